import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { Role } from "@/db/schema/enums";
import { runHabeas } from "@/e2e/habeas";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

/** Invites a new member of staff by the command line and signs them in as they would: address, mail, link, button. */
export async function signInAs(
  browser: Browser,
  server: RunningServer,
  role: Role,
  controller = "minet",
): Promise<Page> {
  const email = `${role}-${randomUUID().slice(0, 8)}@${controller}.example`;
  await runHabeas(server.dataDir, ["staff", "invite", email, "--role", role, "--controller", controller]);
  const context = await browser.newContext({ baseURL: server.baseUrl, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/desk");
  await page.getByLabel(t("signIn.email")).fill(email);
  await page.getByRole("button", { name: t("signIn.submit") }).click();
  await page.getByRole("heading", { name: t("signIn.sentTitle") }).waitFor();
  const mail = await waitForMail(server.dataDir, email, /./);
  await page.goto(linkOf(mail, "/desk/sign-in/confirm"));
  await page.getByRole("button", { name: t("signIn.confirmButton") }).click();
  await page.getByRole("heading", { name: t("queue.title"), level: 1 }).waitFor();
  return page;
}
