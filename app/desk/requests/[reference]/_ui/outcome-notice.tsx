import { Notice } from "@/app/_ui/notice";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ProblemCode } from "@/lib/problem";

const doneTexts = {
  collect: "done.collect",
  complete: "done.complete",
  retry: "done.retry",
  approve: "done.approve",
} as const;

/** What each refusal means to the person at the desk, and what to do. */
const problemTexts = {
  not_found: "problem.other",
  forbidden: "problem.forbidden",
  "input.invalid": "problem.invalid",
  "draft.expired": "problem.other",
  "request.wrong_status": "problem.moved",
  "request.identity_unchecked": "problem.identity",
  "request.data_destroyed": "problem.destroyed",
  "task.not_manual": "problem.notManual",
  "task.finished": "problem.taskFinished",
  "verification.wrong": "problem.other",
  "verification.expired": "problem.other",
  "verification.exhausted": "problem.other",
  "verification.too_soon": "problem.other",
  "download.confirm_first": "problem.other",
} as const satisfies Record<ProblemCode, string>;

const has = <T extends object>(words: T, code: string): code is string & keyof T =>
  Object.hasOwn(words, code);

/** Says what the form that led here did, or why it did nothing. Codes that are none of ours say nothing. */
export function OutcomeNotice({
  done,
  problem,
  t,
}: {
  done?: string | undefined;
  problem?: string | undefined;
  t: DeskWords;
}) {
  if (problem !== undefined && has(problemTexts, problem))
    return (
      <Notice tone="warning" title={t("problem.title")} live>
        {t(problemTexts[problem])}
      </Notice>
    );
  if (done !== undefined && has(doneTexts, done))
    return (
      <Notice tone="success" live>
        {t(doneTexts[done])}
      </Notice>
    );
  return null;
}
