import { rmSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { emptyDataDir, startInstallation } from "@/e2e/installation";
import { confirmAddress, fillForm, sendForm } from "@/e2e/portal";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

test.describe.configure({ mode: "parallel" });

const locale = "en";
const t = translator(locale, "portal");
const pdf = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), Buffer.alloc(bytes, 0x20)]);

/** Files a request with one attachment and opens its page. @returns what a stranger would have to guess */
async function fileWithAttachment(
  page: Page,
  installation: Parameters<typeof confirmAddress>[1],
  email: string,
): Promise<{ reference: string; file: string }> {
  const entries = {
    locale,
    controller: "netkin",
    rights: ["rectification"],
    name: "Dana Merle",
    email,
  } as const;
  await fillForm(page, entries, async (here) => {
    if (!here.url().endsWith("/files")) return;
    const file = { name: "proof.pdf", mimeType: "application/pdf", buffer: pdf(2_000) };
    await here.locator('input[type="file"]').setInputFiles(file);
    await here.getByRole("button", { name: t("files.add") }).click();
    await expect(here.getByText("proof.pdf").first()).toBeVisible();
  });
  const reference = await sendForm(page, locale);
  await confirmAddress(page, installation, { locale, by: "code", email, reference });
  await page.goto(`/${locale}/track/messages`);
  await page.goto(`/${locale}/track/request`);
  const link = page.locator('a[href*="/track/files/"]').first();
  return { reference, file: (await link.getAttribute("href")) ?? "" };
}

test("nothing of somebody else's request opens: page, code, receipt, file, letter, archive", async ({
  browser,
  page,
  installation,
}) => {
  const victim = await fileWithAttachment(page, installation, "dana.merle@courriel.example");
  expect(victim.file).toMatch(/\/track\/files\/[0-9a-f-]{36}$/);
  expect((await page.request.get(victim.file)).status()).toBe(200);

  const context = await browser.newContext({ baseURL: installation.baseUrl });
  const stranger = await context.newPage();
  await fileWithAttachment(stranger, installation, "yann.stranger@courriel.example");
  expect((await stranger.request.get(victim.file)).status()).toBe(404);
  const theirs = await (await stranger.request.get(`/${locale}/track/request`)).text();
  expect(theirs).not.toContain(victim.reference);

  const nobody = await browser.newContext({ baseURL: installation.baseUrl });
  const id = victim.file.split("/").at(-1) ?? "";
  for (const path of [
    victim.file,
    `/${locale}/track/receipt.pdf`,
    `/${locale}/track/receipt.jws`,
    `/${locale}/track/receipt.json`,
    `/${locale}/track/due.ics`,
    `/${locale}/track/letters/${id}/pdf`,
    `/${locale}/track/download/access`,
    `/desk/requests/${victim.reference}`,
    `/desk/requests/${victim.reference}/files/${id}`,
  ]) {
    const answer = await nobody.request.get(path, { maxRedirects: 0 });
    expect([303, 307, 403, 404], path).toContain(answer.status());
    expect(await answer.text(), path).not.toContain("Dana");
  }
});

test("a look-up of a request that exists and of one that does not are answered alike", async ({
  page,
  browser,
  installation,
}) => {
  const email = "lou.garnier@courriel.example";
  const entries = { locale, controller: "netkin", rights: ["access"], name: "Lou Garnier", email } as const;
  await fillForm(page, entries);
  const reference = await sendForm(page, locale);
  const lookUp = async (typed: { reference: string; email: string }) => {
    const context = await browser.newContext({ baseURL: installation.baseUrl });
    const headers = { origin: installation.baseUrl };
    const opened = await context.request.post(`/${locale}/track/open`, {
      headers,
      form: typed,
      maxRedirects: 0,
    });
    const shown = await context.request.get(`/${locale}/track/request`);
    const wrong = await context.request.post(`/${locale}/track/request/code`, {
      headers,
      form: { code: "000000" },
      maxRedirects: 0,
    });
    const text = (await shown.text()).replaceAll(/nonce="[^"]*"|[0-9a-f]{8,}|"[A-Za-z0-9_-]{20,}"/g, "");
    return {
      status: opened.status(),
      to: opened.headers()["location"],
      cookies: (opened.headers()["set-cookie"] ?? "").replaceAll(
        /(?<=habeas-request=)[^;]+|Expires=[^;]+/g,
        "…",
      ),
      wrong: [wrong.status(), wrong.headers()["location"]],
      length: text.length,
    };
  };
  const known = await lookUp({ reference, email });
  for (const typed of [
    { reference, email: "somebody.else@courriel.example" },
    { reference: "HAB-2345-6789", email },
    { reference: "HAB-2345-6789", email: "nobody@courriel.example" },
  ])
    expect(await lookUp(typed)).toEqual(known);
});

