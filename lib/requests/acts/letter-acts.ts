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

/** An act whose fields are checked when it is used: what was typed is kept as it was typed. */
interface CheckedAct {
  readonly permission: Permission;
  /** @throws Problem input.invalid with a code per field, and what the act itself refuses */
  prepare(about: RequestCase, fields: unknown, language: Language, now: Date): Promise<PreparedLetter>;
  apply(
    tx: Transaction,
    sending: { actor: Staff; about: RequestCase; fields: unknown; letterId: string; now: Date },
  ): Promise<void>;
}

function checked<Facts extends LetterFacts, Input>(act: LetterAct<Facts, Input>): CheckedAct {
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
    prepare: async (about, fields, language, now) => act.prepare(about, read(fields), language, now),
    apply: async (tx, { fields, ...sending }) => act.apply(tx, { ...sending, input: read(fields) }),
  };
}

export const letterActs: Readonly<Record<StaffLetterKind, CheckedAct>> = {
  "identity-requested": checked(askIdentity),
  "clarification-requested": checked(askClarification),
  "fee-requested": checked(requestFee),
  extension: checked(extendDeadline),
  answer: checked(answerRights),
  recipients: checked(listRecipients),
  closing: checked(closeRequest),
};
