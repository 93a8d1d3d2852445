import type { Locator, Page } from "@playwright/test";
import { postForm } from "@/e2e/intake";

/** The line of a request in a table. */
export const rowOf = (page: Page, reference: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: reference, exact: true }) });

/** Gives a request that nobody has to somebody. @returns where the form leads */
export const assign = (page: Page, reference: string, to: string): Promise<string> =>
  postForm(page, `/desk/requests/${reference}/assign`, { to, expected: "" });

/** Opens one of the two parts above the list that are closed at first. */
export const open = (page: Page, id: "filters" | "view"): Promise<void> =>
  page.locator(`#${id} > summary`).click();

/** The references that the list shows, sorted. */
export const shownIn = async (page: Page): Promise<string[]> =>
  (await page.locator("a[data-queue-row]").allInnerTexts()).sort();
