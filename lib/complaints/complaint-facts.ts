import type { Channel, DecisionOutcome, LetterKind, Right } from "@/db/schema/enums";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { AuthorityFacts } from "@/lib/letters/letter-facts";

/** Where one right stands for the person: what was answered, and nothing that was not. */
export interface AskedRight {
  readonly right: Right;
  /** What they wrote about it; null when nothing. */
  readonly words: string | null;
  readonly standing: "open" | "withdrawn" | "answered" | DecisionOutcome;
  readonly answeredOn: PlainDate | null;
}

/** Everything that a complaint tells of a request. Dates are civil, in the controller's time zone. */
export interface ComplaintFacts {
  readonly writtenOn: PlainDate;
  readonly person: { readonly name: string; readonly email: string | null };
  readonly controller: {
    readonly name: string;
    readonly address: readonly string[];
    readonly email: string | null;
    readonly dpo: string | null;
    /** ISO 3166-1 alpha-2: decides the law and the scheme of remedies. */
    readonly country: string;
  };
  /** Of the controller's seat. */
  readonly authority: AuthorityFacts;
  /** Of the country where the person lives, when it is known and another one (Art. 77(1)). */
  readonly ownAuthority: AuthorityFacts | null;
  readonly reference: string;
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  /** As counted at receipt, and as it stands now. */
  readonly firstDueOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly rights: readonly AskedRight[];
  readonly extension: { readonly on: PlainDate; readonly reasons: string | null } | null;
  readonly questions: readonly {
    readonly about: "identity" | "clarification" | "fee";
    readonly askedOn: PlainDate;
    readonly answeredOn: PlainDate | null;
  }[];
  /** The request ended without an answer to everything, other than by withdrawal. */
  readonly ended: boolean;
  readonly enclosures: {
    readonly receipt: boolean;
    readonly letters: readonly { readonly kind: LetterKind; readonly sentOn: PlainDate }[];
    readonly messages: number;
  };
}
