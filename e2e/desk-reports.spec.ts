import { readFile } from "node:fs/promises";
import { expect, type Page, type TestInfo } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { verifyArchive } from "@/e2e/archive";
import { runHabeas } from "@/e2e/habeas";
import { takeIn } from "@/e2e/intake";
import { newAddress, signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

test.describe.configure({ mode: "parallel" });

/** The figure above its label at the top of the page. */
const keyFigure = async (page: Page, label: string): Promise<number> => {
  const term = page.locator("dl div").filter({ has: page.getByText(label, { exact: true }) });
  return Number((await term.getByRole("definition").first().innerText()).replaceAll(",", ""));
};

const tableOf = (page: Page, id: "months" | "channels" | "figures" | "controllers" | "rights") =>
  page.getByRole("table", { name: t(`reports.table.${id}`) });

/** What stands in one column, row by row. */
async function column(page: Page, id: Parameters<typeof tableOf>[1], label: string): Promise<string[]> {
  return tableOf(page, id).locator(`[data-label="${label}"]`).allInnerTexts();
}

/** Opens the tables that are folded away below their charts. */
async function unfold(page: Page): Promise<void> {
  for (const table of ["figures", "months", "rights"] as const)
    await page.getByText(t("reports.tableOf", { table: t(`reports.table.${table}`) })).click();
}

const sum = (numbers: readonly string[]): number =>
  numbers.reduce((total, text) => total + Number(text.replaceAll(",", "")), 0);

test("the figures of a report agree with its tables, its charts have their words, and its CSV says the same", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "dpo");
  await page.goto("/desk/reports");
  await expectAccessible(page);
  await unfold(page);
  await expectAccessible(page);
  const received = await keyFigure(page, t("reports.received"));
  expect(received).toBeGreaterThan(10);
  expect(sum(await column(page, "months", t("reports.cameIn")))).toBe(received);
  expect(sum(await column(page, "channels", t("reports.cameIn")))).toBe(received);
  await expect(tableOf(page, "months").getByRole("rowheader")).toHaveCount(12);

  const charts = page.getByRole("figure");
  await expect(charts).toHaveCount(4);
  for (const chart of await charts.all()) await expect(chart.locator("svg").last()).toBeVisible();
  for (const [title, table] of [
    ["months", "months"],
    ["onTime", "months"],
    ["days", "months"],
    ["rights", "rights"],
  ] as const) {
    const chart = charts.filter({ hasText: t(`reports.chart.${title}`) });
    await expect(chart).toContainText(t("reports.chart.tableBelow", { table: t(`reports.table.${table}`) }));
  }
  await expectCsv(page);

  const month =
    (await page.getByLabel(t("reports.from")).locator("option").nth(1).getAttribute("value")) ?? "";
  await page.getByLabel(t("reports.from")).selectOption(month);
  await page.getByLabel(t("reports.to")).selectOption(month);
  await page.getByRole("button", { name: t("reports.show") }).click();
  await page.waitForURL(new RegExp(`from=${month}&to=${month}`));
  await unfold(page);
  await expect(tableOf(page, "months").getByRole("rowheader")).toHaveCount(1);
  await expectAccessible(page);
  await page.goto("/desk/reports?from=2001-01&to=2001-01");
  await expect(page.getByRole("heading", { name: t("reports.emptyTitle") })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/desk/reports?from=2026-05&to=2026-01");
  await expect(page.getByText(t("reports.badMonths"))).toBeVisible();
});

/** Each table can be had as CSV, with the same columns and rows; requests may come in while one looks. */
async function expectCsv(page: Page): Promise<void> {
  const tables = page.getByRole("main").getByRole("table");
  await expect(async () => {
    await page.reload();
    await unfold(page);
    expect(await tables.count()).toBeGreaterThanOrEqual(5);
    for (const table of await tables.all()) {
      const name = await table.locator("caption").innerText();
      const href = await page
        .getByRole("link", { name: t("reports.csvOf", { table: name }) })
        .getAttribute("href");
      const answer = await page.request.get(href ?? "");
      expect(answer.headers()["content-type"], name).toContain("text/csv");
      const [head = "", ...rows] = (await answer.text()).trim().split("\r\n").map(fieldsOf);
      expect(head, name).toEqual(await table.getByRole("columnheader").allInnerTexts());
      expect(rows, name).toHaveLength(await table.getByRole("rowheader").count());
    }
  }).toPass({ timeout: 60_000 });
}

