import { writeFile } from "node:fs/promises";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { verifyArchive } from "@/e2e/archive";
import { askDatabase } from "@/e2e/database";
import { nothingByHand, previewAndSend } from "@/e2e/desk";
import { parisDate, someSurname, takeIn } from "@/e2e/intake";
import { tabTo } from "@/e2e/keyboard";
import { countMails, linkOf, waitForMail } from "@/e2e/mailbox";
import { confirmAddress, fillForm, sendForm } from "@/e2e/portal";
import type { RunningServer } from "@/e2e/running-server";
import { newAddress, signInAs, withoutScripts } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { openArchive } from "@/lib/bundle/read-archive";
import { formatShortDate, translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");
const portal = translator("en", "portal");

const pathOf = (reference: string): string => `/desk/requests/${reference}`;
const referenceIn = (page: Page): string => /HAB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? "";
const headed = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });

const note = { name: "Courriers de 2019.txt", mimeType: "text/plain", buffer: Buffer.from("two letters") };

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

test("what the owner of a system finds goes into the signed archive, and the answered request is taken up again", async ({
  browser,
  installation,
}, info) => {
  test.setTimeout(900_000);
  const { dpo, reference, task, owner } = await giveTaskToOwner(browser, installation);
  const page = await openAsOwner(browser, owner.link);
  await answerAsOwner(page, "held", { note: "Two letters, in the archive.", file: note });
  await page.context().close();
  await dpo.goto(pathOf(reference));
  await expect(task.getByRole("link", { name: note.name })).toBeVisible();
  await expect(task).toContainText("Two letters, in the archive.");
  await nothingByHand(dpo);
  await expect(dpo.getByText(t("next.review.found"))).toBeVisible();
  const systems = await task.getByRole("heading").first().innerText();
  await expect(dpo.locator("#release")).toContainText(t("release.found", { files: 1, systems }));
  await expectAccessible(dpo);
  await dpo.getByRole("button", { name: t("release.button") }).click();
  await dpo
    .getByRole("link", { name: t("next.answer.button"), exact: true })
    .first()
    .click({ timeout: 60_000 });
  await previewAndSend(dpo);
  await dpo.getByRole("heading", { name: t("next.answered.title"), exact: true }).waitFor();
  await expect(dpo.getByText(t("intake.postTitle"))).toBeVisible();
  await expect(dpo.getByRole("region", { name: t("next.label") })).not.toContainText(/download/);

  const link = dpo.getByRole("link", { name: new RegExp(`^${t("intake.archive")}`) });
  const archive = await dpo.request.get((await link.getAttribute("href")) ?? "");
  const zip = info.outputPath("access.zip");
  await writeFile(zip, await archive.body());
  expect(await verifyArchive(zip, installation)).toContain(reference);
  const names = await namesIn(zip);
  expect(names.filter((name) => name.includes("data/files/"))).toEqual([
    expect.stringMatching(/data\/files\/[a-z-]+\/Courriers de 2019\.txt$/),
  ]);

  await dpo.getByRole("link", { name: t("reopen.link") }).click();
  await expect(headed(dpo, t("reopen.title"))).toBeVisible();
  await dpo.getByRole("button", { name: t("reopen.button") }).click();
  await dpo
    .getByRole("alert")
    .getByRole("link", { name: t("reopen.missing") })
    .waitFor();
  await expectAccessible(dpo);
  await dpo.getByLabel(terms("rightName.access")).check({ force: true });
  await dpo.getByLabel(new RegExp(`^${t("reopen.reason")}`)).fill("A third letter was found in the cellar.");
  await dpo.getByRole("button", { name: t("reopen.button") }).click();
  await dpo.getByText(t("done.reopen")).waitFor();
  await expect(dpo.getByText(terms("status.review"), { exact: true }).first()).toBeVisible();
  await expect(dpo.getByRole("main")).toContainText("A third letter was found in the cellar.");
  await expect(dpo.getByRole("main")).toContainText(t("intakeEvent.reopened"));
  await expectAccessible(dpo);
});

