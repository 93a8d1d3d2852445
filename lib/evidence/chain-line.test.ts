import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashEvent } from "@/lib/audit/event-hash";
import { chainLine, isWholeChain } from "@/lib/evidence/chain-line";

const requestId = "0f8fad5b-d9cb-469f-a165-70867728950e";

/** A history of three lines, hashed as the product does. */
function history() {
  let previous: Uint8Array | null = null;
  return [
    { type: "request.submitted", payload: { rights: ["access"], channel: "portal" } },
    { type: "request.kept", payload: {} },
    { type: "task.collected", payload: { rows: { b: 2, a: 1 }, accounts: 1 } },
  ].map((facts, index) => {
    const at = new Date(Date.UTC(2026, 0, 1, 10, 0, index, 7));
    const event = { requestId, seq: index + 1, actorKind: "system" as const, actorId: null, at, ...facts };
    const hash = hashEvent(event, previous);
    previous = hash;
    return { ...event, hash };
  });
}

describe("a line of events.jsonl", () => {
  it("hashes to what it says, by its own text alone", () => {
    const lines = history();
    for (const [index, line] of lines.entries()) {
      const text = chainLine(line, lines[index - 1]?.hash ?? null);
      const { hash, ...rest } = JSON.parse(text);
      expect(Object.keys(rest).sort()).toEqual(Object.keys(rest));
      // The line is canonical: without `hash` its text is what was hashed.
      const hashed = text.trim().replace(`"hash":"${hash}",`, "");
      expect(createHash("sha256").update(hashed).digest("hex")).toBe(hash);
    }
  });
});

describe("a chain", () => {
  const whole = history();
  const head = whole.at(-1)?.hash ?? null;

  it("is whole as it was written, and when nothing was", () => {
    expect(isWholeChain(whole, { count: 3, head })).toBe(true);
    expect(isWholeChain([], { count: 0, head: null })).toBe(true);
  });

  it.each([
    ["a changed fact", whole.map((line, at) => (at === 1 ? { ...line, payload: { x: 1 } } : line))],
    ["a changed time", whole.map((line, at) => (at === 0 ? { ...line, at: new Date(0) } : line))],
    ["a removed line", whole.filter((_, at) => at !== 1)],
    ["a cut tail", whole.slice(0, 2)],
    ["nothing left", []],
  ])("is not with %s", (_name, lines) => {
    expect(isWholeChain(lines, { count: 3, head })).toBe(false);
  });
});
