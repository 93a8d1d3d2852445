import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { toldLines } from "./history-words";
import { toldChanges } from "./told-changes";

type HistoryEvent = RequestDetails["events"][number];

const at = new Date("2026-11-03T09:00:00Z");
const later = new Date("2026-11-03T09:05:00Z");
const line = (seq: number, type: string, more: Partial<HistoryEvent> = {}): HistoryEvent => ({
  seq,
  type,
  actorKind: "staff",
  who: "Claire Martin",
  byReader: false,
  whom: null,
  at,
  payload: {},
  ...more,
});
const task = (seq: number, more: Partial<HistoryEvent> = {}) => line(seq, "task.assigned", more);
const collection = line(4, "collection.started", { payload: { systems: ["a", "b", "c"] } });

describe("what others changed is told", () => {
  it.each([
    {
      name: "a collection with its tasks, once",
      given: [collection, task(5), task(6)],
      told: ["collection 4"],
    },
    { name: "tasks opened together, once", given: [task(5), task(6), task(7)], told: ["tasks 5"] },
    { name: "a single task, by its name", given: [task(5)], told: ["line 5"] },
    {
      name: "a task that was given away later, by its name",
      given: [collection, task(5), task(9, { at: later })],
      told: ["collection 4", "line 9"],
    },
    {
      name: "what somebody else did in the same instant, apart",
      given: [collection, task(5, { who: "David Petit" })],
      told: ["collection 4", "line 5"],
    },
    {
      name: "what stands between, in its order",
      given: [line(3, "right.approved"), task(4), task(5), line(6, "note.written"), task(7)],
      told: ["line 3", "tasks 4", "line 6", "line 7"],
    },
    { name: "nothing as nothing", given: [], told: [] },
  ])("$name", ({ given, told }) => {
    expect(toldChanges(given).map(({ kind, line: { seq } }) => `${kind} ${seq}`)).toEqual(told);
  });

  it("in a sentence with how many", () => {
    const words = { locale: "en", t: translator("en", "desk"), terms: translator("en", "terms") } as const;
    const request = {
      tasks: [],
      notices: [],
      events: [],
      controller: { timeZone: "Europe/Paris" },
    } as unknown as RequestDetails;
    const sentences = (lines: readonly HistoryEvent[]) =>
      toldLines(request, lines, words).map(({ text }) => text);
    expect(sentences([collection, task(5)])).toEqual(["Claire Martin: The collection started in 3 systems"]);
    expect(sentences([task(5), task(6)])).toEqual(["Claire Martin: 2 tasks were opened"]);
  });
});
