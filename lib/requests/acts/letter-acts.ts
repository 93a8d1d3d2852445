import type { Transaction } from "@/db/client";
import type { Language, StaffLetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { LetterFacts } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import { answerRights } from "@/lib/requests/acts/answer-rights";
import { askClarification } from "@/lib/requests/acts/ask-clarification";
import { askIdentity } from "@/lib/requests/acts/ask-identity";
import { closeRequest } from "@/lib/requests/acts/close-request";
import { extendDeadline } from "@/lib/requests/acts/extend-deadline";
import type { LetterAct, PreparedLetter } from "@/lib/requests/acts/letter-act";
import { listRecipients } from "@/lib/requests/acts/list-recipients";
import { requestFee } from "@/lib/requests/acts/request-fee";
import type { RequestCase } from "@/lib/requests/load-case";
import { mayAnswer } from "@/lib/requests/may-answer";

/** An act whose fields are checked when it is used: what was typed is kept as it was typed. */
interface CheckedAct {
  readonly permission: Permission;
  /** False for a question; anything else a processor may do only on its client's instruction (Art. 28(3)(a)). */
  readonly answers: boolean;
  /** @throws Problem input.invalid with a code per field, request.not_authorised, and what the act itself refuses */
  prepare(about: RequestCase, fields: unknown, language: Language, now: Date): Promise<PreparedLetter>;
  apply(
    tx: Transaction,
    sending: { actor: Staff; about: RequestCase; fields: unknown; letterId: string; now: Date },
  ): Promise<void>;
}

function checked<Facts extends LetterFacts, Input>(
  act: LetterAct<Facts, Input>,
  { answers }: Pick<CheckedAct, "answers">,
): CheckedAct {
  const read = (fields: unknown): Input => {
    const result = act.input.safeParse(fields);
    if (result.success) return result.data;
    throw new Problem(
      "input.invalid",
      Object.fromEntries(result.error.issues.map(({ path, code }) => [path.join("."), code])),
    );
  };
  return {
    permission: act.permission,
    answers,
    prepare: async (about, fields, language, now) => {
      if (answers && !mayAnswer(about)) throw new Problem("request.not_authorised");
      return act.prepare(about, read(fields), language, now);
    },
    apply: async (tx, { fields, ...sending }) => act.apply(tx, { ...sending, input: read(fields) }),
  };
}

export const letterActs: Readonly<Record<StaffLetterKind, CheckedAct>> = {
  "identity-requested": checked(askIdentity, { answers: false }),
  "clarification-requested": checked(askClarification, { answers: false }),
  "fee-requested": checked(requestFee, { answers: true }),
  extension: checked(extendDeadline, { answers: true }),
  answer: checked(answerRights, { answers: true }),
  recipients: checked(listRecipients, { answers: true }),
  closing: checked(closeRequest, { answers: true }),
};
