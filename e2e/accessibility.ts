import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * What must hold of every page in every state: axe finds nothing (WCAG 2.2 A and AA, best practices), nothing is wider
 * than a 320 px screen (SC 1.4.10), and the title is there.
 * @param options.except what axe leaves out: in a frame that runs no scripts it would wait for an answer in vain
 */
export async function expectAccessible(page: Page, options: { except?: string } = {}): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  if (!(await runsScripts(page))) return; // axe needs them; the markup is the same as with JavaScript.
  const axe = new AxeBuilder({ page });
  if (options.except) axe.exclude(options.except);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, on: nodes.map(({ html }) => html) })),
    `axe on ${page.url()}`,
  ).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is wider than 320 px`).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}

/** Whether the page's own scripts run: Playwright's evaluate does even when they do not. */
async function runsScripts(page: Page): Promise<boolean> {
  const noscript = await page.evaluate(() => {
    const probe = document.createElement("div");
    probe.innerHTML = "<noscript><i></i></noscript>";
    return probe.querySelector("noscript i") !== null;
  });
  return !noscript;
}
