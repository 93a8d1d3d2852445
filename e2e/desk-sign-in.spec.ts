import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { askDatabase } from "@/e2e/database";
import { runHabeas } from "@/e2e/habeas";
import { emptyDataDir, startInstallation } from "@/e2e/installation";
import type { RunningServer } from "@/e2e/running-server";
import { signIn, signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";
import { freePort } from "@/lib/start/port";
import { startOidcProvider } from "@/lib/testing/oidc-provider";
import { hashToken } from "@/lib/vault/token";

const t = translator("en", "desk");

test.describe.configure({ mode: "parallel" });

const someone = () => `someone-${randomUUID().slice(0, 8)}@imaweb.example`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const expectTitle = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

/** A security key of Chromium's own, which its owner touches whenever it is asked. */
async function plugInKey(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "usb",
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("a passkey is asked for at every sign-in once there is one, and an administrator can take a lost one away", async ({
  browser,
  installation,
}) => {
  const email = someone();
  const member = await signInAs(browser, installation, "dpo", "imaweb", { email });
  const elsewhere = await browser.newContext({ baseURL: installation.baseUrl, locale: "en-GB" });
  const other = await elsewhere.newPage();
  await signIn(other, installation, email);
  await expectTitle(other, t("queue.title"));

  await plugInKey(member);
  await member.goto("/desk/account");
  await expectAccessible(member);
  await member.getByLabel(t("passkey.name")).fill("Key ring");
  await press(member, t("passkey.add"));
  await expect(member.getByText(t("account.passkeyAdded"))).toBeVisible();
  await expect(member.getByRole("row").filter({ hasText: "Key ring" })).toBeVisible();
  await expectAccessible(member);

  await other.goto("/desk/reports"); // Signed in by the link alone, as somebody with the mailbox could be.
  await expectTitle(other, t("secondFactor.title"));
  await expectAccessible(other);
  const asked = await other.request.get("/desk/reports/report.csv?table=figures", { maxRedirects: 0 });
  expect(asked.headers()["location"]).toContain("/desk/sign-in");

  await press(member, t("layout.signOut"));
  await signIn(member, installation, email, "/desk/reports");
  await expectTitle(member, t("secondFactor.title"));
  await press(member, t("secondFactor.show"));
  await expectTitle(member, t("reports.title"));
  expect(new URL(member.url()).pathname).toBe("/desk/reports");

  const administrator = await signInAs(browser, installation, "administrator", "imaweb");
  await administrator.goto("/desk/members");
  await administrator.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await press(administrator, t("member.resetPasskeys"));
  await expect(administrator.getByText(t("members.done.passkeys"))).toBeVisible();
  await member.goto("/desk");
  await expectTitle(member, t("signIn.title"));
  await signIn(member, installation, email);
  await expectTitle(member, t("queue.title"));
});

/** As if nobody had used the desk for so long: in the session that the server keeps, and on the clock of the page. */
async function letPass(page: Page, { dataDir }: RunningServer, seconds: number): Promise<void> {
  await askDatabase(
    dataDir,
    "update staff_sessions set last_seen_at = last_seen_at - $2 * interval '1 second' where token_hash = $1",
    [await sessionOf(page), seconds],
  );
  await page.clock.fastForward(seconds * 1000);
}

async function sessionOf(page: Page): Promise<Uint8Array> {
  const cookies = await page.context().cookies();
  return hashToken(cookies.find(({ name }) => name === "next-auth.session-token")?.value ?? "");
}

test("who is away is warned, can stay, is signed out, and finds what they had typed when they come back", async ({
  browser,
  installation,
}) => {
  const [email, typed] = [someone(), someone()];
  const page = await signInAs(browser, installation, "administrator", "imaweb", { email });
  await page.clock.install();
  await page.goto("/desk/members/invite");
  await page.getByLabel(t("invite.email")).fill(typed);
  await page.getByLabel(t("invite.name")).fill("Ada Berger");
  await page.getByRole("radio", { name: t("role.auditor"), exact: true }).check({ force: true });
  await page.getByLabel(t("invite.locale")).selectOption("nl");
  const warning = page.getByRole("dialog", { name: t("idle.title") });
  await expect(warning).toHaveCount(0);

  await letPass(page, installation, 13.2 * 60);
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await warning.getByRole("button", { name: t("idle.stay") }).click();
  await expect(warning).toHaveCount(0);
  await expect(page.getByLabel(t("invite.email"))).toHaveValue(typed);

  await letPass(page, installation, 13.2 * 60);
  await expect(warning).toBeVisible();
  await letPass(page, installation, 2 * 60);
  await expectTitle(page, t("signIn.title"));
  await expect(page.getByText(t("idle.ended", { minutes: 15 }))).toBeVisible();
  await expectAccessible(page);
  const closed = await page.request.get("/desk/members", { maxRedirects: 0 });
  expect(closed.headers()["location"]).toContain("/desk/sign-in");

  await signIn(page, installation, email, page.url());
  await expect(page.getByText(t("idle.restored"))).toBeVisible();
  await expect(page.getByLabel(t("invite.email"))).toHaveValue(typed);
  await expect(page.getByLabel(t("invite.name"))).toHaveValue("Ada Berger");
  await expect(page.getByRole("radio", { name: t("role.auditor"), exact: true })).toBeChecked();
  await expect(page.getByLabel(t("invite.locale"))).toHaveValue("nl");
  await expectAccessible(page);
  await page.reload();
  await expectTitle(page, t("invite.title"));
  await expect(page.getByLabel(t("invite.email"))).toHaveValue("");
});

test("the organisation's own sign-in lets in whom it has verified and who was invited, and nobody else", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const port = await freePort();
  const provider = await startOidcProvider({
    redirectUris: [`http://localhost:${port}/api/auth/callback/oidc`],
    accounts: {
      ada: { email: "ada@minet.example", email_verified: true },
      mallory: { email: "ada@minet.example", email_verified: false },
      stranger: { email: "stranger@elsewhere.example", email_verified: true },
    },
  });
  const dataDir = emptyDataDir();
  const installation = await startInstallation({
    dataDir,
    port,
    settings: {
      DEMO: "off",
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    },
  });
  try {
    await runHabeas(dataDir, ["controllers", "apply", "lib/controllers/records/minet.yaml"]);
    const invitation = ["ada@minet.example", "--role", "dpo", "--controller", "minet"];
    await runHabeas(dataDir, ["staff", "invite", ...invitation]);
    const page = await (
      await browser.newContext({ baseURL: installation.baseUrl, locale: "en-GB" })
    ).newPage();
    const signInWith = async (login: string, button = "Sign in") => {
      await page.goto("/desk/reports");
      await page.getByRole("link", { name: t("provider.submit") }).click();
      await page.waitForURL(`${provider.issuer}/**`);
      await page.getByLabel("Login").fill(login);
      await page.getByRole("button", { name: button }).click();
      await page.waitForURL(`${installation.baseUrl}/**`);
    };
    await page.goto("/desk/sign-in");
    await expectAccessible(page);

    for (const nobody of ["mallory", "stranger"]) {
      await signInWith(nobody);
      await expect(page.getByText(t("provider.unknown"))).toBeVisible();
    }
    await expectAccessible(page);
    await signInWith("ada", "Cancel");
    await expect(page.getByText(t("provider.failed"))).toBeVisible();

    for (const _ of ["first", "again, though the provider knows this browser"]) {
      await signInWith("ada");
      await expectTitle(page, t("reports.title"));
      await press(page, t("layout.signOut"));
      await expectTitle(page, t("signIn.title"));
    }
    expect(await installation.stop()).toBe(0);
    expect(installation.output()).not.toContain("@minet.example");
  } finally {
    installation.process.kill("SIGKILL");
    await provider.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
