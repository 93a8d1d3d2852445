import { describe, expect, it } from "vitest";
import { type StatusOutcome, wordDone, wordRefusal } from "@/app/_portal/status-outcome";

const outcome = (more: Partial<StatusOutcome>): StatusOutcome => ({
  problem: null,
  done: null,
  typed: "",
  ...more,
});
const asked = (...abouts: ("identity" | "clarification" | "fee")[]) =>
  abouts.map((about) => ({ about, askedAt: new Date(0), text: null }));

describe("a refusal on the page of a request", () => {
  it.each([
    { name: "an empty answer", given: "reply_required", open: asked("clarification"), expected: "text" },
    {
      name: "a long answer",
      given: "reply_too_long",
      open: asked("identity", "clarification"),
      expected: "text",
    },
    { name: "a fee not ticked", given: "fee_unread", open: asked("fee"), expected: "accepted" },
    {
      name: "an answer whose question is settled",
      given: "reply_required",
      open: asked("fee"),
      expected: undefined,
    },
    { name: "a fee that is settled", given: "fee_unread", open: [], expected: undefined },
    {
      name: "what concerns no field",
      given: "moved",
      open: asked("clarification", "fee"),
      expected: undefined,
    },
    { name: "none", given: null, open: asked("clarification"), expected: undefined },
  ] as const)("$name: $expected", ({ given, open, expected }) => {
    expect(wordRefusal("en", outcome({ problem: given }), open)?.fieldId).toBe(expected);
  });
});

describe("what a form has done", () => {
  it("is said with the name of the organisation, and not when nothing was done", () => {
    expect(wordDone("en", outcome({ done: "replied" }), "MiNET")).toContain("MiNET");
    expect(wordDone("fr", outcome({ done: "fee_accepted" }), "MiNET")).toContain("MiNET");
    expect(wordDone("en", outcome({ done: "withdrawn" }), "MiNET")).not.toBeNull();
    expect(wordDone("en", outcome({}), "MiNET")).toBeNull();
  });
});
