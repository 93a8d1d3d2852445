import type { Language, Right, StaffLetterKind } from "@/db/schema/enums";
import type { LetterDocument } from "@/lib/letters/letter-document";
import type { AccessGap } from "@/lib/rights/access-gaps";
import type { Gap } from "@/lib/rights/completeness";

/** A letter that waits to be sent, as it would be sent now. */
export interface LetterDraft {
  readonly id: string;
  readonly kind: StaffLetterKind;
  readonly language: Language;
  readonly rights: readonly Right[];
  readonly fields: unknown;
  readonly edits: Readonly<Record<string, string>>;
  readonly document: LetterDocument;
  readonly digest: string;
  readonly gaps: readonly Gap[];
}

/** What the form of an answer letter starts from. */
export interface AnswerForm {
  /** Decided and not yet answered. */
  readonly rights: readonly Right[];
  /** What the record leaves open of Art. 15(1)-(2), with its own words as a start of a reason. */
  readonly accessGaps: readonly (Omit<AccessGap, "suggestion"> & { readonly suggestion: string | null })[];
}
