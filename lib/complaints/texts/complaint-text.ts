import type { Channel, LetterKind } from "@/db/schema/enums";
import type { AskedRight } from "@/lib/complaints/complaint-facts";
import type { Cite } from "@/lib/letters/texts/letter-text";

/** The words of a complaint in one language. Dates and names come written out. */
export interface ComplaintText {
  readonly to: string;
  readonly date: string;
  /** `cite` is null where the GDPR is not the law. */
  readonly subject: (controller: string, reference: string, cite: Cite | null) => string;
  readonly me: string;
  readonly name: string;
  readonly email: string;
  readonly post: string;
  readonly postHere: string;
  readonly against: string;
  readonly dpo: string;
  readonly asked: {
    readonly heading: string;
    readonly sent: (date: string, controller: string, reference: string, way: string) => string;
    readonly ways: Readonly<Record<Channel, string>>;
    readonly list: string;
    /** The controller was asked first: what Reg. (EU) 2025/2518 wants to see. */
    readonly first: (controller: string) => string;
    readonly firstLaw: string;
  };
  readonly happened: {
    readonly heading: string;
    readonly due: (date: string) => string;
    readonly extended: (on: string, until: string) => string;
    readonly reasons: (reasons: string) => string;
    readonly moved: (date: string) => string;
    readonly question: Readonly<Record<"identity" | "clarification" | "fee", (on: string) => string>>;
    readonly questionAnswered: (on: string) => string;
    readonly questionOpen: string;
    readonly standing: Readonly<Record<AskedRight["standing"], (right: string, on: string | null) => string>>;
    readonly late: (due: string) => string;
    readonly running: (due: string) => string;
    readonly ended: string;
  };
  readonly disagree: { readonly heading: string; readonly here: string };
  readonly demand: { readonly heading: string; readonly text: (controller: string) => string };
  readonly seat: (controller: string, authority: string) => string;
  /** Section 164A of the Data Protection Act 2018. */
  readonly ukFirst: (controller: string) => string;
  readonly enclosures: {
    readonly heading: string;
    readonly receipt: (date: string) => string;
    readonly letters: Readonly<Record<LetterKind, string>>;
    readonly letter: (kind: string, date: string) => string;
    readonly messages: (count: number) => string;
    readonly none: string;
  };
  readonly sign: string;
}