test("an owner does the task without JavaScript, and mistakes lose nothing", async ({
  browser,
  installation,
}) => {
  const { dpo, reference, task, owner, surname } = await giveTaskToOwner(browser, installation);
  const page = await openAsOwner(browser, owner.link, { javaScriptEnabled: false, hidden: surname });
  const send = page.getByRole("button", { name: portal("task.send") });
  await send.click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: portal("task.error.outcome") })
    .waitFor();
  await page.locator('[name="note"]').fill("Looked in the old archive too.");
  await send.click();
  await expect(page.locator('[name="note"]')).toHaveValue("Looked in the old archive too.");
  await page.locator('[name="outcome"][value="nothing-held"]').check({ force: true });
  await send.click();
  await expect(headed(page, portal("task.thanksTitle"))).toBeVisible();
  await page.goto(owner.link);
  await expect(headed(page, portal("task.doneTitle"))).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(surname);
  await dpo.goto(pathOf(reference));
  await expect(task).toContainText(t("systems.nothingHeld"));
  await expect(task).toContainText("Looked in the old archive too.");
});

test("an owner does the task with the keyboard alone", async ({ browser, installation }) => {
  const { dpo, reference, task, owner, surname } = await giveTaskToOwner(browser, installation);
  const page = await newVisitor(browser);
  await page.goto(owner.link);
  await tabTo(page, portal("task.openButton"));
  await page.keyboard.press("Enter");
  await expect(page.getByText(surname)).toBeVisible();
  await tabTo(page, "outcome");
  await page.keyboard.press("Space");
  await expect(page.locator('[name="outcome"][value="nothing-held"]')).toBeChecked();
  await tabTo(page, portal("task.send"));
  await page.keyboard.press("Enter");
  await expect(headed(page, portal("task.thanksTitle"))).toBeVisible();
  await dpo.goto(pathOf(reference));
  await expect(task).toContainText(t("systems.nothingHeld"));
});

test("a link that expired, was replaced or never was opens nothing, and a new one goes to the owner alone", async ({
  browser,
  installation,
}) => {
  const { reference, taskId, owner, surname } = await giveTaskToOwner(browser, installation);
  const page = await newVisitor(browser);
  const expectOver = async (link: string) => {
    await page.goto(link);
    await expect(headed(page, portal("task.overTitle"))).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(reference);
    await expect(page.getByRole("main")).not.toContainText(surname);
    await expectAccessible(page);
  };
  const renew = async () => {
    await page.getByRole("button", { name: portal("task.renew") }).click();
    await expect(page.getByText(portal("task.renewed"))).toBeVisible();
    await expectAccessible(page);
  };
  const mails = () => countMails(installation.dataDir, owner.email, new RegExp(reference));
  for (const foreign of ["not-a-token", `${owner.link.split("/").at(-1)?.slice(0, -2)}AA`]) {
    await expectOver(`/task/${foreign}`);
    await renew();
  }
  await askDatabase(
    installation.dataDir,
    "update task_links set expires_at = now() - interval '1 minute' where task_id = $1",
    [taskId],
  );
  await expectOver(owner.link);
  expect(await mails()).toBe(1);
  await renew();
  const again = await waitForMail(installation.dataDir, owner.email, new RegExp(reference), { after: 1 });
  const link = linkOf(again, "/task/");
  expect(link).not.toBe(owner.link);
  await expectOver(owner.link);
  await page.goto(link);
  await expect(page.getByRole("button", { name: portal("task.openButton") })).toBeVisible();
});

