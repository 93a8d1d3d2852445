/** Why a deadline cannot be computed. Stable: callers branch on it, screens word it. */
export type DeadlineErrorCode =
  | "unknown-regime"
  | "unknown-country"
  | "unknown-kind"
  | "no-fixed-period"
  | "not-in-force"
  | "unknown-time-zone"
  | "invalid-date"
  | "invalid-instant"
  | "event-before-receipt"
  | "answer-without-question"
  | "extension-not-allowed"
  | "extension-repeated"
  | "extension-length"
  | "holidays-out-of-range";

/**
 * A refusal to compute, with the input field that is at fault (`country`, `events[2].at`) and, in the message,
 * what to do about it. Messages repeat codes and dates only, never personal data.
 */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";

  constructor(
    readonly code: DeadlineErrorCode,
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}
