import type { Language } from "@/db/schema/enums";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { letterDate } from "@/lib/letters/letter-date";
import type { LetterDocument } from "@/lib/letters/letter-document";
import { tidyText } from "@/lib/letters/tidy-text";

export interface PostalLetterFacts {
  readonly language: Language;
  readonly reference: string;
  readonly controller: { readonly name: string; readonly address: readonly string[] };
  readonly subjectName: string;
  /** As it goes onto the envelope, without the name; one line each. */
  readonly address: readonly string[];
  /** As it is printed. */
  readonly code: string;
  readonly writtenOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly trackUrl: string;
}

/** The letter with a code, of one page: whoever types the code has what is sent to that address. Pure. */
export function composePostalLetter(facts: PostalLetterFacts): LetterDocument {
  const { language, reference, controller, code, trackUrl } = facts;
  const text = languagePacks[language].postalLetter;
  const name = tidyText(facts.subjectName);
  const lines = facts.address.map((line) => tidyText(line).trim()).filter(Boolean);
  return {
    language,
    title: text.title,
    reference,
    writtenOn: facts.writtenOn,
    sender: [controller.name, ...controller.address.filter((line) => line !== controller.name)],
    addressee: lines[0] === name ? lines : [name, ...lines],
    facts: [
      { label: text.date, value: letterDate(language, facts.writtenOn) },
      { label: text.reference, value: reference },
    ],
    salutation: text.salutation(name),
    blocks: [
      { kind: "paragraph", text: text.intro(controller.name) },
      {
        kind: "facts",
        rows: [
          { label: text.code, value: code },
          { label: text.validUntil, value: letterDate(language, facts.validUntil) },
        ],
      },
      { kind: "heading", text: text.heading },
      { kind: "paragraph", text: text.where },
      { kind: "link", text: text.page, href: trackUrl },
      { kind: "paragraph", text: text.how },
      { kind: "paragraph", text: text.stranger(controller.name) },
    ],
    signature: [text.goodbye, controller.name],
  };
}