test("what an owner cannot do goes to the data protection officer, who has it tried again and then accepts it", async ({
  browser,
  installation,
}) => {
  const { dpo, dpoEmail, reference, task, owner } = await giveTaskToOwner(browser, installation);
  const handler = await signInAs(browser, installation, "handler", "imaweb");
  const page = await openAsOwner(browser, owner.link);
  await answerAsOwner(page, "cannot", { note: "", error: portal("task.error.reason") });
  await answerAsOwner(page, "cannot", { note: "The tapes of that year cannot be read." });
  const mail = await waitForMail(installation.dataDir, dpoEmail, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain("tapes");

  await handler.goto(pathOf(reference));
  await expect(handler.getByRole("heading", { name: t("next.cannot.title", { count: 1 }) })).toBeVisible();
  await expect(handler.getByText(t("next.cannot.waiting")).first()).toBeVisible();
  await expect(handler.getByRole("button", { name: new RegExp(`^${t("taskWork.accept")}`) })).toHaveCount(0);
  await expectAccessible(handler);
  await dpo.goto(pathOf(reference));
  await expect(dpo.getByRole("heading", { name: t("escalation.title") })).toBeVisible();
  await expect(task).toContainText("The tapes of that year cannot be read.");
  await expectAccessible(dpo);
  await task.getByRole("button", { name: new RegExp(`^${t("taskWork.reopen")}`) }).click();
  await dpo.getByText(t("done.reopenTask")).waitFor();
  await expect(dpo.getByRole("heading", { name: t("escalation.title") })).toHaveCount(0);

  const again = await waitForMail(installation.dataDir, owner.email, new RegExp(reference), { after: 1 });
  await page.goto(linkOf(again, "/task/"));
  await page.getByRole("button", { name: portal("task.openButton") }).click();
  await expect(page.getByText(portal("task.before"))).toBeVisible();
  await answerAsOwner(page, "cannot", { note: "The supplier cannot read them either." });
  await dpo.goto(pathOf(reference));
  await task.getByLabel(t("taskWork.reason")).fill("The tapes of 2004 can no longer be read by anybody.");
  await task.getByRole("button", { name: new RegExp(`^${t("taskWork.accept")}`) }).click();
  await dpo.getByText(t("done.acceptGivenUp")).waitFor();
  await expect(task).toContainText(t("taskWork.cannotAccepted"));
  await expect(dpo.getByRole("heading", { name: t("escalation.title") })).toHaveCount(0);
  await expectAccessible(dpo);
});

test("a contributor sees and does the own task, and nothing else of the request", async ({
  browser,
  installation,
}) => {
  const email = newAddress("contributor", "imaweb");
  const name = `Tancrède ${someSurname()}`;
  const contributor = await signInAs(browser, installation, "contributor", "imaweb", { email, name });
  await contributor.goto("/desk/tasks");
  await expect(contributor.getByText(t("tasks.noneTitle"))).toBeVisible();
  await expectAccessible(contributor);
  const { dpo, reference, surname, other } = await startSearch(browser, installation);
  const { task, taskId, title } = other;
  await giveTask(dpo, task, { label: name });
  await expect(task).toContainText(name);
  const mail = await waitForMail(installation.dataDir, email, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain(surname);

  await contributor.reload();
  const row = contributor.getByRole("row").filter({ hasText: reference });
  await expect(row).toHaveCount(1);
  await expect(contributor.getByRole("main")).not.toContainText(surname);
  await expectAccessible(contributor);
  expect((await contributor.goto(pathOf(reference)))?.status()).toBe(404);
  await contributor.goto(linkOf(mail, `/desk/tasks/${taskId}`));
  await expect(headed(contributor, title)).toBeVisible();
  await expect(contributor.getByText(surname)).toBeVisible();
  await expect(contributor.getByRole("link", { name: t("tasks.toRequest") })).toHaveCount(0);
  await expectAccessible(contributor);
  await contributor.locator('[name="outcome"][value="held"]').check({ force: true });
  await contributor.getByRole("button", { name: portal("task.send") }).click();
  await contributor
    .getByRole("alert")
    .getByRole("link", { name: portal("task.error.note") })
    .waitFor();
  await expectAccessible(contributor);
  await contributor.locator('[name="note"]').fill("One line in the list of alerts.");
  await contributor.getByRole("button", { name: portal("task.send") }).click();
  await contributor.getByText(t("tasks.done")).waitFor();
  await expectAccessible(contributor);
  await contributor.goto("/desk/tasks");
  await expect(contributor.getByText(t("tasks.noneTitle"))).toBeVisible();
  await dpo.goto(pathOf(reference));
  await expect(task).toContainText("One line in the list of alerts.");
  await expect(dpo.getByRole("main")).toContainText(name);

  const elsewhere = await signInAs(browser, installation, "contributor", "imaweb");
  expect((await elsewhere.goto(`/desk/tasks/${taskId}`))?.status()).toBe(404);
});

interface Search {
  readonly dpo: Page;
  readonly dpoEmail: string;
  readonly reference: string;
  readonly surname: string;
  /** One of the systems that a person has to search. */
  readonly other: { readonly task: Locator; readonly taskId: string; readonly title: string };
}

/** A request whose systems are being searched, all of them by hand. */
async function startSearch(browser: Browser, installation: RunningServer): Promise<Search> {
  const dpoEmail = newAddress("dpo", "imaweb");
  const dpo = await signInAs(browser, installation, "dpo", "imaweb", { email: dpoEmail });
  const surname = someSurname();
  const person = { controller: "imaweb", name: `Ludivine ${surname}`, rights: ["access"] } as const;
  const reference = await takeIn(dpo, { ...person, proven: true });
  await dpo.goto(pathOf(reference));
  await dpo.getByRole("button", { name: t("next.received.button") }).click();
  const second = dpo.locator("article[id^='task-']").nth(1);
  await second.waitFor();
  const id = (await second.getAttribute("id")) ?? "";
  const title = await second.getByRole("heading").first().innerText();
  return {
    dpo,
    dpoEmail,
    reference,
    surname,
    other: { task: dpo.locator(`#${id}`), taskId: id.replace("task-", ""), title: new RegExp(title).source },
  };
}

/** Gives a task to a colleague, or to an address outside. */
async function giveTask(dpo: Page, task: Locator, to: { label: string; email?: string }): Promise<void> {
  await task.getByText(t("taskWork.change"), { exact: true }).click();
  await task.getByLabel(t("taskWork.to"), { exact: true }).selectOption({ label: to.label });
  if (to.email) await task.getByLabel(t("taskWork.email")).fill(to.email);
  await expectAccessible(dpo);
  await task.locator('form[action$="/assign"]').getByRole("button").click();
  await dpo.getByText(t("done.assignTask")).waitFor();
}

/** The same, with one of its tasks given to somebody without an account, who has a link by mail. */
async function giveTaskToOwner(browser: Browser, installation: RunningServer) {
  const search = await startSearch(browser, installation);
  const { dpo, reference, surname, other } = search;
  const email = `archives-${surname.toLowerCase()}@supplier.example`;
  await giveTask(dpo, other.task, { label: t("taskWork.outside"), email });
  await expect(other.task).toContainText(email);
  const mail = await waitForMail(installation.dataDir, email, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain(surname);
  return { ...search, ...other, owner: { email, link: linkOf(mail, "/task/") } };
}

async function newVisitor(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ locale: "en-GB", javaScriptEnabled })).newPage();
}

