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
} as const satisfies Record<ProblemCode, string>;

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(texts, code);

/** Null for a code that is none of ours: it says nothing. */
export const problemWords = (t: DeskWords, code: string | undefined): string | null =>
  code !== undefined && isKnown(code) ? t(texts[code]) : null;
