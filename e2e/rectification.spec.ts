import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import DateHolidays from "date-holidays";
import { demoMembers } from "@/db/samples/adh6/demo-members";
import { expectAccessible } from "@/e2e/accessibility";
import { previewAndSend, searchEverything } from "@/e2e/desk";
import { codeOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { formatDate, formatShortDate, translator } from "@/lib/i18n/translator";

const desk = translator("en", "desk");
const terms = translator("en", "terms");
const portal = translator("en", "portal");
const { noa } = demoMembers;

/** The demonstration's request about which identity was asked: received six days ago, asked four days ago. */
const receivedDaysAgo = 6;
const suspendedDays = 4;

const reasons = "The date of the transaction agrees with the bank statement that we checked on Monday.";
const rewritten = "We corrected your first name and your room in the member file today.";

test("a rectification partly refused, after a doubt about identity and an extension", async ({
  browser,
  installation,
}) => {
  test.setTimeout(900_000);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(new Date());
  const receivedOn = plusDays(today, -receivedDaysAgo);
  const due = {
    statutory: workingDay(plusMonths(receivedOn, 1)),
    suspended: workingDay(plusDays(plusMonths(receivedOn, 1), suspendedDays)),
    extended: workingDay(plusDays(plusMonths(receivedOn, 3), suspendedDays)),
    extendedStatutory: workingDay(plusMonths(receivedOn, 3)),
  };
  const page = await signInAs(browser, installation, "dpo");
  const reference = await openRequest(page);

  await noteIdentity(page, due);
  await searchEverything(page);
  await extend(page, reference, due);
  await decide(page, reference);
  await carryOut(page, reference);
  const letter = await answer(page, reference, due);

  const subject = await openOwnRequest(browser, installation, reference);
  await expectOwnPage(subject, due);
  await expectLetter(subject, letter);
});

/** Found by the person's address; of their requests, the one that waits for a proof. */
async function openRequest(page: Page): Promise<string> {
  await page.getByLabel(desk("queue.searchLabel")).fill(noa.mail);
  await page.getByRole("button", { name: desk("queue.search") }).click();
  await page
    .getByRole("row")
    .filter({ hasText: terms("status.identity") })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /HAB-/ }).waitFor();
  await expectAccessible(page);
  return /HAB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? "";
}

/** The clock waited for the proof; from the day of the answer it goes on, and both dates are shown. */
async function noteIdentity(page: Page, due: { statutory: string; suspended: string }): Promise<void> {
  const clock = page.getByRole("region", { name: desk("clock.title") });
  await expect(clock).toContainText(formatShortDate("en", due.statutory));
  await expect(clock).toContainText(desk("clock.ifToday"));
  await expect(clock).toContainText(formatShortDate("en", due.suspended));
  await page.getByLabel(desk("reply.text")).fill("Wrote from the address on file; checked.");
  await page.getByRole("button", { name: desk("reply.save") }).click();
  await page.getByText(terms("status.received"), { exact: true }).first().waitFor();
  await expect(clock).toContainText(formatShortDate("en", due.suspended));
  await expect(clock).toContainText(desk("clock.without"));
  await expect(clock).toContainText(formatShortDate("en", due.statutory));
}

async function extend(
  page: Page,
  reference: string,
  due: { extended: string; extendedStatutory: string },
): Promise<void> {
  await page.goto(`/desk/requests/${reference}/letters/new?kind=extension`);
  await page
    .getByLabel(desk("letter.reasons"))
    .fill("Two payment providers have to compare their statements with ours.");
  const letter = await previewAndSend(page);
  expect(letter).toContain(formatDate("en", due.extended).replace(/^\w+,? /, ""));
  const clock = page.getByRole("region", { name: desk("clock.title") });
  await expect(clock).toContainText(formatShortDate("en", due.extended));
  await expect(clock).toContainText(formatShortDate("en", due.extendedStatutory));
  await expect(clock).toContainText(desk("clock.extended"));
}

/** One category is refused with reasons; a refusal without a ground does not get through, and nothing typed is lost. */
async function decide(page: Page, reference: string): Promise<void> {
  await page.goto(`/desk/requests/${reference}/rights/rectification`);
  await expectAccessible(page);
  const action = page.getByLabel(desk("decision.action"));
  await action.fill("We correct your first name and your room.");
  await page.locator('input[name="outcome"][value="partly-granted"]').check({ force: true });
  const refused = page.locator('input[name^="categories."][value="refused"]').last();
  const at = ((await refused.getAttribute("name")) ?? "").replace(/\.outcome$/, "");
  await refused.check({ force: true });
  await page.getByRole("button", { name: desk("decision.save") }).click();
  await page.getByRole("alert", { name: desk("layout.errorSummary") }).waitFor();
  await expectAccessible(page);
  await expect(action).toHaveValue("We correct your first name and your room.");
  await page.locator(`select[name="${at}.ground.code"]`).selectOption("data-accurate");
  await page.locator(`textarea[name="${at}.ground.reasons"]`).fill(reasons);
  await page.getByRole("button", { name: desk("decision.save") }).click();
  await page.getByText(terms("rightStatus.proposed")).first().waitFor();
  await expectAccessible(page);
  await page.locator('form[action$="/approve"]').getByRole("button").first().click();
  await page.getByText(desk("done.approveRight")).waitFor();
}

