/**
 * A refusal that the caller can act on: a stable code (`request.not_found`), and the fields it is about.
 * The edge turns codes into sentences; the message is for developers and holds ids at most.
 */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly code: ProblemCode,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** Not yours and not there are the same code on purpose: a difference would tell. */
export type ProblemCode =
  | "not_found"
  | "forbidden"
  | "input.invalid"
  | "draft.expired"
  | "request.wrong_status"
  | "request.identity_unchecked"
  | "request.identity_insufficient"
  | "request.not_authorised"
  | "identity.not_offered"
  | "identity.settled"
  | "identity.exhausted"
  | "pass_on.settled"
  | "message.empty"
  | "idempotency.mismatch"
  | "request.data_destroyed"
  | "request.not_searched"
  | "request.already_extended"
  | "request.extension_late"
  | "request.extension_not_allowed"
  | "request.not_duplicate"
  | "request.question_open"
  | "request.no_question"
  | "request.too_early"
  | "right.wrong_status"
  | "right.second_person"
  | "right.changed"
  | "decision.incomplete"
  | "answer.incomplete"
  | "letter.sent"
  | "letter.changed"
  | "fee.settled"
  | "task.not_manual"
  | "task.finished"
  | "verification.wrong"
  | "verification.expired"
  | "verification.exhausted"
  | "verification.too_soon"
  | "download.confirm_first"
  | "file.empty"
  | "file.too_large"
  | "file.type"
  | "file.protected"
  | "file.virus"
  | "file.scan_failed"
  | "file.too_many"
  | "request.changed_meanwhile"
  | "request.not_reopenable"
  | "request.already_assigned"
  | "right.not_there"
  | "note.empty"
  | "task.reason_missing"
  | "task.link_expired"
  | "staff.last_administrator"
  | "staff.not_found"
  | "staff.self"
  | "passkey.refused"
  | "session.second_factor"
  | "review.finished"
  | "view.too_many"
  | "limited";

/** The problem's code when it is one, for `switch` at the edge. */
export const problemCode = (error: unknown): ProblemCode | null =>
  error instanceof Problem ? error.code : null;
