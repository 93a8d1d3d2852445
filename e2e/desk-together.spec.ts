import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { cutOff, notesOf, twoOnOne } from "@/e2e/colleagues";
import { pathOf } from "@/e2e/desk";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const terms = translator("en", "terms");

/** Heartbeats come every ten seconds, and whoever is gone without a word is forgotten after thirty. */
const beats = { timeout: 60_000 };

const here = (count: number, names: string) => t("presence.here", { count, names });

test("two people on one request see each other, that one writes, and when one leaves", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "dpo");
  await ada.page.goto(pathOf(reference));
  await expect(ada.page.getByText(here(1, brice.name))).toHaveCount(0);
  await brice.page.goto(pathOf(reference));
  await expect(brice.page.getByText(here(1, ada.name))).toBeVisible();
  await expect(ada.page.getByText(here(1, brice.name))).toBeVisible(beats);
  await notesOf(brice.page).getByLabel(t("notes.text")).fill("Called back, nobody answered.");
  const writing = t("presence.writing", { count: 1, names: brice.name });
  await expect(ada.page.getByText(writing)).toBeVisible(beats);
  await expectAccessible(ada.page);
  await brice.page.goto("/desk");
  await expect(ada.page.getByText(here(1, brice.name))).toHaveCount(0, beats);
});

test("what a colleague saves while one types is offered, and showing it loses nothing that was typed", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "dpo");
  await ada.page.goto(pathOf(reference));
  await expectAccessible(ada.page);
  await expect(notesOf(ada.page)).toContainText(t("notes.intro"));
  const mine = notesOf(ada.page).getByLabel(t("notes.text"));
  await mine.fill("The archive of 2019 has a second address.");

  await brice.page.goto(pathOf(reference));
  await notesOf(brice.page)
    .getByRole("button", { name: t("notes.save") })
    .click();
  await expect(brice.page.getByText(t("problem.noteEmpty")).first()).toBeVisible();
  await notesOf(brice.page).getByLabel(t("notes.text")).fill("She moved in May.\nAsk the newsletter team.");
  await notesOf(brice.page)
    .getByRole("button", { name: t("notes.save") })
    .click();
  await expect(brice.page.getByText(t("done.note"))).toBeVisible();
  await expectAccessible(brice.page);

  const told = t("presence.line", { who: brice.name, what: t("togetherEvent.note") });
  await expect(ada.page.getByText(told)).toBeVisible(beats);
  await expect(ada.page.getByText(t("presence.changed"))).toBeVisible();
  await expect(notesOf(ada.page)).not.toContainText("She moved in May.");
  await expectAccessible(ada.page);
  await ada.page.getByRole("button", { name: t("presence.show") }).click();
  await expect(notesOf(ada.page)).toContainText("She moved in May.");
  await expect(mine).toHaveValue("The archive of 2019 has a second address.");
  await notesOf(ada.page)
    .getByRole("button", { name: t("notes.save") })
    .click();
  await expect(ada.page.getByText(t("done.note"))).toBeVisible();
  const notes = notesOf(ada.page).getByRole("listitem");
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText(brice.name);
  await expect(notes.last()).toContainText(ada.name);
  await expect(notes.last()).toContainText("The archive of 2019");
});

test("the later letter does not overwrite the earlier: its author is told who was faster, and it goes through once that is seen", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "dpo");
  const form = `${pathOf(reference)}/letters/new?kind=clarification-requested`;
  const earlier = "Which of the three newsletters do you mean?";
  const later = "Do you mean the orders of the shop in Brest, or those of the web site?";
  await cutOff(ada.page);
  for (const { page } of [ada, brice]) await page.goto(form);
  await ada.page.getByLabel(t("letter.question")).fill(later);
  await brice.page.getByLabel(t("letter.question")).fill(earlier);
  await brice.page.getByRole("button", { name: t("letter.preview") }).click();
  await brice.page.getByRole("button", { name: t("letterPreview.send") }).waitFor();

  await ada.page.getByRole("button", { name: t("letter.preview") }).click();
  await expect(ada.page.getByText(t("meanwhile.title"))).toBeVisible();
  const kind = terms("letterKind.clarification-requested");
  const told = t("presence.line", { who: brice.name, what: t("togetherEvent.drafted", { kind }) });
  await expect(ada.page.getByText(told)).toBeVisible();
  await expect(ada.page.getByLabel(t("letter.question"))).toHaveValue(later);
  await expectAccessible(ada.page);
  await brice.page.reload();
  await expect(brice.page.getByText(earlier)).toBeVisible();
  await ada.page.getByRole("button", { name: t("letter.preview") }).click();
  await ada.page.getByRole("button", { name: t("letterPreview.send") }).waitFor();
  await expect(ada.page.getByText(later)).toBeVisible();
  await expectAccessible(ada.page);
});

test("the later form on the page is refused once, with what was typed, and then goes through", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "dpo");
  const why = "The person says that a lawyer will write.";
  await cutOff(ada.page);
  await ada.page.goto(pathOf(reference));
  const escalate = ada.page.locator("#escalate");
  await escalate.locator("summary").click();
  await escalate.getByLabel(t("escalation.note")).fill(why);
  await brice.page.goto(pathOf(reference));
  await brice.page.getByRole("button", { name: t("next.received.button") }).click();
  await brice.page
    .getByText(t("done.collect"))
    .or(brice.page.getByText(t("next.manual.text")))
    .first()
    .waitFor();

  await escalate.getByRole("button", { name: t("escalation.button") }).click();
  await expect(ada.page.getByText(t("meanwhile.title"))).toBeVisible();
  const told = t("presence.line", { who: brice.name, what: t("event.collection.started") });
  await expect(ada.page.getByText(told)).toBeVisible();
  await expect(ada.page.getByText(t("meanwhile.next"))).toBeVisible();
  await expect(escalate.getByLabel(t("escalation.note"))).toHaveValue(why);
  await expect(ada.page.getByText(t("escalation.title"))).toHaveCount(0);
  await expectAccessible(ada.page);
  await escalate.getByRole("button", { name: t("escalation.button") }).click();
  await expect(ada.page.getByText(t("done.escalate"))).toBeVisible();
  await expect(notesOf(ada.page)).toContainText(why);
});

test("of two who press the same button the later is told that it is done", async ({
  browser,
  installation,
}) => {
  const { ada, brice, reference } = await twoOnOne(browser, installation, "dpo");
  await cutOff(ada.page);
  for (const { page } of [ada, brice]) await page.goto(pathOf(reference));
  await brice.page.getByRole("button", { name: t("next.received.button") }).click();
  await brice.page.getByRole("heading", { name: t("next.manual.title", { count: 5 }) }).waitFor();
  await ada.page.getByRole("button", { name: t("next.received.button") }).click();
  await expect(ada.page.getByText(t("meanwhile.nextPlain"))).toBeVisible();
  await expect(ada.page.getByText(t("meanwhile.title"))).toBeVisible();
  await expect(ada.page.getByRole("button", { name: t("next.received.button") })).toHaveCount(0);
  await expectAccessible(ada.page);
});
