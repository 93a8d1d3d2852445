import type { CoverText } from "@/lib/bundle/cover-text";
import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";
import type { mail } from "@/lib/i18n/messages/en/mail";
import type { portal } from "@/lib/i18n/messages/en/portal";
import type { terms } from "@/lib/i18n/messages/en/terms";
import type { PostalLetterText } from "@/lib/identity/postal-letter-text";
import type { ProofSentences } from "@/lib/identity/proof-sentence";
import type { Citing } from "@/lib/letters/citing";
import type { LetterText } from "@/lib/letters/texts/letter-text";
import type { ReceiptText } from "@/lib/receipts/receipt-text";

/**
 * Everything that the product says to a person in one language. A new language is one file of this type, under its code
 * in language-packs.ts and in `languages` (db/schema/enums.ts): what is missing does not compile. Apart from it, because
 * the law stays pure: the clock's sentences (lib/deadlines/explain-*.ts).
 */
export interface LanguagePack {
  /** BCP 47, with the region whose way of writing dates is used. */
  readonly tag: string;
  readonly portal: typeof portal;
  readonly mail: typeof mail;
  readonly terms: typeof terms;
  readonly letters: LetterText;
  readonly receipt: ReceiptText;
  readonly complaint: ComplaintText;
  readonly cover: CoverText;
  /** Written out: a letter made again must have the same bytes, and a runtime's locale data changes. */
  readonly letterDate: {
    readonly months: string;
    readonly write: (day: number, month: string, year: number) => string;
  };
  /** The line of a letter's head that says for whom a processor answers. */
  readonly onBehalf: (client: string) => string;
  readonly citing: Citing;
  readonly proofs: ProofSentences;
  readonly postalLetter: PostalLetterText;
}
