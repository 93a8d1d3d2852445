import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { confirmAddress, fillForm, sendForm } from "@/e2e/portal";
import { signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const portal = translator("en", "portal");
const desk = translator("en", "desk");

test("a document is covered in the browser, seen by the named alone, and destroyed on decision", async ({
  browser,
  page,
  installation,
}) => {
  const email = "odile.wauters@courriel.example";
  const entries = {
    locale: "en",
    controller: "mintt",
    rights: ["access"],
    name: "Odile Wauters",
    email,
  } as const;
  await fillForm(page, entries);
  const reference = await sendForm(page, "en");
  await confirmAddress(page, installation, { locale: "en", by: "code", email, reference });
  const original = await page.screenshot({ type: "png" });

  await page.goto("/en/track/identity");
  await expectAccessible(page);
  const shown = { name: "card.png", mimeType: "image/png", buffer: original };
  await page.getByLabel(portal("identity.document.field")).setInputFiles(shown);
  await page.getByRole("button", { name: portal("identity.cover.add") }).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(`${portal("identity.cover.count")} 1`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: portal("identity.document.send") }).click();
  await page.getByText(portal("identity.submitted", { name: "MintT" })).waitFor();
  await expectAccessible(page);

  const dpo = await signInAs(browser, installation, "dpo", "mintt");
  await dpo.goto(`/desk/requests/${reference}`);
  const panel = dpo
    .locator("section", { has: dpo.getByRole("heading", { name: desk("identity.title") }) })
    .last();
  await expect(panel).toContainText(desk("identity.status.submitted"));
  await expect(panel).toContainText(desk("identity.gaps.level"));
  await expectAccessible(dpo);
  const link = (await panel.locator('a[href*="/files/"]').first().getAttribute("href")) ?? "";
  const opened = await dpo.request.get(link);
  expect(opened.status()).toBe(200);
  expect(opened.headers()["content-type"]).toBe("image/jpeg"); // Drawn anew: no byte of the picture as it was.
  expect(opened.headers()["cache-control"]).toContain("no-store");
  const handler = await signInAs(browser, installation, "handler", "mintt");
  expect((await handler.request.get(link)).status()).toBe(404);

  await panel.getByRole("button", { name: desk("identity.accept"), exact: true }).click();
  await expect(panel).toContainText(desk("identity.status.passed"));
  await expect(panel).not.toContainText(desk("identity.gaps.level"));
  expect((await dpo.request.get(link)).status()).toBe(404);
  await expect(dpo.getByText(desk("event.file.destroyed")).first()).toBeAttached();
  await expectAccessible(dpo);

  await page.goto("/en/track/request");
  await expect(page.getByRole("link", { name: portal("identity.link") })).toHaveCount(0);
  await expectAccessible(page);
});

test("messages go both ways with files, and the complaint is written from the facts", async ({
  browser,
  page,
  installation,
}) => {
  const email = "bram.peeters@courriel.example";
  const entries = {
    locale: "en",
    controller: "imaweb",
    rights: ["erasure"],
    name: "Bram Peeters",
    email,
  } as const;
  await fillForm(page, entries);
  const reference = await sendForm(page, "en");
  await confirmAddress(page, installation, { locale: "en", by: "code", email, reference });

  await page.goto("/en/track/messages");
  await expectAccessible(page);
  await page.getByLabel(portal("messages.text")).fill("Please also erase my newsletter address.");
  const note = { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("bram@old.example") };
  await page.locator('main input[type="file"]').setInputFiles(note);
  await page.getByRole("button", { name: portal("messages.send") }).click();
  await expect(page.getByText("Please also erase my newsletter address.")).toBeVisible();
  await expect(page.getByRole("link", { name: "note.txt" })).toBeVisible();

  const dpo = await signInAs(browser, installation, "dpo", "imaweb");
  await dpo.goto(`/desk/requests/${reference}`);
  const thread = dpo
    .locator("section", { has: dpo.getByRole("heading", { name: desk("messages.title") }) })
    .last();
  await expect(thread).toContainText("Please also erase my newsletter address.");
  await thread.getByLabel(desk("messages.text")).fill("We will, together with the rest.");
  await thread.getByRole("button", { name: desk("messages.send") }).click();
  await expect(thread).toContainText("We will, together with the rest.");
  await expectAccessible(dpo);

  await page.reload();
  await expect(page.getByText("We will, together with the rest.")).toBeVisible();
  await page.goto("/en/track/complaint");
  await expect(page.getByRole("main")).toContainText(reference);
  await expect(page.getByRole("main")).toContainText("Imaweb");
  await expectAccessible(page);
  const receipt = await page.request.get("/en/track/receipt.pdf");
  expect([receipt.status(), receipt.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await receipt.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const jws = await (await page.request.get("/en/track/receipt.jws")).text();
  expect(jws.split(".")).toHaveLength(3);
});

test("a mistyped address is put right on the page that says where the code went", async ({
  page,
  installation,
}) => {
  const [wrong, email] = ["noor.jansen@couriel.example", "noor.jansen@courriel.example"];
  const person = { name: "Noor Jansen", email: wrong };
  await fillForm(page, { locale: "nl", controller: "mintt", rights: ["access"], ...person });
  const reference = await sendForm(page, "nl");
  const dutch = translator("nl", "portal");
  await page.getByText(dutch("sent.correct.open")).click();
  const field = page.getByLabel(dutch("sent.correct.field"));
  await expect(field).toHaveValue(wrong);
  await field.fill("noor.jansen at courriel");
  await page.getByRole("button", { name: dutch("sent.correct.button") }).click();
  await expect(page.getByRole("link", { name: dutch("fieldError.emailFormat") })).toBeVisible();
  await expect(field).toHaveValue("noor.jansen at courriel");
  await expectAccessible(page);
  await field.fill(email);
  await page.getByRole("button", { name: dutch("sent.correct.button") }).click();
  await expect(page.getByText(dutch("sent.correct.done"))).toBeVisible();
  await expectAccessible(page);
  await confirmAddress(page, installation, { locale: "nl", by: "code", email, reference });
});
