import { describe, expect, it } from "vitest";
import { computeDeadline } from "@/lib/deadlines/compute-deadline";
import { formatDeadline } from "@/lib/deadlines/format-deadline";
import { parseDeadlineInput } from "@/lib/deadlines/parse-deadline-input";
import vectors from "@/lib/deadlines/testdata/vectors.json" with { type: "json" };

const valid = {
  regime: "eu-gdpr",
  country: "FR",
  tz: "Europe/Paris",
  receivedAt: "2026-01-30T09:00:00+01:00",
  kind: "response",
  events: [{ type: "extension_notified", at: "2026-02-20T09:00:00+01:00", months: 2 }],
};
const errorsOf = (json: unknown) => {
  const parsed = parseDeadlineInput(json);
  return parsed.ok ? [] : parsed.errors.map((error) => error.field);
};

describe("the machine interface of the clock", () => {
  it.each(vectors)("takes $id as it stands in the file and answers with its date", (vector) => {
    const parsed = parseDeadlineInput(vector);
    expect(parsed.ok && formatDeadline(computeDeadline(parsed.input)).dueOn).toBe(vector.expectedDueDate);
  });

  it("answers with the promised names first", () => {
    const parsed = parseDeadlineInput(valid);
    const answer = parsed.ok ? formatDeadline(computeDeadline(parsed.input)) : null;
    expect(Object.keys(answer ?? {}).slice(0, 6)).toEqual([
      "dueOn",
      "rawDueOn",
      "suspendedDays",
      "extensionNoticeBy",
      "periodEndsAt",
      "steps",
    ]);
    expect(answer).toEqual({
      dueOn: "2026-04-30",
      rawDueOn: "2026-04-30",
      suspendedDays: 0,
      extensionNoticeBy: "2026-03-02",
      periodEndsAt: "2026-04-30T22:00:00Z",
      steps: expect.arrayContaining([
        { rule: "extension", text: expect.any(String), from: "2026-02-28", to: "2026-04-30" },
      ]),
      statutoryDueOn: "2026-04-30",
      refusalNoticeBy: "2026-03-02",
      ruleVersion: "eu-gdpr:2",
      holidaysVersion: expect.any(String),
      certainty: "medium",
      note: null,
    });
  });

  it.each([null, [], "text", 1, undefined])("refuses %j as a whole", (json) =>
    expect(errorsOf(json)).toEqual([""]),
  );

  it("names every missing field at once", () => {
    expect(errorsOf({})).toEqual(["regime", "country", "tz", "receivedAt", "kind", "events"]);
  });

  it.each([
    ["regime", { regime: "toString" }],
    ["country", { country: "US-CA" }],
    ["country", { country: 33 }],
    ["tz", { tz: "Paris" }],
    ["receivedAt", { receivedAt: "2026-01-30" }],
    ["receivedAt", { receivedAt: "2026-02-30T09:00:00Z" }],
    ["receivedAt", { receivedAt: "2026-01-30T25:00:00Z" }],
    ["kind", { kind: "answer" }],
    ["events", { events: {} }],
    ["events", { events: new Array(201).fill(valid.events[0]) }],
    ["events[0]", { events: ["extension_notified"] }],
    ["events[0].type", { events: [{ type: "extended", at: valid.receivedAt }] }],
    ["events[1].at", { events: [...valid.events, { type: "identity_requested" }] }],
    ["events[0].months", { events: [{ ...valid.events[0], months: "2" }] }],
    ["events[0].days", { events: [{ ...valid.events[0], days: 1.5 }] }],
  ])("names %s: %#", (field, change) => expect(errorsOf({ ...valid, ...change })).toEqual([field]));
});
