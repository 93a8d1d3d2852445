import { expect, type Page } from "@playwright/test";

const mostSteps = 150;

/** What has the focus: a control by its name, anything else by its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement)) return { name: "", outlined: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute("name") ?? element.textContent?.trim() ?? "";
    return { name, outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 };
  });

/** Goes on by the Tab key to what has this name or text; the focus is to be seen on every step. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    expect(now.outlined, `focus on ${now.name}`).toBe(true);
    if (now.name === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
