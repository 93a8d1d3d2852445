import { describe, expect, it } from "vitest";
import { requestStatuses } from "@/db/schema/enums";
import { canMove, type Move, nextStatus } from "@/lib/requests/status";

const allMoves: Move[] = ["confirm", "collect", "finish-collection", "approve", "answer"];
const legal = [
  ["unconfirmed", "confirm", "received"],
  ["received", "collect", "collecting"],
  ["collecting", "finish-collection", "review"],
  ["review", "approve", "preparing"],
  ["preparing", "answer", "answered"],
] as const;

describe("a request's life", () => {
  it.each(legal)("%s + %s → %s", (from, move, to) => {
    expect(nextStatus(from, move)).toBe(to);
  });

  it("has no other move: nothing is collected before the address is proven, nothing leaves before it is approved", () => {
    for (const from of requestStatuses) {
      for (const move of allMoves) {
        if (legal.some(([status, legalMove]) => status === from && legalMove === move)) continue;
        expect(canMove(from, move)).toBe(false);
        expect(() => nextStatus(from, move)).toThrow("request.wrong_status");
      }
    }
  });

  it("leads every status to an answer", () => {
    for (const from of requestStatuses) {
      let status = from;
      for (let step = 0; status !== "answered" && step < requestStatuses.length; step++) {
        const move = allMoves.find((candidate) => canMove(status, candidate));
        if (move) status = nextStatus(status, move);
      }
      expect(status).toBe("answered");
    }
  });
});
