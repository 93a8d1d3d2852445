import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PassOnStatus, passOnStatuses } from "@/db/schema/enums";
import { type ClientAct, clientActs, isSettled, nextPassOn } from "@/lib/processor/pass-on-moves";

const act = (status: PassOnStatus, one: ClientAct): PassOnStatus => {
  try {
    return nextPassOn(status, one);
  } catch {
    return status;
  }
};

describe("what a client says about a request", () => {
  it.each([
    ["authorised", "taken-over"],
    ["taken-over", "authorised"],
  ] as const)("once %s it is not %s", (status, other) => {
    expect(() => nextPassOn(status, other)).toThrow("pass_on.settled");
  });

  it("is settled by the first answer to who answers, whatever comes before and after", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...clientActs)), (acts) => {
        const first = acts.find(isSettled);
        const end = acts.reduce(act, "sent" as PassOnStatus);
        expect(end).toBe(first ?? (acts.length > 0 ? "received" : "sent"));
      }),
    );
  });

  it("changes nothing when it is said again", () => {
    for (const status of passOnStatuses)
      for (const one of clientActs) expect(act(act(status, one), one)).toBe(act(status, one));
  });
});
