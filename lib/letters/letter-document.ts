import type { Language } from "@/db/schema/enums";
import type { PlainDate } from "@/lib/deadlines/plain-date";

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/**
 * A letter as blocks of plain text. HTML, text and PDF are made from it, so all three say the same. `editable` marks the
 * paragraphs that a person may rewrite before it is sent; what the law wants in the letter is never one of them.
 */
export type LetterBlock =
  | { readonly kind: "heading"; readonly text: string }
  /** Below a heading; never the first of a letter. */
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** `label` is for the person who edits and is not part of the letter; the text keeps its line breaks. */
  | { readonly kind: "editable"; readonly id: string; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "facts"; readonly rows: readonly LabelledValue[] }
  /** `text` says what the address is; every rendering shows the address too, for paper. */
  | { readonly kind: "link"; readonly text: string; readonly href: string };

export interface LetterDocument {
  readonly language: Language;
  readonly title: string;
  readonly reference: string;
  /** Also what the PDF gives as its date of creation. */
  readonly writtenOn: PlainDate;
  readonly sender: readonly string[];
  readonly addressee: readonly string[];
  /** Date, reference, date of receipt. */
  readonly facts: readonly LabelledValue[];
  readonly salutation: string;
  readonly blocks: readonly LetterBlock[];
  readonly signature: readonly string[];
}
