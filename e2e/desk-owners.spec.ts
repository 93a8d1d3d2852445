import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { verifyArchive } from "@/e2e/archive";
import { askDatabase } from "@/e2e/database";
import { headed, nothingByHand, pathOf, previewAndSend } from "@/e2e/desk";
import { tabTo } from "@/e2e/keyboard";
import { countMails, linkOf, waitForMail } from "@/e2e/mailbox";
import { answerAsOwner, giveTaskToOwner, newVisitor, note, openAsOwner } from "@/e2e/task-owner";
import { test } from "@/e2e/test";
import { openArchive } from "@/lib/bundle/read-archive";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");
const portal = translator("en", "portal");

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
  await dpo.getByText(t("byPost.done.reopen")).waitFor();
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

async function namesIn(zip: string): Promise<readonly string[]> {
  const archive = await openArchive(zip);
  try {
    return archive.entries.map(({ name }) => name);
  } finally {
    await archive.close();
  }
}