test("files are judged by their content: too large, of a wrong type, protected or empty ones are told, not kept", async ({
  page,
  installation,
}) => {
  await page.goto(`/${locale}/netkin/request/files`);
  const send = async (name: string, mimeType: string, buffer: Buffer): Promise<string> => {
    const answer = await page.request.post(`/${locale}/netkin/request/files/add`, {
      headers: { origin: installation.baseUrl },
      multipart: { file: { name, mimeType, buffer } },
      maxRedirects: 0,
    });
    expect([303, 413]).toContain(answer.status());
    return (
      new URL(answer.headers()["location"] ?? "/?problem=413", installation.baseUrl).searchParams.get(
        "problem",
      ) ?? ""
    );
  };
  expect(await send("letter.pdf", "application/pdf", pdf(100))).toBe("");
  expect(await send("huge.pdf", "application/pdf", pdf(10_500_000))).toBe("file.too_large");
  expect(await send("empty.pdf", "application/pdf", Buffer.alloc(0))).toBe("file.empty");
  const program = Buffer.concat([Buffer.from("MZ\x90\0\x03"), Buffer.alloc(400)]);
  expect(await send("holiday.jpg", "image/jpeg", program)).toBe("file.type");
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect(await send("logo.png", "image/png", drawing)).toBe("file.type");
  const page200 = Buffer.from("<!doctype html><script>alert(1)</script>");
  expect(await send("note.txt", "text/plain", page200)).toBe("file.type");
  const locked = Buffer.from("%PDF-1.7\ntrailer\n<< /Encrypt 5 0 R >>\nstartxref\n0\n%%EOF\n");
  expect(await send("locked.pdf", "application/pdf", locked)).toBe("file.protected");
  await page.goto(`/${locale}/netkin/request/files`);
  await expect(page.getByText("letter.pdf").first()).toBeVisible();
  for (const name of ["huge", "empty", "holiday", "logo", "note", "locked"])
    await expect(page.getByText(`${name}.`)).toHaveCount(0);
  const foreign = await page.request.post(`/${locale}/netkin/request/files/add`, {
    headers: { origin: "https://elsewhere.example" },
    multipart: { file: { name: "a.pdf", mimeType: "application/pdf", buffer: pdf(10) } },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
});

test("a flood of 10,000 requests, from one address and from many, is refused, and a person is still served", async ({
  browser,
}) => {
  test.setTimeout(1_200_000);
  const dataDir = emptyDataDir();
  const flooded = await startInstallation({ dataDir, settings: { TRUSTED_PROXIES: "1", DEMO: "on" } });
  try {
    const context = await browser.newContext({
      baseURL: flooded.baseUrl,
      extraHTTPHeaders: { "X-Forwarded-For": "198.51.100.7" },
    });
    const one = await flood(flooded.baseUrl, 5_000, () => "203.0.113.9");
    expect(one.filed).toBeLessThanOrEqual(60);
    expect(one.refused).toBe(5_000 - one.filed);
    expect(one.retryAfter.every((seconds) => seconds >= 1)).toBe(true);

    const many = flood(flooded.baseUrl, 5_000, (i) => `2001:db8:${(i % 60_000).toString(16)}::1`);
    const page = await context.newPage();
    const entries = {
      locale,
      controller: "imaweb",
      rights: ["access"],
      name: "Real Person",
      email: "real.person@courriel.example",
    } as const;
    await fillForm(page, entries);
    await page.getByRole("button", { name: t("check.button") }).click();
    const again = page.getByRole("button", { name: t("problemPage.limited.button") });
    const sent = page.getByRole("heading", { level: 1, name: t("sent.title") });
    await expect(async () => {
      if (await again.isVisible()) await again.click();
      await expect(sent).toBeVisible({ timeout: 4_000 });
    }).toPass({ timeout: 120_000 });
    const { filed, refused } = await many;
    expect(filed + refused).toBe(5_000);
    expect(refused).toBeGreaterThan(3_000);
    expect((await context.request.get("/api/health")).status()).toBe(200);
  } finally {
    await flooded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Sends submissions by the API, 40 at a time, each from the address that `from` gives. */
async function flood(baseUrl: string, total: number, from: (i: number) => string) {
  const counts = { filed: 0, refused: 0, retryAfter: [] as number[] };
  let next = 0;
  const client = async () => {
    while (next < total) {
      const i = next++;
      const subject = { name: "Flood", email: `flood.${i}@courriel.example` };
      const answer = await fetch(`${baseUrl}/api/v1/controllers/imaweb/requests`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Forwarded-For": from(i) },
        body: JSON.stringify({ rights: ["access"], subject }),
      });
      await answer.arrayBuffer();
      if (answer.status === 201) counts.filed++;
      else {
        expect(answer.status).toBe(429);
        counts.refused++;
        counts.retryAfter.push(Number(answer.headers.get("retry-after")));
      }
    }
  };
  await Promise.all(Array.from({ length: 40 }, client));
  return counts;
}
