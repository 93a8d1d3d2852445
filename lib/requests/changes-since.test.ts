import { describe, expect, it } from "vitest";
import { eventCatalogue } from "@/lib/audit/event-catalogue";
import { changesSince } from "@/lib/requests/changes-since";

const line = { seq: 5, type: "letter.sent", actorKind: "staff", byReader: false } as const;

describe("what somebody has to know before they save", () => {
  it.each([
    { name: "a colleague's letter", given: line, told: true },
    { name: "one's own letter", given: { ...line, byReader: true }, told: false },
    { name: "what the page showed already", given: { ...line, seq: 4 }, told: false },
    {
      name: "a message of the subject",
      given: { ...line, type: "message.sent", actorKind: "subject" },
      told: true,
    },
    { name: "what an owner found", given: { ...line, type: "task.held", actorKind: "owner" }, told: true },
    {
      name: "what a client instructs",
      given: { ...line, type: "request.pass_on_settled", actorKind: "visitor" },
      told: true,
    },
    { name: "what a job did", given: { ...line, type: "task.collected", actorKind: "system" }, told: false },
    { name: "that a colleague looked", given: { ...line, type: "extract.previewed" }, told: false },
    {
      name: "that the subject asked for a code",
      given: { ...line, type: "verification.sent", actorKind: "subject" },
      told: false,
    },
    { name: "what this version does not know", given: { ...line, type: "request.invented" }, told: false },
  ] as const)("$name: $told", ({ given, told }) => {
    expect(changesSince([given], 4)).toEqual(told ? [given] : []);
  });

  it("is never that somebody read something", () => {
    const reading = Object.keys(eventCatalogue).filter((type) =>
      /\.(opened|previewed|downloaded|exported)$/.test(type),
    );
    expect(reading.length).toBeGreaterThan(4);
    expect(
      changesSince(
        reading.map((type) => ({ ...line, type })),
        0,
      ),
    ).toEqual([]);
  });
});
