import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { someSurname, takeIn } from "@/e2e/intake";
import { assign, open, rowOf } from "@/e2e/queue";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

test("filters are kept as a view of one's own, renamed and deleted", async ({ browser, installation }) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  await page.goto("/desk?state=all&right=portability&handler=me");
  await open(page, "view");
  await expectAccessible(page);
  const settings = page.locator("#view");
  await settings.getByRole("button", { name: t("queue.viewSave") }).click();
  await expect(settings.getByText(t("queue.viewNameMissing"))).toBeVisible();
  await expectAccessible(page);
  const name = `Portable ${randomUUID().slice(0, 8)}`;
  await settings.getByLabel(t("queue.viewName")).fill(name);
  await settings.getByRole("button", { name: t("queue.viewSave") }).click();
  await expect(page.getByText(t("queue.viewSaved"))).toBeVisible();

  await page.goto("/desk");
  const views = page.getByRole("navigation", { name: t("queue.viewsLabel") });
  await views.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/\?state=all&right=portability&handler=me$/);
  await expect(views.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
  await expectAccessible(page);
  const colleague = await signInAs(browser, installation, "handler", "netkin");
  await expect(colleague.getByRole("navigation", { name: t("queue.viewsLabel") })).toHaveCount(0);

  await open(page, "view");
  await page.getByRole("link", { name: t("queue.views") }).click();
  await page.getByLabel(t("views.name")).fill(`${name} bis`);
  await page.getByRole("button", { name: t("views.rename") }).click();
  await expect(page.getByText(t("views.renamed"))).toBeVisible();
  await expect(page.getByRole("heading", { name: `${name} bis` })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("views.removeOne", { name: `${name} bis` }) }).click();
  await expect(page.getByText(t("views.removed"))).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("navigation", { name: t("queue.viewsLabel") })).toHaveCount(0);
});

test("everybody chooses their own columns, and the list is taken away with them as CSV", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const surname = someSurname();
  const asked = { controller: "netkin", rights: ["access"], channel: "social-network" } as const;
  const reference = await takeIn(page, { ...asked, name: `=1+1 ${surname}` });
  const other = await takeIn(page, { ...asked, name: surname });
  expect(await assign(page, reference, "me")).toContain("done=assign");
  await page.goto("/desk?handler=me");
  await open(page, "view");
  const columns = page.locator("#view").getByRole("group", { name: t("queue.columnsTitle") });
  for (const box of await columns.getByRole("checkbox").all()) await box.uncheck();
  await columns.getByLabel(t("queue.column.subject")).check();
  await columns.getByLabel(t("queue.column.channel")).check();
  await page.getByRole("button", { name: t("queue.columnsSave") }).click();
  await expect(page.getByText(t("queue.columnsSaved"))).toBeVisible();
  await expect(page).toHaveURL(/handler=me/);
  const headings = page.getByRole("columnheader");
  await expect(headings).toHaveText([
    t("queue.select"),
    t("queue.reference"),
    t("queue.column.subject"),
    t("queue.column.channel"),
  ]);
  await expect(rowOf(page, reference)).toContainText(t("who.channel.social-network"));
  await expectAccessible(page);

  await open(page, "view");
  const link = page.getByRole("link", { name: t("queue.csv") });
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  const [head, line, ...rest] = (await answer.text()).trimEnd().split("\r\n");
  expect(head).toBe([t("queue.reference"), t("queue.column.subject"), t("queue.column.channel")].join(","));
  expect(line).toBe([reference, `'=1+1 ${surname}`, t("who.channel.social-network")].join(","));
  expect(rest).toEqual([]); // What the filter leaves out is not in it.
  expect(await answer.text()).not.toContain(other);

  const colleague = await signInAs(browser, installation, "handler", "netkin");
  await expect(colleague.getByRole("columnheader", { name: t("queue.column.due") })).toBeVisible();
  const administrator = await signInAs(browser, installation, "administrator", "netkin");
  expect((await administrator.request.get("/desk/queue.csv")).status()).toBe(403);
});

test("single keys go through the list, tick, take and open, and can be turned off", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const asked = {
    controller: "netkin",
    name: someSurname(),
    rights: ["post-mortem"],
    channel: "social-network",
    language: "nl",
  } as const;
  const [first, second, third] = [
    await takeIn(page, { ...asked, daysAgo: 9 }),
    await takeIn(page, { ...asked, daysAgo: 6 }),
    await takeIn(page, { ...asked, daysAgo: 3 }),
  ];
  await page.goto("/desk?right=post-mortem&channel=social-network&language=nl&handler=none");
  const help = page.getByRole("button", { name: t("queueKeys.open") });
  await help.waitFor();
  const link = (reference: string) => page.getByRole("link", { name: reference, exact: true });
  const press = (key: string) => page.keyboard.press(key);

  await press("j");
  await expect(link(first)).toBeFocused();
  await press("j");
  await expect(link(second)).toBeFocused();
  await press("k");
  await expect(link(first)).toBeFocused();
  await press("x");
  await expect(page.getByLabel(t("queue.selectOne", { reference: first }))).toBeChecked();
  await expect(page.getByText(t("queue.selected", { count: 1 }))).toBeVisible();
  await expectAccessible(page);
  await press("x");
  await press("j");
  await press("a");
  await expect(page.getByText(t("queueKeys.taken", { reference: second }))).toBeVisible();
  await expect(rowOf(page, second)).toHaveCount(0);
  await press("j");
  await expect(link(third)).toBeFocused();

  await press("/");
  const search = page.getByLabel(t("queue.searchLabel"));
  await expect(search).toBeFocused();
  await page.keyboard.type("jxa?");
  await expect(search).toHaveValue("jxa?");
  await search.fill("");
  await page.getByRole("heading", { level: 1 }).click();
  await press("?");
  const dialog = page.getByRole("dialog", { name: t("queueKeys.title") });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel(t("queueKeys.on")).uncheck();
  await press("Escape");
  await expect(dialog).toBeHidden();
  await press("j");
  await expect(link(first)).not.toBeFocused();
  await page.reload();
  await help.click();
  await dialog.getByLabel(t("queueKeys.on")).check();
  await dialog.getByRole("button", { name: t("queueKeys.close") }).click();
  await page.getByRole("heading", { level: 1 }).click();
  await press("j");
  await expect(link(first)).toBeFocused();
  await press("o");
  await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
});
