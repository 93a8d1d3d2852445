import { openStatuses, type RequestStatus, type RightStatus } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";

/** What can happen to a request. Commands ask; only this table answers. */
export type Move =
  | "confirm"
  | "doubt"
  | "accept"
  | "resume-search"
  | "collect"
  | "finish-collection"
  | "decide"
  | "answer"
  | "close"
  | "withdraw"
  | "lapse"
  | "merge"
  | "hand-over"
  | "reopen"
  | "reopen-review"
  | "reopen-doubt"
  | "reopen-unconfirmed";

/**
 * In every open state the person may withdraw, a duplicate may be found, and the client of a processor may take the
 * request over; the clock runs in all of them.
 */
const anyOpen = { withdraw: "withdrawn", merge: "merged", "hand-over": "closed" } as const;

const moves: Record<RequestStatus, Partial<Record<Move, RequestStatus>>> = {
  unconfirmed: { ...anyOpen, confirm: "received", doubt: "identity", lapse: "lapsed" },
  received: { ...anyOpen, doubt: "identity", collect: "collecting", decide: "decided" },
  // Proving the address meanwhile ends no doubt about the person (Art. 12(6)).
  identity: {
    ...anyOpen,
    confirm: "identity",
    accept: "received",
    "resume-search": "collecting",
    decide: "decided",
    lapse: "lapsed",
  },
  collecting: { ...anyOpen, doubt: "identity", "finish-collection": "review" },
  review: { ...anyOpen, doubt: "identity", decide: "decided" },
  decided: { ...anyOpen, answer: "answered" },
  // What ended is taken up again where its work stands: to be searched, or with everything found.
  answered: { close: "closed", reopen: "received", "reopen-review": "review" },
  closed: { reopen: "received", "reopen-review": "review" },
  withdrawn: {},
  lapsed: {
    reopen: "received",
    "reopen-review": "review",
    "reopen-doubt": "identity",
    "reopen-unconfirmed": "unconfirmed",
  },
  merged: {},
};

export const canMove = (status: RequestStatus, move: Move): boolean => moves[status][move] !== undefined;

/** @throws Problem request.wrong_status when the move does not exist in this status. */
export function nextStatus(status: RequestStatus, move: Move): RequestStatus {
  const next = moves[status][move];
  if (!next) throw new Problem("request.wrong_status");
  return next;
}

/** What can happen to one right of a request. */
export type RightMove = "propose" | "approve" | "return" | "answer" | "withdraw" | "reopen";

const rightMoves: Record<RightStatus, Partial<Record<RightMove, RightStatus>>> = {
  asked: { propose: "proposed", withdraw: "withdrawn" },
  proposed: { propose: "proposed", approve: "decided", return: "asked", withdraw: "withdrawn" },
  decided: { answer: "answered", withdraw: "withdrawn" },
  answered: { reopen: "asked" },
  withdrawn: {},
};

export const canMoveRight = (status: RightStatus, move: RightMove): boolean =>
  rightMoves[status][move] !== undefined;

/** @throws Problem right.wrong_status when the move does not exist in this status. */
export function nextRightStatus(status: RightStatus, move: RightMove): RightStatus {
  const next = rightMoves[status][move];
  if (!next) throw new Problem("right.wrong_status");
  return next;
}

export const isOpen = (status: RequestStatus): boolean => openStatuses.some((open) => open === status);

/** Late in every open state, whatever it waits for: no status hides a date that has passed. Dates are civil, `YYYY-MM-DD`. */
export const isOverdue = (status: RequestStatus, dueOn: string, today: string): boolean =>
  isOpen(status) && today > dueOn;
