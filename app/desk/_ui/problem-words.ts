import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ProblemCode } from "@/lib/problem";

/** What each refusal means to the person at the desk, and what to do. */
const texts = {
  not_found: "problem.other",
  forbidden: "problem.forbidden",
  "input.invalid": "problem.invalid",
  "draft.expired": "problem.other",
  "request.wrong_status": "problem.moved",
  "request.identity_unchecked": "problem.identity",
  "request.identity_insufficient": "problem.identityInsufficient",
  "request.not_authorised": "problem.notAuthorised",
  "request.data_destroyed": "problem.destroyed",
  "request.not_searched": "problem.notSearched",
  "request.already_extended": "problem.alreadyExtended",
  "request.extension_late": "problem.extensionLate",
  "request.extension_not_allowed": "problem.extensionNotAllowed",
  "request.not_duplicate": "problem.notDuplicate",
  "request.question_open": "problem.questionOpen",
  "request.no_question": "problem.noQuestion",
  "request.too_early": "problem.tooEarly",
  "right.wrong_status": "problem.rightMoved",
  "right.second_person": "problem.secondPerson",
  "right.changed": "problem.rightChanged",
  "decision.incomplete": "problem.decisionIncomplete",
  "answer.incomplete": "problem.answerIncomplete",
  "letter.sent": "problem.letterSent",
  "letter.changed": "problem.letterChanged",
  "fee.settled": "problem.feeSettled",
  "task.not_manual": "problem.notManual",
  "task.finished": "problem.taskFinished",
  "verification.wrong": "problem.other",
  "verification.expired": "problem.other",
  "verification.exhausted": "problem.other",
  "verification.too_soon": "problem.other",
  "download.confirm_first": "problem.other",
  "identity.not_offered": "problem.identityNotOffered",
  "identity.settled": "problem.identitySettled",
  "identity.exhausted": "problem.other",
  "pass_on.settled": "problem.passOnSettled",
  "message.empty": "problem.messageEmpty",
  "idempotency.mismatch": "problem.other",
  "file.empty": "problem.fileEmpty",
  "file.too_large": "problem.fileTooLarge",
  "file.type": "problem.fileType",
  "file.protected": "problem.fileProtected",
  "file.virus": "problem.fileVirus",
  "file.scan_failed": "problem.fileScan",
  "file.too_many": "problem.fileTooMany",
  limited: "problem.limited",
} as const satisfies Record<ProblemCode, string>;

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(texts, code);

/** Null for a code that is none of ours: it says nothing. */
export const problemWords = (t: DeskWords, code: string | undefined): string | null =>
  code !== undefined && isKnown(code) ? t(texts[code]) : null;
