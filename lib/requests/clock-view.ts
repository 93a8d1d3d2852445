import type { Language } from "@/db/schema/enums";
import { daysBetween, localDate } from "@/lib/deadlines/plain-date";
import { findPeriod, findRegime } from "@/lib/deadlines/regimes";
import {
  type ClockEventRow,
  openQuestion,
  type QuestionAbout,
  toDeadlineEvents,
} from "@/lib/requests/clock-events";
import type { ClockView } from "@/lib/requests/desk-view";
import type { RequestCase } from "@/lib/requests/load-case";
import { explainClock, requestClock } from "@/lib/requests/request-clock";
import { isOverdue } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

const abouts: readonly QuestionAbout[] = ["identity", "clarification", "fee"];

/** Questions without an answer, oldest first. */
export const openQuestions = (events: readonly ClockEventRow[]) =>
  abouts.flatMap((about) => {
    const question = openQuestion(events, about);
    return question ? [{ about, question }] : [];
  });

function extensionOf({ controller }: RequestCase["record"]): ClockView["extension"] {
  const { unit, extension } = findPeriod(findRegime(controller.regime), "response");
  return extension && { unit: unit === "months" ? "months" : "days", most: extension.most };
}

/** The clock as the desk shows it: both dates, what waits, and the notices that cannot be made up for later. */
export function clockView(
  { row, record, key, clockEvents }: Pick<RequestCase, "row" | "record" | "key" | "clockEvents">,
  language: Language,
  now: Date,
): ClockView {
  const { timeZone } = record.controller;
  const events = toDeadlineEvents(record, clockEvents);
  const clock = requestClock(record, row.receivedAt, events);
  const today = localDate(now, timeZone);
  const waiting = clock.openQuestions.length > 0;
  return {
    receivedOn: clock.receivedOn,
    dueOn: clock.dueOn,
    statutoryDueOn: clock.statutoryDueOn,
    dueOnIfAnsweredToday: waiting ? requestClock(record, row.receivedAt, events, now).dueOn : null,
    suspendedDays: clock.suspendedDays,
    daysLeft: daysBetween(today, clock.dueOn),
    overdue: isOverdue(row.status, clock.dueOn, today),
    extension: extensionOf(record),
    extended: clockEvents.some(({ type }) => type === "extension_notified"),
    extensionNoticeBy: clock.extensionNoticeBy,
    refusalNoticeBy: clock.refusalNoticeBy,
    questions: openQuestions(clockEvents).map(({ about, question }) => ({
      about,
      askedAt: question.at,
      text: question.text && about !== "fee" ? open(key, "text", question.text) : null,
    })),
    steps: explainClock(clock, language),
    ruleVersion: clock.ruleVersion,
    holidaysVersion: clock.holidaysVersion,
  };
}
