import { Notice } from "@/app/_ui/notice";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { problemWords } from "@/app/desk/_ui/problem-words";

/** Says why the form that led here did nothing. */
export function ProblemNotice({ problem, t }: { problem: string | undefined; t: DeskWords }) {
  const text = problemWords(t, problem);
  if (text === null) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title={t("problem.title")} live>
        {text}
      </Notice>
    </div>
  );
}
