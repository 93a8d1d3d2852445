import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { demoMembers, secretMark } from "@/db/samples/adh6/demo-members";
import { expectAccessible } from "@/e2e/accessibility";
import { verifyArchive } from "@/e2e/archive";
import { previewAndSend, searchEverything } from "@/e2e/desk";
import { codeOf, countMails, waitForMail } from "@/e2e/mailbox";
import { confirmAddress, continueForm, fillForm, sendForm } from "@/e2e/portal";
import type { RunningServer } from "@/e2e/running-server";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const desk = translator("en", "desk");

test.describe.configure({ mode: "parallel" });

const journeys = [
  { locale: "fr", javaScriptEnabled: true, by: "code", member: demoMembers.noa },
  { locale: "en", javaScriptEnabled: true, by: "link", member: demoMembers.hugo },
  { locale: "fr", javaScriptEnabled: false, by: "link", member: demoMembers.lucas },
  { locale: "en", javaScriptEnabled: false, by: "code", member: demoMembers.zoe },
] as const;

for (const { locale, javaScriptEnabled, by, member } of journeys) {
  const title = `${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript, confirmed by ${by}`;

  test(`from a person's browser to a signed bundle: ${title}`, async ({ browser, installation }, info) => {
    test.setTimeout(900_000);
    const context = await browser.newContext({
      baseURL: installation.baseUrl,
      javaScriptEnabled,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on("console", (message) => message.type() === "error" && violations.push(message.text()));
    const foreign: string[] = [];
    page.on(
      "request",
      (request) => new URL(request.url()).origin !== installation.baseUrl && foreign.push(request.url()),
    );

    const reference = await askForData(page, locale, member);
    await confirmAddress(page, installation, { locale, by, email: member.mail, reference }, expectAccessible);
    await expectAccessible(page);
    await answerAtTheDesk(await signInAs(browser, installation, "dpo"), reference);
    const downloads = await fetchAnswer(page, installation, {
      locale,
      email: member.mail,
      reference,
      folder: info.outputDir,
    });

    for (const zip of downloads) await expectGenuine(zip, installation, reference);
    await expectHistory(await signInAs(browser, installation, "auditor"), reference);
    expect(
      await countMails(
        installation.dataDir,
        member.mail,
        new RegExp(`${reference}[\\s\\S]*/${locale}/track`),
      ),
    ).toBeGreaterThan(0);
    expect(violations).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

/** Steps 1 and 2: start page, form, check page, confirmation. Typed mistakes are told, and nothing typed is lost. */
async function askForData(
  page: Page,
  locale: Locale,
  member: { prenom: string; nom: string; mail: string; login: string },
) {
  const t = translator(locale, "portal");
  const name = `${member.prenom} ${member.nom}`;
  await page.goto(`/${locale}/minet`);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: t("start.button"), exact: true })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: t("form.heading", { name: "MiNET" }) }).waitFor();
  await continueForm(page, locale);
  await expectRefused(page, locale, t("fieldError.rightRequired"));

  await page.goto(`/${locale}/minet/request/you`);
  await page.locator('[name="name"]').fill(name);
  await continueForm(page, locale);
  await expectRefused(page, locale, t("fieldError.emailRequired"));
  await expect(page.locator('[name="name"]')).toHaveValue(name);

  const entries = {
    locale,
    controller: "minet",
    rights: ["access", "portability"] as const,
    name,
    email: member.mail,
    texts: { "identifier.login": member.login },
  };
  const seen = await fillForm(page, entries, expectAccessible);
  expect(seen).toEqual([
    "rights",
    "who",
    "about-access",
    "about-portability",
    "you",
    "answer",
    "files",
    "check",
  ]);
  await expect(page.getByText(member.mail)).toBeVisible();
  const reference = await sendForm(page, locale);
  await expectAccessible(page);
  return reference;
}

/** The page says what to do, in its summary and its title. */
async function expectRefused(page: Page, locale: Locale, sentence: string): Promise<void> {
  const t = translator(locale, "portal");
  await page.getByRole("alert").getByRole("link", { name: sentence }).waitFor();
  await expect(page).toHaveTitle(new RegExp(`^${t("frame.titleWithError", { title: "" }).trim()}`));
  await expectAccessible(page);
}

/** Steps 3 to 5: the queue by due date, collection, the searches by hand, preview, approval, and the letter. */
async function answerAtTheDesk(page: Page, reference: string) {
  await expectAccessible(page);
  await page.goto(`/desk/requests/${reference}`);
  await expectAccessible(page);
  await searchEverything(page);
  await page
    .getByRole("link", { name: desk("systems.preview") })
    .first()
    .click();
  await expectAccessible(page);
  expect(await page.content()).not.toContain(secretMark);
  await page.goto(`/desk/requests/${reference}`);
  const checkbox = page.getByRole("checkbox");
  if ((await checkbox.count()) > 0) await checkbox.first().check({ force: true });
  await expectAccessible(page);
  await page.getByRole("button", { name: desk("release.button") }).click();
  const answer = page.getByRole("link", { name: desk("next.answer.button"), exact: true });
  await answer.first().click({ timeout: 30_000 });
  const letter = await previewAndSend(page);
  expect(letter).toContain(reference);
  await page.getByRole("heading", { name: desk("next.answered.title"), exact: true }).waitFor();
  await page.close();
}

/** Step 6: told by a mail without personal data, confirmed once more, downloaded. */
async function fetchAnswer(
  page: Page,
  { dataDir, baseUrl }: RunningServer,
  { locale, email, reference, folder }: { locale: Locale; email: string; reference: string; folder: string },
) {
  const t = translator(locale, "portal");
  const told = await waitForMail(dataDir, email, new RegExp(translator(locale, "mail")("answered.button")));
  expect(told.text).toContain(reference);
  await page.goto(`${baseUrl}/${locale}/track/request`);
  await page.getByText(t("status.sentence.answered", { name: "MiNET" })).waitFor();
  await expect(page.getByRole("link", { name: t("download.button") })).toHaveCount(0);
  const refused = await page.request.get(`${baseUrl}/${locale}/track/download/access`, { maxRedirects: 0 });
  expect(refused.headers()["content-type"] ?? "").not.toContain("zip");

  await expect(async () => {
    await page.getByRole("button", { name: t("download.confirmButton") }).click();
    await page.getByLabel(t("code.field"), { exact: true }).waitFor({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  const subject = translator(locale, "mail")("code.subject", { reference });
  await expect(async () => {
    const code = await waitForMail(dataDir, email, new RegExp(subject));
    await page.getByLabel(t("code.field"), { exact: true }).fill(codeOf(code));
    await page.getByRole("button", { name: t("code.button"), exact: true }).click();
    await page
      .getByRole("link", { name: t("download.button") })
      .first()
      .waitFor({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page);

  const files: string[] = [];
  for (const right of ["access", "portability"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`a[href$="/track/download/${right}"]`).click(),
    ]);
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    files.push(file);
  }
  return files;
}

/** Nothing of what must never leave is in it, and the verifier knows what it is about. */
async function expectGenuine(zip: string, installation: RunningServer, reference: string) {
  expect(await verifyArchive(zip, installation)).toContain(reference);
  expect((await readFile(zip)).includes(secretMark)).toBe(false);
}

/** Step 7: every step is in the history, in words. */
async function expectHistory(page: Page, reference: string) {
  await page.goto(`/desk/requests/${reference}`);
  await expectAccessible(page);
  const main = await page.getByRole("main").innerText();
  const lines = [
    desk("event.request.submitted"),
    desk("event.request.email_confirmed"),
    desk("event.collection.started"),
    /row[s]? collected/,
    /nothing held/,
    /was previewed/,
    /A decision was approved: Access/,
    /The archive was built and signed/,
    /A letter was sent: Answer/,
    desk("event.request.answered"),
    /An e-mail went out/,
    /The archive was downloaded: Access – The subject/,
  ];
  for (const line of lines) expect(main).toMatch(line);
  await expect(page.getByRole("button", { name: desk("next.received.button") })).toHaveCount(0);
  await page.close();
}
