import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { someSurname, takeIn } from "@/e2e/intake";
import { assign, open, rowOf, shownIn } from "@/e2e/queue";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");

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
