import type { RequestStatus } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";

/** What can happen to a request. Commands ask; only this table answers. */
export type Move = "confirm" | "collect" | "finish-collection" | "approve" | "answer";

const moves: Record<RequestStatus, Partial<Record<Move, RequestStatus>>> = {
  unconfirmed: { confirm: "received" },
  received: { collect: "collecting" },
  collecting: { "finish-collection": "review" },
  review: { approve: "preparing" },
  preparing: { answer: "answered" },
  answered: {},
};

export const canMove = (status: RequestStatus, move: Move): boolean => moves[status][move] !== undefined;

/** @throws Problem request.wrong_status when the move does not exist in this status. */
export function nextStatus(status: RequestStatus, move: Move): RequestStatus {
  const next = moves[status][move];
  if (!next) throw new Problem("request.wrong_status");
  return next;
}
