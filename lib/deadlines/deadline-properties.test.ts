import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "@/db/schema/enums";
import { computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";
import { explainStep } from "@/lib/deadlines/explain-step";
import { addDays, addMonthsClamped, daysBetween, localDate } from "@/lib/deadlines/plain-date";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import { isWorkingDay, nextWorkingDay } from "@/lib/deadlines/working-days";

const hourMs = 3_600_000;
const first = Date.parse("2018-05-26T00:00:00Z");
const instant = fc.integer({ min: 0, max: 25 * 365 * 24 * 60 }).map((minutes) => first + minutes * 60_000);
const places = [
  ["FR", "Europe/Paris"],
  ["DE", "Europe/Berlin"],
  ["IE", "Europe/Dublin"],
  ["PT", "Atlantic/Azores"],
  ["CY", "Asia/Nicosia"],
  ["GB-SCT", "Europe/London"],
] as const;
const place = fc.constantFrom(...places);
/** Hours after receipt at which a question was asked, and after that its answer; null: none. */
const question = fc.option(fc.tuple(fc.nat(40 * 24), fc.nat(60 * 24)));
const extension = fc.option(fc.tuple(fc.nat(45 * 24), fc.constantFrom(1, 2)));

function input(
  [country, timeZone]: (typeof places)[number],
  receivedAt: number,
  events: readonly DeadlineEvent[],
): DeadlineInput {
  const at = new Date(receivedAt).toISOString();
  return { regime: "eu-gdpr", country, timeZone, receivedAt: at, kind: "response", events };
}

function ask(
  about: "identity" | "clarification",
  receivedAt: number,
  hours: [number, number] | null,
): DeadlineEvent[] {
  if (hours === null) return [];
  const [asked, answered] = [receivedAt + hours[0] * hourMs, receivedAt + (hours[0] + hours[1]) * hourMs];
  return [
    { type: `${about}_requested`, at: new Date(asked).toISOString() },
    { type: `${about}_received`, at: new Date(answered).toISOString() },
  ];
}

function extend(receivedAt: number, notice: [number, number] | null): DeadlineEvent[] {
  if (notice === null) return [];
  const at = new Date(receivedAt + notice[0] * hourMs).toISOString();
  return [{ type: "extension_notified", at, months: notice[1] }];
}

const anyCase = fc
  .record({ place, receivedAt: instant, identity: question, clarification: question, extension })
  .map(({ place: where, receivedAt, ...happened }) =>
    input(where, receivedAt, [
      ...ask("identity", receivedAt, happened.identity),
      ...ask("clarification", receivedAt, happened.clarification),
      ...extend(receivedAt, happened.extension),
    ]),
  );

describe("every due date under the GDPR", () => {
  it("is the first working day from the raw date on, and the period ends when that day does", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { dueOn, rawDueOn, periodEndsAt } = computeDeadline(given);
        expect(dueOn >= rawDueOn && isWorkingDay(dueOn, given.country)).toBe(true);
        expect(dueOn).toBe(nextWorkingDay(rawDueOn, given.country));
        const end = Date.parse(periodEndsAt);
        expect(localDate(new Date(end), given.timeZone)).toBe(addDays(dueOn, 1));
        expect(localDate(new Date(end - 1), given.timeZone)).toBe(dueOn);
      }),
    );
  });

  it("is months from receipt, counted whole, plus the suspended days: nothing is chained or rolled before", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { receivedOn, rawDueOn, suspendedDays, extensionLate } = computeDeadline(given);
        const notice = given.events.find((event) => event.type === "extension_notified");
        const months = 1 + (notice && "months" in notice && !extensionLate ? (notice.months ?? 0) : 0);
        expect(rawDueOn).toBe(addDays(addMonthsClamped(receivedOn, months), suspendedDays));
      }),
    );
  });

  it("is never earlier for a later receipt", () => {
    fc.assert(
      fc.property(place, instant, fc.nat(60 * 24 * 60), (where, receivedAt, laterMinutes) => {
        const earlier = computeDeadline(input(where, receivedAt, []));
        const later = computeDeadline(input(where, receivedAt + laterMinutes * 60_000, []));
        expect(later.dueOn >= earlier.dueOn).toBe(true);
      }),
    );
  });

  it("is never earlier for one more suspension, nor later by more than its days and the way to a working day", () => {
    fc.assert(
      fc.property(anyCase, question, (given, hours) => {
        const others = given.events.filter((event) => !event.type.startsWith("clarification"));
        const added = ask("clarification", Date.parse(given.receivedAt), hours);
        const without = computeDeadline({ ...given, events: others });
        const together = computeDeadline({ ...given, events: [...others, ...added] });
        expect(together.dueOn >= without.dueOn && together.dueOn >= together.statutoryDueOn).toBe(true);
        const days = together.suspendedDays - without.suspendedDays;
        expect(daysBetween(without.dueOn, together.dueOn)).toBeLessThan(days + 12);
      }),
    );
  });

  it("is never later without a word about today than with it, while an answer is awaited", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(30 * 24), fc.nat(90 * 24), (given, asked, today) => {
        const receivedAt = Date.parse(given.receivedAt);
        const open = {
          type: "clarification_requested",
          at: new Date(receivedAt + asked * hourMs).toISOString(),
        } as const;
        const events = [...given.events.filter((event) => !event.type.startsWith("clarification")), open];
        const asOf = new Date(receivedAt + today * hourMs).toISOString();
        expect(
          computeDeadline({ ...given, events, asOf }).dueOn >= computeDeadline({ ...given, events }).dueOn,
        ).toBe(true);
      }),
    );
  });

  it("leaves the notices of extension and refusal where one month from receipt put them", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { extensionNoticeBy, refusalNoticeBy, receivedOn } = computeDeadline(given);
        expect(extensionNoticeBy).toBe(nextWorkingDay(addMonthsClamped(receivedOn, 1), given.country));
        expect(refusalNoticeBy).toBe(extensionNoticeBy);
      }),
    );
  });

  it("is told by steps that lead from the receipt to it without a gap, each in words of every language", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { steps, receivedOn, dueOn } = computeDeadline(given);
        let reached = receivedOn;
        for (const step of steps) {
          expect(step.from).toBe(reached);
          reached = step.to;
          for (const language of languages)
            expect(explainStep(step, language)).toMatch(/^[\p{Lu}\d].*\(.+\)\.$/u);
        }
        expect(reached).toBe(dueOn);
      }),
    );
  });
});
