import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { tabTo } from "@/e2e/keyboard";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const desk = translator("en", "desk");
const terms = translator("en", "terms");

/** Pages that need nothing but an address; the journey looks at the others in their states. */
const publicPages = [
  "/fr",
  "/en/minet",
  "/de/minididou",
  "/fr/netkin",
  "/nl/imaweb",
  "/nl/mintt",
  "/fr/minet/request?right=portability",
  "/de/mintt/request/client",
  "/nl/netkin/request/who",
  "/de/minididou/request/about-objection",
  "/fr/imaweb/request/answer",
  "/en/minet/request/files?problem=file.type",
  "/en/track",
  "/en/deadline",
  "/fr/deadline?law=eu-gdpr&country=FR&received=2026-01-31",
  "/fr/track/request",
  "/en/track/confirm/not-a-token",
  "/fr/no-such-controller",
  "/dev/mailbox",
  "/desk/sign-in",
  "/desk/sign-in/confirm?token=none",
];

for (const colorScheme of ["light", "dark"] as const) {
  test(`every public page is accessible and fits 320 px: ${colorScheme}`, async ({
    browser,
    installation,
  }) => {
    test.setTimeout(900_000);
    const context = await browser.newContext({ baseURL: installation.baseUrl, colorScheme });
    const page = await context.newPage();
    for (const address of publicPages) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });
}

test("a request can be filed with the keyboard alone, and the focus is always to be seen", async ({
  page,
}) => {
  const t = translator("en", "portal");
  await page.goto("/en/minet");
  const next = async (to: RegExp) => {
    await tabTo(page, t("form.button"));
    await page.keyboard.press("Enter");
    await page.waitForURL(to);
  };
  await tabTo(page, t("start.button"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/request$/);
  await tabTo(page, "right");
  await page.keyboard.press("Space");
  await next(/\/who$/);
  await next(/\/about-access$/);
  await next(/\/you$/);
  await tabTo(page, "name");
  await page.keyboard.type("Keyboard Only");
  await tabTo(page, "email");
  await page.keyboard.type("keyboard.only@etu.example");
  await next(/\/answer$/);
  await next(/\/files$/);
  await next(/\/check$/);
  await tabTo(page, t("check.button"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: t("sent.title") })).toBeVisible();
});

test("anybody can compute a legal date, on the page and by the API, with the same steps", async ({
  page,
  request,
  installation,
}) => {
  await page.goto("/en/deadline?law=eu-gdpr&country=FR&received=2026-01-31");
  const main = page.getByRole("main");
  await expect(main).toContainText("Monday 2 March 2026");
  const answer = await request.post(`${installation.baseUrl}/api/v1/deadline`, {
    headers: { origin: "https://another.example", "accept-language": "en" },
    data: {
      regime: "eu-gdpr",
      country: "FR",
      tz: "Europe/Paris",
      receivedAt: "2026-01-31T09:00:00+01:00",
      kind: "response",
      events: [],
    },
  });
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const deadline = await answer.json();
  expect(deadline).toMatchObject({
    dueOn: "2026-03-02",
    rawDueOn: "2026-02-28",
    suspendedDays: 0,
    extensionNoticeBy: "2026-03-02",
    periodEndsAt: "2026-03-02T23:00:00Z",
  });
  for (const { text } of deadline.steps) await expect(main).toContainText(text);
  const wrong = await request.post(`${installation.baseUrl}/api/v1/deadline`, { data: { regime: "no-law" } });
  expect(wrong.status()).toBe(422);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
});

