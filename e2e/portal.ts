import { expect, type Page } from "@playwright/test";
import type { Right } from "@/db/schema/enums";
import { codeOf, linkOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What somebody types into the form: texts by the name of their field, choices by name and value. */
export interface FormEntries {
  readonly locale: Locale;
  readonly controller: string;
  readonly rights: readonly Right[];
  readonly email: string;
  readonly name: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** Called on every page of the form before it is left, to look at it. */
type Look = (page: Page) => Promise<void>;

/**
 * Goes through the form from its first page to “check your answers”, as somebody who came by a link that names the
 * rights. @returns the pages that it saw, by the last segment of their address
 */
export async function fillForm(page: Page, entries: FormEntries, look?: Look): Promise<readonly string[]> {
  const { locale, controller, rights } = entries;
  const base = `/${locale}/${controller}/request`;
  const seen: string[] = [];
  await page.goto(`${base}?${rights.map((right) => `right=${right}`).join("&")}`);
  for (;;) {
    const { pathname } = new URL(page.url());
    const step = pathname === base ? "rights" : pathname.slice(base.length + 1);
    seen.push(step);
    await look?.(page);
    if (step === "check") return seen;
    if (seen.length > 20) throw new Error(`the form does not end: ${seen.join(", ")}`);
    await fillPage(page, entries);
    await continueForm(page, locale);
    await page.waitForURL((url) => url.pathname !== pathname);
  }
}

/** Fills in what belongs to the page that is open; a choice can bring out the field that goes with it. */
async function fillPage(page: Page, { name, email, texts = {}, choices = [] }: FormEntries): Promise<void> {
  for (const choice of choices) {
    const control = page.locator(`main [name="${choice.name}"][value="${choice.value}"]`);
    if ((await control.count()) === 1) await control.check({ force: true });
  }
  for (const [field, text] of Object.entries({ name, email, ...texts })) {
    const control = page.locator(`main [name="${field}"]`);
    if ((await control.count()) === 1) await control.fill(text);
  }
}

/** To the next page; that of the files has nothing to send and leads on by a link. */
export async function continueForm(page: Page, locale: Locale): Promise<void> {
  const name = translator(locale, "portal")("form.button");
  const main = page.getByRole("main");
  await main
    .getByRole("button", { name, exact: true })
    .or(main.getByRole("link", { name, exact: true }))
    .click();
}

/** Sends the checked form. @returns the reference that the confirmation shows */
export async function sendForm(page: Page, locale: Locale): Promise<string> {
  const t = translator(locale, "portal");
  await page.getByRole("button", { name: t("check.button") }).click();
  await page.getByRole("heading", { level: 1, name: t("sent.title") }).waitFor();
  const reference = /HAB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  expect(reference, "a reference on the confirmation").not.toBe("");
  expect(page.url()).not.toContain("@");
  return reference;
}

/** Proves the address with the mail that went there, by its code on the confirmation page or by its link. */
export async function confirmAddress(
  page: Page,
  { dataDir }: RunningServer,
  sent: { locale: Locale; by: "code" | "link"; email: string; reference: string },
  look?: Look,
): Promise<void> {
  const t = translator(sent.locale, "portal");
  const mail = await waitForMail(dataDir, sent.email, new RegExp(sent.reference));
  expect(mail.subject).toContain(sent.reference);
  if (sent.by === "link") {
    await page.goto(linkOf(mail, "/track/confirm/"));
    await look?.(page);
    await page.getByRole("button", { name: t("confirm.button") }).click();
  } else {
    await page.getByLabel(t("code.field"), { exact: true }).fill(codeOf(mail));
    await page.getByRole("button", { name: t("code.button"), exact: true }).click();
  }
  const title = t("status.title", { reference: sent.reference });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}
