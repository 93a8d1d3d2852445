import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

/** The page of a request. */
export const pathOf = (reference: string): string => `/desk/requests/${reference}`;

/** The reference that the page's address holds; empty when it holds none. */
export const referenceIn = (page: Page): string => /HAB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? "";

/** The heading of the page. */
export const headed = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("heading", { level: 1, name });

/** Starts the search of every system, waits for those with a connector, and says of the others that they hold nothing. */
export async function searchEverything(page: Page): Promise<void> {
  await page.getByRole("button", { name: t("next.received.button") }).click();
  await expect(page.getByRole("link", { name: t("systems.preview") }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page);
  await nothingByHand(page);
}

/** Says of every system that a person has yet to search that it holds nothing. */
export async function nothingByHand(page: Page): Promise<void> {
  const byHand = page
    .locator('form[action$="/answer"]')
    .filter({ has: page.locator('[value="nothing-held"]') });
  for (let left = await byHand.count(); left > 0; left--) {
    await byHand.first().getByLabel(t("handSearch.nothing")).check({ force: true });
    await byHand
      .first()
      .getByRole("button", { name: t("handSearch.save") })
      .click();
    await expect(byHand).toHaveCount(left - 1);
  }
}

/** From the form of a letter to its sending: the preview is read, and what it says is given back. */
export async function previewAndSend(page: Page, rewrite?: (page: Page) => Promise<void>): Promise<string> {
  await expectAccessible(page);
  await page.getByRole("button", { name: t("letter.preview") }).click();
  const send = page.getByRole("button", { name: t("letterPreview.send") });
  await send.waitFor();
  await expectAccessible(page);
  await rewrite?.(page);
  const said = await page.getByRole("main").innerText();
  await send.click();
  await page.getByRole("heading", { level: 1, name: /HAB-/ }).waitFor();
  await expectAccessible(page);
  return said;
}
