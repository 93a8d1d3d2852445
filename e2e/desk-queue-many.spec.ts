import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { someSurname, takeIn } from "@/e2e/intake";
import { assign, rowOf, shownIn } from "@/e2e/queue";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");

test("several requests are given to a colleague at once, with a result for each", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const name = `Solène ${someSurname()}`;
  const colleague = await signInAs(browser, installation, "handler", "netkin", { name });
  const asked = { controller: "netkin", name: someSurname(), rights: ["portability"] } as const;
  const references = [await takeIn(page, asked), await takeIn(page, { ...asked, daysAgo: 1 })];
  for (const reference of references) await assign(page, reference, "me");
  await page.goto("/desk?handler=me");
  const bulk = page.getByRole("form", { name: t("bulk.label") });
  await bulk.getByRole("button", { name: t("bulk.assign") }).click();
  await expect(page.getByText(t("bulk.none"))).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(t("queue.selectAll")).check();
  await expect(page.getByText(t("queue.selected", { count: 2 }))).toBeVisible();
  await bulk.getByLabel(t("bulk.to")).selectOption({ label: name });
  await expectAccessible(page);
  await bulk.getByRole("button", { name: t("bulk.assign") }).click();
  await expect(page.getByText(t("bulk.summary.assign", { done: 2, all: 2 }))).toBeVisible();
  for (const reference of references) await expect(rowOf(page, reference)).toContainText(t("bulk.done"));
  await expectAccessible(page);
  await page.getByRole("link", { name: t("bulk.back") }).click();
  await expect(page).toHaveURL(/handler=me/);
  await expect(page.getByText(t("queue.noneMineTitle"))).toBeVisible();
  await colleague.goto("/desk?handler=me");
  expect(await shownIn(colleague)).toEqual([...references].sort());

  await colleague.getByLabel(t("queue.selectAll")).check();
  await colleague.getByRole("button", { name: t("bulk.remind") }).click();
  await expect(colleague.getByText(t("bulk.summary.remind", { done: 0, all: 2 }))).toBeVisible();
  for (const reference of references)
    await expect(rowOf(colleague, reference)).toContainText(t("bulk.refusal.nobodyToRemind"));
});

test("several requests are extended with reasons in each language, and what the law forbids is left and told", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "dpo", "netkin");
  const asked = { controller: "netkin", name: someSurname(), rights: ["access"] } as const;
  const references = [await takeIn(page, asked), await takeIn(page, { ...asked, language: "fr" })];
  for (const reference of references) await assign(page, reference, "me");
  const extend = async () => {
    await page.goto("/desk?handler=me");
    await page.getByLabel(t("queue.selectAll")).check();
    await page.getByRole("button", { name: t("bulk.extend") }).click();
    await page.getByRole("heading", { name: t("bulk.extendTitle"), level: 1 }).waitFor();
    await expectAccessible(page);
    const inLanguage = (language: "en" | "fr") =>
      page.getByLabel(t("bulk.reasons", { language: terms(`language.${language}`) }));
    await inLanguage("en").fill("Three years of exchanges have to be read for other people’s data.");
    await inLanguage("fr").fill("Trois années d’échanges sont à relire pour les données de tiers.");
    await page.getByLabel(t("bulk.months")).fill("2");
    await page.getByRole("button", { name: t("bulk.extendSend") }).click();
    await page.getByRole("heading", { name: t("bulk.doneTitle"), level: 1 }).waitFor();
    await expectAccessible(page);
  };
  await extend();
  await expect(page.getByText(t("bulk.summary.extend", { done: 2, all: 2 }))).toBeVisible();
  const late = await takeIn(page, asked);
  await assign(page, late, "me");
  await extend();
  await expect(page.getByText(t("bulk.summary.extend", { done: 1, all: 3 }))).toBeVisible();
  await expect(rowOf(page, late)).toContainText(t("bulk.done"));
  for (const reference of references)
    await expect(rowOf(page, reference)).toContainText(t("problem.alreadyExtended"));
});
