import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { cutOff, notesOf, twoOnOne } from "@/e2e/colleagues";
import { pathOf } from "@/e2e/desk";
import { postForm } from "@/e2e/intake";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

test("a request is taken, stays with who took it, is given to a colleague, who hears of it, and given back", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "handler");
  await cutOff(brice.page);
  for (const { page } of [ada, brice]) await page.goto(pathOf(reference));
  await ada.page.getByRole("button", { name: t("handler.take"), exact: true }).click();
  await expect(ada.page.getByText(t("done.assign"))).toBeVisible();
  await expect(handlerOf(ada.page)).toContainText(t("handler.you", { name: ada.name }));
  await brice.page.getByRole("button", { name: t("handler.take"), exact: true }).click();
  await expect(brice.page.getByText(t("problem.alreadyAssigned"))).toBeVisible();
  await expect(handlerOf(brice.page)).toContainText(ada.name);
  await expectAccessible(brice.page);

  await give(ada.page, t("handler.change"), brice.name);
  await expect(handlerOf(ada.page)).toContainText(brice.name);
  await expectAccessible(ada.page);
  const mail = await waitForMail(installation.dataDir, brice.email, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain("Maud");
  await brice.page.goto(linkOf(mail, pathOf(reference)));
  await expect(handlerOf(brice.page)).toContainText(t("handler.you", { name: brice.name }));
  await brice.page.goto("/desk?handler=me");
  await expect(brice.page.getByRole("link", { name: reference })).toBeVisible();
  await brice.page.goto(pathOf(reference));
  await give(brice.page, t("handler.change"), t("handler.none"));
  await expect(brice.page.getByText(t("done.unassign"))).toBeVisible();
  await expect(handlerOf(brice.page)).toContainText(t("handler.nobody"));
});

const handlerOf = (page: Page): Locator =>
  page.getByRole("region", { name: t("handler.title"), exact: true });

async function give(page: Page, summary: string, to: string): Promise<void> {
  const panel = handlerOf(page);
  await panel.getByText(summary, { exact: true }).click();
  await panel.getByLabel(t("handler.to")).selectOption({ label: to });
  await panel.getByRole("button", { name: t("handler.save") }).click();
}

test("a request is put before the data protection officer, who hears of it and settles it", async ({
  browser,
  installation,
}) => {
  const { ada, brice: dpo, reference } = await twoOnOne(browser, installation, "dpo");
  const why = "He asks for the files of his sister too.";
  await ada.page.goto(pathOf(reference));
  const escalate = ada.page.locator("#escalate");
  await escalate.locator("summary").click();
  await escalate.getByLabel(t("escalation.note")).fill(why);
  await expectAccessible(ada.page);
  await escalate.getByRole("button", { name: t("escalation.button") }).click();
  await expect(ada.page.getByText(t("done.escalate"))).toBeVisible();
  await expect(ada.page.getByRole("heading", { name: t("escalation.title") })).toBeVisible();
  await expect(ada.page.getByText(t("escalation.waiting"))).toBeVisible();
  await expect(ada.page.getByRole("button", { name: t("escalation.settle") })).toHaveCount(0);
  await expectAccessible(ada.page);
  const forged = await postForm(ada.page, `${pathOf(reference)}/escalate/settle`, {});
  expect(forged).toContain("problem=forbidden");

  const mail = await waitForMail(installation.dataDir, dpo.email, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain("sister");
  await postForm(dpo.page, `${pathOf(reference)}/assign`, { to: "me", expected: "" });
  await dpo.page.goto("/desk?handler=me");
  await expect(dpo.page.getByRole("row").filter({ hasText: reference })).toContainText(t("queue.escalated"));
  await dpo.page.goto(linkOf(mail, pathOf(reference)));
  await expect(dpo.page.getByText(t("escalation.reason.asked", { who: ada.name }))).toBeVisible();
  await dpo.page.getByRole("link", { name: t("escalation.seeNotes") }).click();
  await expect(notesOf(dpo.page)).toContainText(why);
  await expectAccessible(dpo.page);
  await dpo.page.getByRole("button", { name: t("escalation.settle") }).click();
  await expect(dpo.page.getByText(t("done.settleEscalation"))).toBeVisible();
  await expect(dpo.page.getByRole("heading", { name: t("escalation.title") })).toHaveCount(0);
  await expect(dpo.page.getByText(t("togetherEvent.escalationSettled")).last()).toBeAttached();
});
