import type { DeadlineStep } from "@/lib/deadlines/deadline-step";
import { explainStep } from "@/lib/deadlines/explain-step";
import type { Locale } from "@/lib/i18n/locales";

/** The steps of a computation in words, each with its article. */
export function StepList({ locale, steps }: { locale: Locale; steps: readonly DeadlineStep[] }) {
  const texts = [...new Set(steps.map((step) => explainStep(step, locale)))];
  return (
    <ol className="ml-5 grid list-decimal gap-2">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
