import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Right, rights, taskKinds } from "@/db/schema/enums";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { addDays, plainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays, isWorkingDay } from "@/lib/deadlines/working-days";
import { instructionLocale, routeTask, type WorkToRoute } from "./route-task";

const minet = await loadShippedRecord("minet");
const [first, second] = minet.systems.map(({ slug }) => slug);
const system = first ?? "";
const other = second ?? "";
type Rule = (typeof minet.routing)[number];
const rule = (rest: Partial<Rule>): Rule => ({ within: "P5D", instruction: "do it", ...rest });
const recordWith = (routing: readonly Rule[], ownerEmail?: string) => ({
  ...minet,
  routing: [...routing],
  systems: minet.systems.map((one) => (ownerEmail ? { ...one, ownerEmail } : one)),
});
const search = (asked: readonly Right[] = ["access"]): WorkToRoute => ({
  kind: "search",
  rights: asked,
  system,
});
/** A Monday, and a Thursday five weeks later. */
const dates = { startedOn: plainDate("2026-09-07"), legalDueOn: plainDate("2026-10-15") };

describe("who does a task, how and until when", () => {
  it.each<{ name: string; routing: readonly Rule[]; work: WorkToRoute; instruction: string | null }>([
    { name: "no rule", routing: [], work: search(), instruction: null },
    { name: "a rule for all", routing: [rule({})], work: search(), instruction: "do it" },
    {
      name: "the first that fits",
      routing: [
        rule({ systems: [other], instruction: "no" }),
        rule({ instruction: "a" }),
        rule({ instruction: "b" }),
      ],
      work: search(),
      instruction: "a",
    },
    {
      name: "one of a search's rights is enough",
      routing: [rule({ rights: ["erasure"], instruction: "a" })],
      work: search(["access", "erasure"]),
      instruction: "a",
    },
    {
      name: "a rule about doing says nothing about searching",
      routing: [rule({ tasks: ["carry-out"] })],
      work: search(["erasure"]),
      instruction: null,
    },
    {
      name: "system and right together",
      routing: [rule({ rights: ["erasure"], systems: [other] })],
      work: { kind: "carry-out", rights: ["erasure"], system },
      instruction: null,
    },
  ])("$name", ({ routing, work, instruction }) => {
    expect(routeTask(recordWith(routing), work, dates).instruction).toBe(instruction);
  });

  it.each([
    ["the system's, without a rule", [], "system@x.example", "MiNET board", "system@x.example"],
    [
      "the system's, when the rule names none",
      [rule({})],
      "system@x.example",
      "MiNET board",
      "system@x.example",
    ],
    [
      "the rule's",
      [rule({ owner: "Ops", ownerEmail: "ops@x.example" })],
      "system@x.example",
      "Ops",
      "ops@x.example",
    ],
    [
      "the rule's, who has no address: never the other's",
      [rule({ owner: "Ops" })],
      "system@x.example",
      "Ops",
      null,
    ],
  ] as const)("the owner is %s", (_, routing, email, owner, ownerEmail) => {
    expect(routeTask(recordWith(routing, email), search(), dates)).toMatchObject({ owner, ownerEmail });
  });

  it.each([
    { name: "working days from the start", within: "P5D", ...dates, dueOn: "2026-09-14" },
    {
      name: "over a weekend",
      within: "P1D",
      ...dates,
      startedOn: plainDate("2026-09-11"),
      dueOn: "2026-09-14",
    },
    { name: "never within two working days of the law's", within: "P90D", ...dates, dueOn: "2026-10-13" },
    {
      name: "today where less is left",
      within: "P5D",
      startedOn: plainDate("2026-10-14"),
      legalDueOn: plainDate("2026-10-15"),
      dueOn: "2026-10-14",
    },
    {
      name: "today where the law's has passed",
      within: "P5D",
      startedOn: plainDate("2026-10-20"),
      legalDueOn: plainDate("2026-10-15"),
      dueOn: "2026-10-20",
    },
  ])("the date is $name", ({ within, startedOn, legalDueOn, dueOn }) => {
    const record = recordWith([rule({ within })]);
    expect(routeTask(record, search(), { startedOn, legalDueOn }).dueOn).toBe(dueOn);
  });

  it("is half of the time where no rule says it, on a working day", () => {
    expect(routeTask(recordWith([]), search(), dates).dueOn).toBe("2026-09-25");
  });

  it("knows no system that the record does not have", () => {
    expect(() => routeTask(minet, { ...search(), system: "cellar" }, dates)).toThrow("cellar");
  });
});

it("an instruction is in the record's language while it is the record's own words", () => {
  const record = recordWith([rule({ instruction: "Chercher partout." })]);
  expect(instructionLocale(record, "Chercher partout.")).toBe("fr");
  for (const instruction of ["Look everywhere.", null])
    expect(instructionLocale(record, instruction)).toBeNull();
});

it("the date inside the house is never before the start, and leaves two working days where they exist", () => {
  const within = fc.integer({ min: 1, max: 200 }).map((count) => `P${count}D`);
  fc.assert(
    fc.property(
      fc.option(within),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -20, max: 120 }),
      fc.constantFrom(...taskKinds),
      fc.constantFrom(...rights),
      (time, startsIn, left, kind, right) => {
        const startedOn = addDays(plainDate("2026-01-01"), startsIn);
        const legalDueOn = addDays(startedOn, left);
        const record = recordWith(time ? [rule({ within: time })] : []);
        const { dueOn } = routeTask(record, { kind, rights: [right], system }, { startedOn, legalDueOn });
        const latest = addWorkingDays(legalDueOn, -2, "FR");
        expect(dueOn >= startedOn).toBe(true);
        expect(dueOn <= latest || dueOn === startedOn).toBe(true);
        if (dueOn !== startedOn) expect(isWorkingDay(dueOn, "FR")).toBe(true);
      },
    ),
  );
});