/** Of one line of CSV; in these a quoted field holds no quotes. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

test("who works for two organisations compares them, or looks at one alone", async ({
  browser,
  installation,
}) => {
  const email = newAddress("auditor", "minididou");
  const role = [email, "--role", "auditor", "--controller"];
  await runHabeas(installation.dataDir, ["staff", "invite", ...role, "mintt"]);
  const page = await signInAs(browser, installation, "auditor", "minididou", { email });
  await page.goto("/desk/reports");
  const compared = tableOf(page, "controllers").getByRole("rowheader");
  await expect(compared).toHaveCount(2);
  for (const name of ["minididou.com", "MintT"])
    await expect(compared.filter({ hasText: name })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t("reports.controller"), { exact: true }).selectOption("mintt");
  await page.getByRole("button", { name: t("reports.show") }).click();
  await page.waitForURL(/controller=mintt/);
  await expect(tableOf(page, "controllers")).toHaveCount(0);
  expect(await keyFigure(page, t("reports.received"))).toBeGreaterThan(0);
  const foreign = await page.request.get("/desk/reports/evidence?from=2026-01&to=2026-12&controller=minet");
  expect(foreign.status()).toBe(404);
});

/** Presses what downloads, and keeps the file. */
async function download(page: Page, press: () => Promise<void>, info: TestInfo): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const kept = info.outputPath(file.suggestedFilename());
  await file.saveAs(kept);
  return kept;
}

test("the file of one request for an authority is genuine, tells its history, and is known to have left", async ({
  browser,
  installation,
}, info) => {
  const page = await signInAs(browser, installation, "dpo", "imaweb");
  const arrived = { controller: "imaweb", name: "Odile Wauters", rights: ["access"] } as const;
  const reference = await takeIn(page, { ...arrived, email: "odile@courriel.example" });
  await page.goto(`/desk/requests/${reference}`);
  await page.getByRole("link", { name: t("evidence.title", { reference }) }).click();
  await page.getByRole("heading", { level: 1, name: t("evidence.title", { reference }) }).waitFor();
  await expectAccessible(page);
  const zip = await download(
    page,
    () => page.getByRole("link", { name: t("evidence.download") }).click(),
    info,
  );
  expect(zip).toMatch(new RegExp(`${reference}-evidence\\.zip$`));
  expect(await verifyArchive(zip, installation)).toContain(reference);
  expect((await readFile(zip)).includes("events.jsonl")).toBe(true);

  const auditor = await signInAs(browser, installation, "auditor", "imaweb");
  await auditor.goto(`/desk/requests/${reference}`);
  await expect(auditor.getByText(t("evidence.exported")).first()).toBeAttached();
  const handler = await signInAs(browser, installation, "handler", "imaweb");
  expect((await handler.goto(`/desk/requests/${reference}/evidence`))?.status()).toBe(404);
  expect((await handler.request.get(`/desk/requests/${reference}/evidence/file.zip`)).status()).not.toBe(200);
});

test("the file of a period for an authority is genuine, and holds no name", async ({
  browser,
  installation,
}, info) => {
  const page = await signInAs(browser, installation, "dpo", "minididou");
  await page.goto("/desk/reports");
  const press = () => page.getByRole("button", { name: t("reports.fileButton") }).click();
  const zip = await download(page, press, info);
  await verifyArchive(zip, installation);
  const bytes = await readFile(zip);
  expect(bytes.includes("register.csv")).toBe(true);
  for (const name of ["Kervadec", "courriel.example"]) expect(bytes.includes(name), name).toBe(false);
  await page.goto("/desk/audit");
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: t("staffEvent.evidenceExported") })
      .first(),
  ).toBeVisible();
});
