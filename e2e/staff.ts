import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { Role } from "@/db/schema/enums";
import { runHabeas } from "@/e2e/habeas";
import { countMails, linkOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

/** The mail with the link; a member gets others too. */
const signInMail = /\/desk\/sign-in\/confirm/;

/** Where to go, and where its mails and its command line are. */
type Server = Pick<RunningServer, "baseUrl" | "dataDir">;

/** Who is invited and where they want to go, where a test has to know it. */
interface Invited {
  readonly email?: string;
  readonly name?: string;
  /** A page of the desk; the first one of their role when left out. */
  readonly wanted?: string;
}

/** An address that nobody has yet. */
export const newAddress = (role: Role, controller: string): string =>
  `${role}-${randomUUID().slice(0, 8)}@${controller}.example`;

/** Invites a new member of staff by the command line and signs them in. */
export async function signInAs(
  browser: Browser,
  server: Server,
  role: Role,
  controller = "minet",
  { email = newAddress(role, controller), name = email, wanted }: Invited = {},
): Promise<Page> {
  const invitation = [email, "--role", role, "--controller", controller, "--name", name];
  await runHabeas(server.dataDir, ["staff", "invite", ...invitation]);
  const context = await browser.newContext({ baseURL: server.baseUrl, locale: "en-GB" });
  const page = await context.newPage();
  await signIn(page, server, email, wanted);
  return page;
}

/**
 * Signs in somebody whom the organisation knows as they would: address, mail, link, button. They stand on the page that
 * they wanted, on the first one of their role, or before their passkey.
 */
export async function signIn(page: Page, server: Server, email: string, wanted?: string): Promise<void> {
  await page.goto(await askForLink(page, server, email, wanted));
  await page.getByRole("button", { name: t("signIn.confirmButton") }).click();
  await page
    .getByRole("button", { name: t("layout.signOut") })
    .or(page.getByRole("button", { name: t("secondFactor.leave") }))
    .waitFor();
}

/** Asks for the mail that signs in. @returns the link in it, which nobody has followed yet */
export async function askForLink(
  page: Page,
  { dataDir }: Server,
  email: string,
  wanted = "/desk",
): Promise<string> {
  const before = await countMails(dataDir, email, signInMail);
  await page.goto(wanted);
  await page.getByLabel(t("signIn.email")).fill(email);
  await page.getByRole("button", { name: t("signIn.submit") }).click();
  await page.getByRole("heading", { name: t("signIn.sentTitle") }).waitFor();
  return linkOf(await waitForMail(dataDir, email, signInMail, { after: before }), "/desk/sign-in/confirm");
}

/** The same person, signed in already, in a browser that runs no scripts. */
export async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const storageState = await page.context().storageState();
  const { origin: baseURL } = new URL(page.url());
  const context = await browser.newContext({
    baseURL,
    locale: "en-GB",
    javaScriptEnabled: false,
    storageState,
  });
  return context.newPage();
}
