import type { z } from "zod";
import type { Transaction } from "@/db/client";
import type { Language, Right } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { LetterFacts } from "@/lib/letters/letter-facts";
import type { RequestCase } from "@/lib/requests/load-case";
import type { Gap } from "@/lib/rights/completeness";

/** What a letter would say if it were sent now, and what is still missing before it may be. */
export interface PreparedLetter<Facts extends LetterFacts = LetterFacts> {
  readonly facts: Facts;
  /** The rights that it answers; empty for every other letter. */
  readonly answers: readonly Right[];
  readonly gaps: readonly Gap[];
}

/**
 * A kind of letter that staff send. The letter is the act: sending an extension extends, sending an answer answers. So
 * there is no act without its letter, and no letter that nothing stands behind.
 */
export interface LetterAct<Facts extends LetterFacts, Input> {
  readonly permission: Permission;
  /** What staff type for it. */
  readonly input: z.ZodType<Input>;
  /** Pure but for reading: the same for the preview and the sending. @throws Problem when the law or the state forbids it */
  prepare(about: RequestCase, input: Input, language: Language, now: Date): Promise<PreparedLetter<Facts>>;
  /** Changes the request, in the transaction that also keeps the letter and queues the mail. */
  apply(
    tx: Transaction,
    sending: { actor: Staff; about: RequestCase; input: Input; letterId: string; now: Date },
  ): Promise<void>;
}