/** What was decided is done in each system, and every recipient is told (Art. 19), before an answer can leave. */
async function carryOut(page: Page, reference: string): Promise<void> {
  await page.goto(`/desk/requests/${reference}`);
  await expectAccessible(page);
  const work = page.locator('form[action$="/answer"]', { hasText: desk("carryOut.button") });
  await expect(work).not.toHaveCount(0);
  for (let left = await work.count(); left > 0; left--) {
    await work.first().locator('button[value="carried-out"]').click();
    await expect(work).toHaveCount(left - 1);
  }
  const recipients = page.locator('form[action$="/recipients"]');
  for (let left = await recipients.count(); left > 0; left--) {
    await recipients.first().getByLabel(desk("recipients.told"), { exact: true }).check({ force: true });
    await recipients.first().getByRole("button").click();
    await expect(recipients).toHaveCount(left - 1);
  }
}

async function answer(page: Page, reference: string, due: { extended: string }): Promise<string> {
  await page.goto(`/desk/requests/${reference}/letters/new?kind=answer`);
  const said = await previewAndSend(page, (preview) =>
    preview.getByRole("textbox").filter({ hasText: "We correct your first name" }).fill(rewritten),
  );
  for (const part of ["Art. 16 GDPR", "CNIL", "3 place de Fontenoy", "court"]) expect(said).toContain(part);
  expect(said).toContain(formatDate("en", due.extended).replace(/^\w+,? /, ""));
  await page.getByRole("heading", { name: desk("next.answered.title"), exact: true }).waitFor();
  const href = await page.locator('a[href$="/txt"]').last().getAttribute("href");
  const text = await (await page.request.get(href ?? "")).text();
  const flat = text.replaceAll(/\s+/g, " ");
  for (const part of [rewritten, reasons, reference]) expect(flat).toContain(part);
  return createHash("sha256").update(text).digest("hex");
}

async function openOwnRequest(
  browser: Parameters<typeof signInAs>[0],
  { baseUrl, dataDir }: RunningServer,
  reference: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/track");
  await page.getByLabel(portal("track.reference")).fill(reference);
  await page.getByLabel(portal("track.email"), { exact: true }).fill(noa.mail);
  await page.getByRole("button", { name: portal("track.button") }).click();
  const code = await waitForMail(
    dataDir,
    noa.mail,
    new RegExp(translator("en", "mail")("code.subject", { reference })),
  );
  await page.getByLabel(portal("code.field"), { exact: true }).fill(codeOf(code));
  await page.getByRole("button", { name: portal("code.button"), exact: true }).click();
  return page;
}

async function expectOwnPage(page: Page, due: { extended: string }): Promise<void> {
  await page.getByText(portal("status.sentence.answered", { name: "MiNET" })).waitFor();
  await expectAccessible(page);
  const main = page.getByRole("main");
  await expect(main).toContainText(portal("standing.partly-granted"));
  await expect(main).toContainText(formatDate("en", due.extended));
  for (const kind of ["identity-requested", "extension", "answer"] as const)
    await expect(page.getByRole("heading", { name: terms(`letterKind.${kind}`), exact: true })).toBeVisible();
}

/** The subject gets the very bytes that staff saw, as text, page and tagged PDF. */
async function expectLetter(page: Page, sha256: string): Promise<void> {
  const list = page.locator("#answer");
  const fetchForm = async (form: string) => {
    const href = await list.locator(`a[href$="/${form}"]`).first().getAttribute("href");
    return page.request.get(href ?? "");
  };
  const text = await (await fetchForm("txt")).text();
  expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  const html = await fetchForm("html");
  expect(html.headers()["content-security-policy"]).toContain("sandbox");
  expect(await html.text()).toContain(rewritten);
  const pdf = await (await fetchForm("pdf")).body();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.includes("/StructTreeRoot")).toBe(true);
}

/** The test's own count of the days, from another source of holidays than the product's table. */
const france = new DateHolidays("FR", { types: ["public"] });

function workingDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  const off = day === 0 || day === 6 || france.isHoliday(new Date(`${date}T12:00:00`)) !== false;
  return off ? workingDay(plusDays(date, 1)) : date;
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
