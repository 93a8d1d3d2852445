import type { Language } from "@/db/schema/enums";
import { daysBetween, localDate } from "@/lib/deadlines/plain-date";
import { findPeriod, findRegime } from "@/lib/deadlines/regimes";
import { caseClock } from "@/lib/requests/case-clock";
import { openQuestion, type QuestionAbout } from "@/lib/requests/clock-events";
import type { ClockView } from "@/lib/requests/clock-facts";
import type { RequestCase } from "@/lib/requests/load-case";
import { explainClock } from "@/lib/requests/request-clock";
import { isOverdue } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

const abouts: readonly QuestionAbout[] = ["identity", "clarification", "fee"];

/** Questions without an answer. What stands with a fee is the house's evidence and is shown nowhere. */
export const openQuestions = ({
  clockEvents,
  key,
}: Pick<RequestCase, "clockEvents" | "key">): ClockView["questions"] =>
  abouts.flatMap((about) => {
    const question = openQuestion(clockEvents, about);
    if (!question) return [];
    const text = question.text && about !== "fee" ? open(key, "text", question.text) : null;
    return [{ about, askedAt: question.at, text }];
  });

function extensionOf({ controller }: RequestCase["record"]): ClockView["extension"] {
  const { unit, extension } = findPeriod(findRegime(controller.regime), "response");
  return extension && { unit: unit === "months" ? "months" : "days", most: extension.most };
}

/** The clock as the desk shows it: both dates, what waits, and the notices that cannot be made up for later. */
export function clockView(
  about: Pick<RequestCase, "row" | "record" | "key" | "clockEvents">,
  language: Language,
  now: Date,
): ClockView {
  const { row, record, clockEvents } = about;
  const { timeZone } = record.controller;
  const clock = caseClock(about);
  const today = localDate(now, timeZone);
  const waiting = clock.openQuestions.length > 0;
  return {
    receivedOn: clock.receivedOn,
    dueOn: clock.dueOn,
    statutoryDueOn: clock.statutoryDueOn,
    dueOnIfAnsweredToday: waiting ? caseClock(about, [], now).dueOn : null,
    suspendedDays: clock.suspendedDays,
    daysLeft: daysBetween(today, clock.dueOn),
    overdue: isOverdue(row.status, clock.dueOn, today),
    extension: extensionOf(record),
    extended: clockEvents.some(({ type }) => type === "extension_notified"),
    extensionNoticeBy: clock.extensionNoticeBy,
    refusalNoticeBy: clock.refusalNoticeBy,
    questions: openQuestions(about),
    steps: explainClock(clock, language),
    ruleVersion: clock.ruleVersion,
    holidaysVersion: clock.holidaysVersion,
  };
}
