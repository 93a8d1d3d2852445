import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { headed, pathOf, previewAndSend, referenceIn } from "@/e2e/desk";
import { parisDate, someSurname, takeIn } from "@/e2e/intake";
import { tabTo } from "@/e2e/keyboard";
import { waitForMail } from "@/e2e/mailbox";
import { confirmAddress, fillForm, sendForm } from "@/e2e/portal";
import { signInAs, withoutScripts } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { formatShortDate, translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a letter is recorded with its own day of receipt and its scan, ${how} JavaScript`, async ({
    browser,
    installation,
  }) => {
    const signedIn = await signInAs(browser, installation, "handler", "imaweb");
    const scan = {
      name: "letter.png",
      mimeType: "image/png",
      buffer: await signedIn.screenshot({ type: "png" }),
    };
    const page = javaScriptEnabled ? signedIn : await withoutScripts(browser, signedIn);
    const name = `Yvette ${someSurname()}`;
    const receivedOn = parisDate(new Date(Date.now() - 9 * 24 * 3_600_000));
    const field = (name: string) => page.locator(`main [name="${name}"]`);
    const choice = (name: string, value: string) => page.locator(`main [name="${name}"][value="${value}"]`);

    await page.goto("/desk");
    await page.getByRole("link", { name: t("queue.record") }).click();
    await expect(headed(page, t("record.title"))).toBeVisible();
    await expectAccessible(page);
    await choice("channel", "post").check({ force: true });
    await field("receivedOn").fill(receivedOn);
    await field("file").setInputFiles(scan);
    await choice("right", "access").check({ force: true });
    await field("details.access").fill("Everything since I moved to Brest.");
    await choice("answerWay", "post").check({ force: true });
    await field("postalAddress").fill("3 quai Malbert\n29200 Brest");
    await page.getByRole("button", { name: t("record.button") }).click();

    const missing = t("record.error.required", { label: t("record.name") });
    await page.getByRole("alert").getByRole("link", { name: missing }).waitFor();
    await expect(page).toHaveTitle(new RegExp(`^${t("layout.error")}`));
    await expect(field("receivedOn")).toHaveValue(receivedOn);
    await expect(choice("right", "access")).toBeChecked();
    await expect(field("details.access")).toHaveValue("Everything since I moved to Brest.");
    await expect(field("postalAddress")).toHaveValue("3 quai Malbert\n29200 Brest");
    await expect(page.getByText(t("record.filesAgain"))).toBeVisible();
    await expectAccessible(page);
    await field("name").fill(name);
    await field("file").setInputFiles(scan);
    await page.getByRole("button", { name: t("record.button") }).click();

    await expect(page.getByText(t("done.record"))).toBeVisible();
    await expect(page.getByText(t("intake.postTitle"))).toBeVisible();
    await expect(page.getByText(t("intake.noEmail")).first()).toBeVisible();
    const main = page.getByRole("main");
    await expect(main).toContainText(name);
    await expect(main).toContainText("Everything since I moved to Brest.");
    await expect(page.getByRole("button", { name: t("next.received.button") })).toBeVisible();
    await expectDue(page, receivedOn);
    await expectAccessible(page);
    const link = page.getByRole("link", { name: scan.name });
    const opened = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(opened.status()).toBe(200);
    expect(opened.headers()["cache-control"]).toContain("no-store");
    const receipt = page.getByRole("link", { name: t("intake.receipt") });
    const paper = await page.request.get((await receipt.getAttribute("href")) ?? "");
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.goto(pathOf(referenceIn(page)));
    await expect(main).toContainText(t("intakeEvent.recorded"));
    await expect(main).toContainText(t("event.file.opened"));
  });
}

/** The legal date that anybody can compute, counted from the day on which the letter came. */
async function expectDue(page: Page, receivedOn: string): Promise<void> {
  const answer = await page.request.post("/api/v1/deadline", {
    data: {
      regime: "eu-gdpr",
      country: "FR",
      tz: "Europe/Paris",
      receivedAt: `${receivedOn}T12:00:00+01:00`,
      kind: "response",
      events: [],
    },
  });
  const { dueOn } = await answer.json();
  const clock = page.getByRole("region", { name: t("clock.title") });
  await expect(clock).toContainText(formatShortDate("en", dueOn));
}

test("a call is recorded with the keyboard alone, and a day that lies ahead is refused", async ({
  browser,
  installation,
}) => {
  const page = await signInAs(browser, installation, "handler", "imaweb");
  await page.goto("/desk/requests/new");
  await tabTo(page, "channel");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[name="channel"][value="phone"]')).toBeChecked();
  await tabTo(page, "right");
  await page.keyboard.press("Space");
  await tabTo(page, "name");
  await page.keyboard.type(`Keyboard ${someSurname()}`);
  await tabTo(page, "postalAddress");
  await page.keyboard.type("3 quai Malbert, 29200 Brest");
  await tabTo(page, t("record.button"));
  await page.keyboard.press("Enter");
  await page.getByText(t("done.record")).waitFor();
  await expect(page.getByRole("main")).toContainText(t("who.channel.phone"));

  await page.goto("/desk/requests/new");
  await page.locator('[name="receivedOn"]').fill(parisDate(new Date(Date.now() + 3 * 24 * 3_600_000)));
  await page.getByRole("button", { name: t("record.button") }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: t("record.error.future") })
    .waitFor();
  await expect(page.getByRole("alert").getByRole("link", { name: t("record.error.right") })).toBeVisible();
  await expect(page.getByRole("alert").getByRole("link", { name: t("record.error.channel") })).toBeVisible();
});

test("a request that repeats a letter is found, and ends with a letter while the earlier one goes on", async ({
  browser,
  page: subject,
  installation,
}) => {
  const dpo = await signInAs(browser, installation, "dpo", "imaweb");
  const surname = someSurname();
  const email = `${surname.toLowerCase()}@courriel.example`;
  const person = { controller: "imaweb", name: `Elvire ${surname}`, rights: ["access"] } as const;
  const letter = await takeIn(dpo, { ...person, email, daysAgo: 2 });
  const stranger = await takeIn(dpo, person);
  await fillForm(subject, { ...person, locale: "en", email });
  const repeated = await sendForm(subject, "en");
  await confirmAddress(subject, installation, { locale: "en", by: "code", email, reference: repeated });

  await dpo.goto(pathOf(repeated));
  const found = dpo.locator("#duplicates");
  const same = found.getByRole("row").filter({ hasText: letter });
  await expect(same).toContainText(t("duplicates.because.email"));
  await expect(same).toContainText(t("duplicates.because.name"));
  const namesake = found.getByRole("row").filter({ hasText: stranger });
  await expect(namesake).toContainText(t("duplicates.because.name"));
  await expect(namesake).toContainText(t("duplicates.obstacle.proof"));
  await expectAccessible(dpo);
  await same.getByRole("link", { name: t("duplicates.intoIt", { reference: letter }) }).click();
  await expect(dpo.getByLabel(t("letter.into"))).toHaveValue(letter);
  const said = await previewAndSend(dpo);
  expect(said).toContain(letter);
  await expect(dpo.getByRole("heading", { name: t("next.merged.title") })).toBeVisible();
  await dpo.getByRole("link", { name: t("next.merged.button", { into: letter }) }).click();
  await expect(headed(dpo, letter)).toBeVisible();
  await expect(dpo.getByText(terms("status.merged")).first()).toBeVisible();
  await waitForMail(installation.dataDir, email, new RegExp(repeated));
});

test("a right goes on in a request of its own, with the same day of receipt", async ({
  browser,
  page: subject,
  installation,
}) => {
  const handler = await signInAs(browser, installation, "handler", "imaweb");
  const surname = someSurname();
  const email = `${surname.toLowerCase()}@courriel.example`;
  const rights = ["access", "erasure"] as const;
  await fillForm(subject, { locale: "en", controller: "imaweb", name: `Ruben ${surname}`, email, rights });
  const reference = await sendForm(subject, "en");
  await confirmAddress(subject, installation, { locale: "en", by: "code", email, reference });

  await handler.goto(pathOf(reference));
  await handler.getByRole("link", { name: t("split.link") }).click();
  await expect(headed(handler, t("split.title"))).toBeVisible();
  await expectAccessible(handler);
  await handler.getByRole("button", { name: t("split.button") }).click();
  await handler
    .getByRole("alert")
    .getByRole("link", { name: t("split.missing") })
    .waitFor();
  await expectAccessible(handler);
  await handler.getByLabel(terms("rightName.erasure")).check({ force: true });
  await handler.getByRole("button", { name: t("split.button") }).click();
  await handler.getByText(t("done.split")).waitFor();
  const added = referenceIn(handler);
  expect(added).not.toBe(reference);
  const glance = handler.getByRole("region", { name: t("glance.label") });
  await expect(glance).toContainText(terms("rightName.erasure"));
  await expect(glance).not.toContainText(terms("rightName.access"));
  const due = await glance.getByRole("time").first().getAttribute("datetime");
  await expectAccessible(handler);
  await handler.getByRole("main").getByRole("link", { name: reference }).first().click();
  await expect(headed(handler, reference)).toBeVisible();
  await expect(glance).toContainText(terms("rightName.access"));
  await expect(glance).not.toContainText(terms("rightName.erasure"));
  expect(await glance.getByRole("time").first().getAttribute("datetime")).toBe(due);
  await expect(handler.getByRole("link", { name: added }).first()).toBeVisible();
  await waitForMail(installation.dataDir, email, new RegExp(added));
});
