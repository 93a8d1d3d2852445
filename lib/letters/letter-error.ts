/** Why a letter cannot be made. Stable: callers branch on it, screens word it. */
export type LetterErrorCode =
  | "letter.remedies_missing" // Art. 12(4): no authority, no court, or none that can be reached
  | "letter.ground_missing" // Art. 12(4): something is refused without a ground
  | "letter.text_missing" // a text that staff must write is empty
  | "letter.outcome_contradicted" // granted as a whole, refused in part; or marketing objection refused
  | "letter.edit_too_long";

/** A letter that must not leave. `field` names the fact or the block at fault; no message holds personal data. */
export class LetterError extends Error {
  override readonly name = "LetterError";

  constructor(
    readonly code: LetterErrorCode,
    readonly field: string,
  ) {
    super(`${code}: ${field}`);
  }
}
