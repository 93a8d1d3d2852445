import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { postForm, someSurname, takeIn } from "@/e2e/intake";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");

const rowOf = (page: Page, reference: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: reference, exact: true }) });

const assign = (page: Page, reference: string, to: string): Promise<string> =>
  postForm(page, `/desk/requests/${reference}/assign`, { to, expected: "" });

const open = (page: Page, id: "filters" | "view"): Promise<void> => page.locator(`#${id} > summary`).click();

test("filters stand in the address, each can be taken away, and the browser goes back to the list before", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const asked = { controller: "netkin", name: someSurname(), channel: "phone", language: "de" } as const;
  const wanted = await takeIn(page, { ...asked, rights: ["objection"] });
  const other = await takeIn(page, { ...asked, rights: ["access"], language: "nl" });
  await page.goto("/desk");
  await open(page, "filters");
  const filters = page.locator("#filters");
  await expectAccessible(page);
  await filters.getByLabel(t("queue.narrowing.right")).selectOption({ label: terms("rightName.objection") });
  await filters.getByLabel(t("queue.narrowing.channel")).selectOption({ label: t("who.channel.phone") });
  await filters.getByLabel(t("queue.narrowing.language")).selectOption({ label: terms("language.de") });
  await filters.getByLabel(t("queue.narrowing.handler")).selectOption({ label: t("queue.noHandler") });
  await page.getByRole("button", { name: t("queue.apply") }).click();
  await page.waitForURL(/right=objection/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
    right: "objection",
    channel: "phone",
    language: "de",
    handler: "none",
  });
  await expect(rowOf(page, wanted)).toBeVisible();
  await expect(rowOf(page, other)).toHaveCount(0);
  await expectAccessible(page);

  const without = { name: t("queue.narrowing.right"), value: terms("rightName.objection") };
  await page.getByRole("link", { name: t("queue.without", without) }).click();
  await page.waitForURL((url) => !url.searchParams.has("right"));
  await expect(rowOf(page, wanted)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/right=objection/);
  await expect(page.getByRole("link", { name: t("queue.without", without) })).toBeVisible();
  await page.getByRole("link", { name: t("queue.clear") }).click();
  await expect(page).toHaveURL(/\/desk$/);

  await page.goto("/desk?right=no-such-right&due=-5&after=%00&state=overdue");
  await expect(page.getByRole("heading", { name: t("queue.title"), level: 1 })).toBeVisible();
});

test("each part of the queue shows what it says, whoever works on it", async ({ browser, installation }) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const asked = { controller: "netkin", name: someSurname(), rights: ["access"] } as const;
  const late = await takeIn(page, { ...asked, daysAgo: 50 });
  const soon = await takeIn(page, { ...asked, daysAgo: 28 });
  const calm = await takeIn(page, asked);
  const unproven = await takeIn(page, { ...asked, email: `${someSurname()}@courriel.example` });
  for (const reference of [late, soon, calm, unproven])
    expect(await assign(page, reference, "me")).toContain("done=assign");
  const lanes = {
    open: [late, soon, calm, unproven],
    overdue: [late],
    "due-soon": [soon],
    "on-time": [calm],
    waiting: [],
    unverified: [unproven],
    answered: [],
  } as const;
  await page.goto("/desk?handler=me");
  for (const [lane, inside] of Object.entries(lanes) as [keyof typeof lanes, readonly string[]][]) {
    await page
      .getByRole("navigation", { name: t("queue.lanesLabel") })
      .getByRole("link", { name: t(`queue.lane.${lane}`) })
      .click();
    await page.waitForURL((url) => (url.searchParams.get("state") ?? "open") === lane);
    await expect(page.getByText(t(`queue.laneHint.${lane}`))).toBeVisible();
    expect(await shownIn(page), lane).toEqual([...inside].sort());
    await expectAccessible(page);
  }
});

const shownIn = async (page: Page): Promise<string[]> =>
  (await page.locator("a[data-queue-row]").allInnerTexts()).sort();

test("search finds a reference, an address and words of a name, and nothing of them stands in an address", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const surname = someSurname();
  const email = `${surname.toLowerCase()}@courriel.example`;
  const asked = { controller: "netkin", rights: ["access"] } as const;
  const first = await takeIn(page, { ...asked, name: `Zoélie ${surname}` });
  const second = await takeIn(page, { ...asked, name: `Hugo Le ${surname}-Bras`, email });
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(decodeURIComponent(request.url())));
  const find = async (text: string) => {
    await page.goto("/desk");
    await page.getByLabel(t("queue.searchLabel")).fill(text);
    await page.getByRole("button", { name: t("queue.search"), exact: true }).click();
    await page.waitForURL(/\/desk\/(search|requests\/)/);
  };
  const expectOpened = (reference: string) =>
    expect(page.getByRole("heading", { level: 1, name: reference })).toBeVisible();

  await find(first.toLowerCase());
  await expectOpened(first);
  await find(email.toUpperCase());
  await expectOpened(second);
  await find(`${surname.toLowerCase()} zoelie`);
  await expectOpened(first);
  await find(surname.toUpperCase());
  await expect(page.getByText(t("search.found", { query: surname.toUpperCase(), count: 2 }))).toBeVisible();
  await expect(rowOf(page, first)).toBeVisible();
  await expect(rowOf(page, second)).toBeVisible();
  await expectAccessible(page);
  await find(`${surname} Xaver`);
  await expect(page.getByText(t("search.none", { query: `${surname} Xaver` }))).toBeVisible();
  await expectAccessible(page);
  await find(first.slice(0, 10));
  await expect(page.getByText(first).first()).toBeVisible();
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => address.toLowerCase().includes(surname.toLowerCase()))).toEqual([]);

  const stranger = await signInAs(browser, installation, "dpo", "mintt");
  await stranger.goto("/desk");
  await stranger.getByLabel(t("queue.searchLabel")).fill(surname);
  await stranger.getByRole("button", { name: t("queue.search"), exact: true }).click();
  await expect(stranger.getByText(t("search.none", { query: surname }))).toBeVisible();
});

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

test("what a colleague changes appears in the open list, and waits where something is ticked", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "netkin");
  const name = `Armel ${someSurname()}`;
  const colleague = await signInAs(browser, installation, "dpo", "netkin", { name });
  const asked = { controller: "netkin", name: someSurname(), rights: ["restriction"] } as const;
  const reference = await takeIn(page, { ...asked, channel: "phone", language: "nl" });
  await page.goto("/desk?right=restriction&channel=phone&language=nl");
  await expect(rowOf(page, reference)).toContainText(t("queue.noHandler"));
  expect(await assign(colleague, reference, "me")).toContain("done=assign");
  await expect(rowOf(page, reference)).toContainText(name, { timeout: 60_000 });

  await page.getByLabel(t("queue.selectOne", { reference })).check();
  expect(await assign(colleague, reference, "none")).toContain("done=unassign");
  await expect(page.getByText(t("queue.changed", { count: 1 }))).toBeVisible({ timeout: 60_000 });
  await expect(rowOf(page, reference)).toContainText(name);
  await expect(page.getByLabel(t("queue.selectOne", { reference }))).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("queue.show") }).click();
  await expect(rowOf(page, reference)).toContainText(t("queue.noHandler"));
  await expect(page.getByLabel(t("queue.selectOne", { reference }))).toBeChecked();
});
