import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { headed, pathOf } from "@/e2e/desk";
import { someSurname } from "@/e2e/intake";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import { newAddress, signInAs } from "@/e2e/staff";
import { answerAsOwner, giveTask, giveTaskToOwner, openAsOwner, startSearch } from "@/e2e/task-owner";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const portal = translator("en", "portal");

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
