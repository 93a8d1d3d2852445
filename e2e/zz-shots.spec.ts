import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";

test("shots", async ({ browser, installation }) => {
  const dpo = await signInAs(browser, installation, "dpo", "minet");
  const context = await browser.newContext({
    baseURL: installation.baseUrl,
    locale: "fr-FR",
    storageState: await dpo.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/desk/reports");
  for (const [width, colorScheme] of [
    [320, "dark"],
    [1440, "light"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const charts = page.getByRole("figure").first();
    await charts.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/reports-part-${width}-${colorScheme}.png` });
    await page.getByRole("table").nth(1).scrollIntoViewIfNeeded();
    await page
      .getByRole("table")
      .nth(1)
      .screenshot({ path: `/tmp/shots/reports-table-${width}.png` });
    await page
      .getByRole("figure")
      .last()
      .screenshot({ path: `/tmp/shots/reports-rights-${width}.png` });
  }
});
