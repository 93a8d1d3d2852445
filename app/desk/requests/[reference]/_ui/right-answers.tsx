import type { Wording } from "@/app/desk/_ui/desk-words";
import { questionTexts } from "@/lib/i18n/question-texts";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** What was answered to the questions that a right asks, in the words in which they were asked. */
export function RightAnswers({
  asked: { right, answers },
  words: { t, locale },
}: {
  asked: Pick<RequestDetails["rights"][number], "right" | "answers">;
  words: Wording;
}) {
  if (answers.length === 0) return null;
  return (
    <dl aria-label={t("who.answers")} className="grid gap-2">
      {answers.map(({ question, values }) => {
        const texts = questionTexts(locale, right, question);
        return (
          <div key={question}>
            <dt className="text-sm font-semibold text-muted">{texts["label"] ?? question}</dt>
            {values.map((value) => (
              <dd key={value} className="whitespace-pre-line [overflow-wrap:anywhere]">
                {texts[value] ?? value}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
