import { describe, expect, it } from "vitest";
import { openStatuses, type RequestStatus, requestStatuses, rightStatuses } from "@/db/schema/enums";
import {
  canMove,
  canMoveRight,
  isOpen,
  isOverdue,
  type Move,
  nextRightStatus,
  nextStatus,
  type RightMove,
} from "@/lib/requests/status";

const allMoves: readonly Move[] = [
  "confirm",
  "doubt",
  "accept",
  "resume-search",
  "collect",
  "finish-collection",
  "decide",
  "answer",
  "close",
  "withdraw",
  "lapse",
  "merge",
  "hand-over",
  "reopen",
  "reopen-review",
  "reopen-doubt",
  "reopen-unconfirmed",
];

const legal: readonly (readonly [RequestStatus, Move, RequestStatus])[] = [
  ["unconfirmed", "confirm", "received"],
  ["unconfirmed", "doubt", "identity"],
  ["unconfirmed", "lapse", "lapsed"],
  ["received", "doubt", "identity"],
  ["received", "collect", "collecting"],
  ["received", "decide", "decided"],
  ["identity", "confirm", "identity"],
  ["identity", "accept", "received"],
  ["identity", "resume-search", "collecting"],
  ["identity", "decide", "decided"],
  ["identity", "lapse", "lapsed"],
  ["collecting", "doubt", "identity"],
  ["collecting", "finish-collection", "review"],
  ["review", "doubt", "identity"],
  ["review", "decide", "decided"],
  ["decided", "answer", "answered"],
  ["answered", "close", "closed"],
  ["answered", "reopen", "received"],
  ["answered", "reopen-review", "review"],
  ["closed", "reopen", "received"],
  ["closed", "reopen-review", "review"],
  ["lapsed", "reopen", "received"],
  ["lapsed", "reopen-review", "review"],
  ["lapsed", "reopen-doubt", "identity"],
  ["lapsed", "reopen-unconfirmed", "unconfirmed"],
  ...openStatuses.flatMap(
    (open) =>
      [
        [open, "withdraw", "withdrawn"],
        [open, "merge", "merged"],
        [open, "hand-over", "closed"],
      ] as const,
  ),
];

describe("a request's life", () => {
  it.each(legal)("%s + %s → %s", (from, move, to) => {
    expect(nextStatus(from, move)).toBe(to);
  });

  it("has no other move: nothing is collected before the address is proven, nothing answered before it is decided", () => {
    for (const from of requestStatuses) {
      for (const move of allMoves) {
        if (legal.some(([status, legalMove]) => status === from && legalMove === move)) continue;
        expect(canMove(from, move), `${from} + ${move}`).toBe(false);
        expect(() => nextStatus(from, move)).toThrow("request.wrong_status");
      }
    }
  });

  it("leads every open status to an answer, and back from an end only by reopening it", () => {
    const onward = allMoves.filter((move) => !move.startsWith("reopen"));
    const reach = (from: RequestStatus): ReadonlySet<RequestStatus> => {
      const seen = new Set<RequestStatus>([from]);
      for (const status of seen)
        for (const move of onward) if (canMove(status, move)) seen.add(nextStatus(status, move));
      return seen;
    };
    for (const open of openStatuses) expect(reach(open).has("answered"), open).toBe(true);
    for (const end of requestStatuses.filter((status) => !isOpen(status)))
      expect([...reach(end)].some(isOpen), end).toBe(false);
  });

  it("is never taken up again after its person withdrew it, or while another one is answered in its place", () => {
    for (const end of ["withdrawn", "merged"] as const)
      for (const move of allMoves) expect(canMove(end, move), `${end} + ${move}`).toBe(false);
  });
});

describe("a date that has passed", () => {
  it.each(requestStatuses)("%s", (status) => {
    const open = (openStatuses as readonly RequestStatus[]).includes(status);
    expect(isOverdue(status, "2026-03-02", "2026-03-03")).toBe(open);
    expect(isOverdue(status, "2026-03-02", "2026-03-02")).toBe(false);
  });
});

describe("the life of a right", () => {
  const moves: readonly RightMove[] = ["propose", "approve", "return", "answer", "withdraw", "reopen"];
  const legalForRights = [
    ["asked", "propose", "proposed"],
    ["asked", "withdraw", "withdrawn"],
    ["proposed", "propose", "proposed"],
    ["proposed", "approve", "decided"],
    ["proposed", "return", "asked"],
    ["proposed", "withdraw", "withdrawn"],
    ["decided", "answer", "answered"],
    ["decided", "withdraw", "withdrawn"],
    ["answered", "reopen", "asked"],
  ] as const;

  it.each(legalForRights)("%s + %s → %s", (from, move, to) => {
    expect(nextRightStatus(from, move)).toBe(to);
  });

  it("has no other move: what is withdrawn stays so, and nothing is answered unapproved", () => {
    for (const from of rightStatuses)
      for (const move of moves) {
        if (legalForRights.some(([status, legalMove]) => status === from && legalMove === move)) continue;
        expect(canMoveRight(from, move), `${from} + ${move}`).toBe(false);
        expect(() => nextRightStatus(from, move)).toThrow("right.wrong_status");
      }
  });
});
