import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { startServer } from "@/db/embedded/server";
import { runHabeas } from "@/e2e/habeas";
import { emptyDataDir, startInstallation } from "@/e2e/installation";
import { startMailServer } from "@/e2e/mail-server";

const appUrl = "https://privacy.example.org";

test("with an own PostgreSQL and a mail server the same command serves production", async () => {
  const dataDir = emptyDataDir();
  const database = await startServer({ folder: path.join(dataDir, "elsewhere"), durable: false });
  const mail = await startMailServer();
  const settings = {
    DATABASE_URL: database.url(),
    SMTP_URL: mail.url,
    MAIL_FROM: "Privacy desk <privacy@example.org>",
    MASTER_KEY: randomBytes(32).toString("hex"),
    APP_URL: appUrl,
  };
  const installation = await startInstallation({ dataDir, settings });
  try {
    expect(installation.output()).toContain(`ready ${appUrl}`);
    expect(installation.signInUrl).toContain(`${appUrl}/desk/sign-in/confirm?token=`);
    const record = "lib/controllers/records/minet.yaml";
    const { stdout } = await runHabeas(dataDir, ["controllers", "apply", record], settings);
    expect(stdout).toContain("is in force");

    const post = (address: string, cookie: string) =>
      fetch(`${installation.baseUrl}${address}`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: appUrl, cookie },
        body: new URLSearchParams({ right: "access", name: "Camille", email: "camille@example.org" }),
      });
    const saved = await post("/fr/minet/request/rights/save", "");
    expect(saved.headers.get("location")).toBe(`${appUrl}/fr/minet/request/who`);
    const cookie = saved.headers.getSetCookie().join("; ");
    expect(cookie).toMatch(/^__Host-habeas-draft=.*Secure.*HttpOnly/i);
    const [draft = ""] = cookie.split(";");
    await post("/fr/minet/request/you/save", draft);
    await post("/fr/minet/request/send", draft);
    await expect.poll(() => mail.recipients, { timeout: 20_000 }).toEqual(["camille@example.org"]);

    const mailbox = await fetch(`${installation.baseUrl}/dev/mailbox`, { redirect: "manual" });
    expect(mailbox.status).not.toBe(200);
    expect(fs.existsSync(path.join(dataDir, "mail"))).toBe(false);
    expect(await installation.stop()).toBe(0);
  } finally {
    installation.process.kill("SIGKILL");
    await mail.stop();
    await database.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