/** Nobody is named before the button. */
async function openAsOwner(
  browser: Browser,
  link: string,
  { javaScriptEnabled = true, hidden = "Ludivine" } = {},
): Promise<Page> {
  const page = await newVisitor(browser, javaScriptEnabled);
  await page.goto(link);
  const main = page.getByRole("main");
  await page.getByRole("button", { name: portal("task.openButton") }).waitFor();
  await expect(main).not.toContainText(hidden);
  await expectAccessible(page);
  await page.getByRole("button", { name: portal("task.openButton") }).click();
  await expect(main).toContainText(hidden);
  await expectAccessible(page);
  return page;
}

async function answerAsOwner(
  page: Page,
  outcome: "held" | "cannot",
  { note: text, file, error }: { note: string; file?: typeof note; error?: string },
): Promise<void> {
  await page.locator(`[name="outcome"][value="${outcome}"]`).check({ force: true });
  await page.locator('[name="note"]').fill(text);
  if (file) await page.locator('[name="file"]').setInputFiles(file);
  await page.getByRole("button", { name: portal("task.send") }).click();
  if (error) await page.getByRole("alert").getByRole("link", { name: error }).waitFor();
  else await headed(page, portal("task.thanksTitle")).waitFor();
  await expectAccessible(page);
}

async function namesIn(zip: string): Promise<readonly string[]> {
  const archive = await openArchive(zip);
  try {
    return archive.entries.map(({ name }) => name);
  } finally {
    await archive.close();
  }
}
