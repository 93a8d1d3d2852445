import { describe, expect, it } from "vitest";
import { type ComputedDeadline, computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";
import { addDays, daysBetween, localDate, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import { findRegime } from "@/lib/deadlines/regimes";
import { clarification, extended, identity } from "@/lib/deadlines/testing/sample-requests";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import { isWorkingDay } from "@/lib/deadlines/working-days";

const first = plainDate("2024-01-01");
const last = plainDate("2032-12-31");
const zones: Readonly<Record<string, string>> = {
  CY: "Asia/Nicosia",
  IS: "Atlantic/Reykjavik",
  PT: "Europe/Lisbon",
};
const zoneOf = (country: string) =>
  country.startsWith("GB") || country === "IE" ? "Europe/London" : (zones[country] ?? "Europe/Paris");

const places = [
  ...findRegime("eu-gdpr")
    .countries.filter((country) => !country.startsWith("GB"))
    .map((country) => ["eu-gdpr", country] as const),
  ...["DE-BY", "FR-57", "ES-CT", "CH-ZH"].map((country) => ["eu-gdpr", country] as const),
  ...findRegime("uk-gdpr").countries.map((country) => ["uk-gdpr", country] as const),
  ["ch-fadp", "CH"] as const,
];

function compute(
  [regime, country]: readonly [string, string],
  receivedOn: PlainDate,
  events: readonly DeadlineEvent[] = [],
): ComputedDeadline {
  const input: DeadlineInput = {
    regime,
    country,
    timeZone: zoneOf(country),
    receivedAt: `${receivedOn}T11:00:00Z`,
    kind: "response",
    events,
  };
  return computeDeadline(input);
}

describe("every receipt from 2024 to 2032", () => {
  it.each(places)("keeps every guarantee under %s in %s", (regime, country) => {
    const rolls = findRegime(regime).periods.response?.rolls ?? false;
    const faults: string[] = [];
    let before = first;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const clocks = clocksOf([regime, country], day);
      for (const fault of broken(clocks, country, rolls)) faults.push(`${day}: ${fault}`);
      if (clocks.plain.dueOn < before) faults.push(`${day}: due before an earlier receipt`);
      before = clocks.plain.dueOn;
    }
    expect(faults).toEqual([]);
  });
});

/** One receipt without events, with two questions that were answered, and with an extension. */
function clocksOf(place: readonly [string, string], day: PlainDate) {
  const questions = [
    ...identity(addDays(day, 2), addDays(day, 5)),
    ...clarification(addDays(day, 9), addDays(day, 14)),
  ];
  const length = place[0] === "ch-fadp" ? { days: 30 } : { months: 2 };
  return {
    plain: compute(place, day),
    questioned: compute(place, day, questions),
    longer: compute(place, day, [extended(addDays(day, 10), length)]),
  };
}

type Clocks = ReturnType<typeof clocksOf>;

/** The guarantees that the clocks of one receipt break. */
function broken({ plain, questioned, longer }: Clocks, country: string, rolls: boolean): string[] {
  const faults: string[] = [];
  for (const { dueOn, rawDueOn } of [plain, questioned, longer]) {
    if (dueOn < rawDueOn) faults.push("due before the raw date");
    if (daysBetween(rawDueOn, dueOn) > 10) faults.push("moved by more than ten days");
    if (rolls && !isWorkingDay(dueOn, country)) faults.push("due on a day off");
  }
  if (questioned.dueOn < plain.dueOn) faults.push("shortened by questions");
  if (questioned.statutoryDueOn !== plain.dueOn) faults.push("statutory date moved by questions");
  if (longer.dueOn <= plain.dueOn) faults.push("shortened by an extension");
  if (plain.extensionNoticeBy === null || plain.extensionNoticeBy > plain.dueOn) {
    faults.push("notice of extension after the period");
  }
  if (longer.extensionNoticeBy !== plain.extensionNoticeBy) faults.push("notice moved by the extension");
  if (!endsWithDay(plain.periodEndsAt, plain.dueOn, zoneOf(country))) faults.push("ends on another day");
  return faults;
}

/** The end is the first instant of the next civil day: one millisecond before it, the due date still lasts. */
function endsWithDay(periodEndsAt: string, dueOn: PlainDate, timeZone: string): boolean {
  const end = Date.parse(periodEndsAt);
  return (
    localDate(new Date(end - 1), timeZone) === dueOn &&
    localDate(new Date(end), timeZone) === addDays(dueOn, 1)
  );
}
