import { Notice } from "@/app/_ui/notice";
import type { Done } from "@/app/desk/_edge/staff-form";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestStatus } from "@/db/schema/enums";
import type { ProblemCode } from "@/lib/problem";

/** A text that speaks of what is under way is not shown once that is over: `stillTrue` names the status. */
const doneTexts: Record<Done, { text: `done.${Done}`; stillTrue: RequestStatus | null }> = {
  collect: { text: "done.collect", stillTrue: "collecting" },
  complete: { text: "done.complete", stillTrue: null },
  retry: { text: "done.retry", stillTrue: "collecting" },
  approve: { text: "done.approve", stillTrue: "preparing" },
};

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
  status,
  t,
}: {
  done: string | undefined;
  problem: string | undefined;
  status: RequestStatus;
  t: DeskWords;
}) {
  if (problem !== undefined && has(problemTexts, problem))
    return (
      <Notice tone="warning" title={t("problem.title")} live>
        {t(problemTexts[problem])}
      </Notice>
    );
  if (done === undefined || !has(doneTexts, done)) return null;
  const { text, stillTrue } = doneTexts[done];
  if (stillTrue !== null && stillTrue !== status) return null;
  return (
    <Notice tone="success" live>
      {t(text)}
    </Notice>
  );
}