test("every answer forbids foreign scripts, frames and sniffing", async ({ request, installation }) => {
  for (const address of ["/fr/minet", "/desk/sign-in", "/api/health", "/.well-known/jwks.json"]) {
    const headers = (await request.get(`${installation.baseUrl}${address}`)).headers();
    expect(headers["content-security-policy"], address).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers["content-security-policy"], address).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("a form that another site sends is refused, and nothing is filed", async ({ request, installation }) => {
  const answer = await request.post(`${installation.baseUrl}/fr/minet/request/rights/save`, {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    form: { right: "access", name: "X", email: "x@example.org" },
  });
  expect(answer.status()).toBe(403);
});

test("the installation says that it is well, and publishes its keys and its contact", async ({
  request,
  installation,
}) => {
  const health = await request.get(`${installation.baseUrl}/api/health`);
  expect(health.status()).toBe(200);
  expect(await health.json()).toEqual({ status: "ok", database: "ok", worker: "ok", mail: "ok" });
  const { keys } = await (await request.get(`${installation.baseUrl}/.well-known/jwks.json`)).json();
  expect(keys[0]).toMatchObject({ kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig" });
  expect(keys[0]).not.toHaveProperty("d");
  expect(await (await request.get(`${installation.baseUrl}/.well-known/security.txt`)).text()).toMatch(
    /^Contact: .+[\s\S]*^Expires: /m,
  );
});

test("idle connections outlive those that proxies keep, so that none is reused just as it closes", async ({
  request,
}) => {
  expect((await request.get("/api/health")).headers()["keep-alive"]).toBe("timeout=75");
});

test.describe("the desk", () => {
  const someRequest = /\/desk\/requests\/HAB-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

  test("sends who is signed out to sign-in, and back to where they wanted to go", async ({
    browser,
    installation,
    page,
  }) => {
    const dpo = await signInAs(browser, installation, "dpo");
    const link = dpo.locator("a[href*='/desk/requests/HAB-']").first();
    const address = (await link.getAttribute("href")) ?? "";
    expect(address).toMatch(someRequest);
    for (const wanted of ["/desk", address]) {
      await page.goto(wanted);
      await expect(page.getByRole("heading", { name: desk("signIn.title"), level: 1 })).toBeVisible();
      expect(page.url()).toContain(`returnTo=${encodeURIComponent(wanted)}`);
    }
    await dpo.goto(address);
    await expect(dpo.getByRole("heading", { level: 1, name: address.split("/").at(-1) ?? "" })).toBeVisible();
  });

  test("shows an auditor the history and no way to change anything", async ({ browser, installation }) => {
    const page = await signInAs(browser, installation, "auditor");
    await page.goto("/desk?state=all");
    await expectAccessible(page);
    const requests = await page
      .locator("a[href*='/desk/requests/HAB-']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(requests.length).toBeGreaterThan(5);
    for (const address of [...new Set(requests)].slice(0, 4)) {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: desk("history.title") })).toBeVisible();
      await expect(page.locator("main form")).toHaveCount(0);
      await expectAccessible(page);
      const approve = await page.request.post(`${address}/approve`, {
        headers: { origin: installation.baseUrl },
        form: { identityChecked: "yes" },
        maxRedirects: 0,
      });
      expect(approve.headers()["location"]).toContain("problem=forbidden");
    }
  });

  test("opens the pages of a decision, a letter and a calendar to who may, and to nobody else", async ({
    browser,
    installation,
    page,
  }) => {
    const dpo = await signInAs(browser, installation, "dpo");
    const row = dpo.getByRole("row").filter({ hasText: terms("rightName.erasure") });
    const request = (await row.getByRole("link").first().getAttribute("href")) ?? "";
    const administrator = await signInAs(browser, installation, "administrator");
    const handler = await signInAs(browser, installation, "handler");
    const extension = `${request}/letters/new?kind=extension`;
    for (const address of [`${request}/rights/erasure`, extension, "/desk/calendar"]) {
      expect((await dpo.goto(address))?.status(), address).toBe(200);
      await expect(dpo.locator("main form")).not.toHaveCount(0);
      await expectAccessible(dpo);
      await page.goto(address);
      await expect(page.getByRole("heading", { name: desk("signIn.title"), level: 1 })).toBeVisible();
      await administrator.goto(address);
      await expect(administrator.locator("main form")).toHaveCount(0);
    }
    expect((await administrator.goto(extension))?.status()).toBe(404);
    expect((await handler.goto(extension))?.status()).toBe(404);
    const forged = await handler.request.post(`${request}/letters/new/save`, {
      headers: { origin: installation.baseUrl },
      form: { kind: "extension", language: "en", reasons: "A handler may not extend.", length: "2" },
      maxRedirects: 0,
    });
    expect(forged.headers()["location"]).toContain("problem=forbidden");
  });

  test("shows a request in every state of the demonstration", async ({ browser, installation }) => {
    const dpo = await signInAs(browser, installation, "dpo");
    for (const status of ["received", "collecting", "review", "answered", "withdrawn", "closed"] as const) {
      await dpo.goto(`/desk?state=all&status=${status}`);
      const row = dpo
        .getByRole("row")
        .filter({ has: dpo.getByText(terms(`status.${status}`), { exact: true }) });
      await row.getByRole("link").first().click();
      await expect(dpo.getByRole("heading", { level: 1, name: /HAB-/ })).toBeVisible();
      await expectAccessible(dpo);
    }
  });

  test("shows who only configures no request at all", async ({ browser, installation }) => {
    const page = await signInAs(browser, installation, "administrator");
    await expect(page.getByText(desk("queue.noRoleTitle"))).toBeVisible();
    await expect(page.locator("a[href*='/desk/requests/HAB-']")).toHaveCount(0);
    await expectAccessible(page);
  });

  test("lets the first administrator in by the printed link, once", async ({ browser, installation }) => {
    const link = installation.signInUrl ?? "";
    const first = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await first.goto(link);
    await first.getByRole("button", { name: desk("signIn.confirmButton") }).click();
    await expect(first.getByRole("heading", { name: desk("queue.title"), level: 1 })).toBeVisible();
    await first.getByRole("button", { name: desk("layout.signOut") }).click();
    await first.goto(`${installation.baseUrl}/desk`);
    await expect(first.getByRole("heading", { name: desk("signIn.title"), level: 1 })).toBeVisible();
    await first.goto(link);
    await first.getByRole("button", { name: desk("signIn.confirmButton") }).click();
    await expect(first.getByText(desk("signIn.errorVerification"))).toBeVisible();
  });
});
