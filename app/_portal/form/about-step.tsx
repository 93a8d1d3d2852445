import { aboutFields } from "@/app/_portal/form/about-fields";
import { Optional } from "@/app/_portal/form/optional";
import { QuestionField } from "@/app/_portal/form/question-field";
import type { StepProps } from "@/app/_portal/form/step-props";
import { RecordText } from "@/app/_portal/record-text";
import { TextArea } from "@/app/_ui/text-area";
import type { Right } from "@/db/schema/enums";
import { translator } from "@/lib/i18n/translator";

/** What one right asks. No answer is needed: a request counts in any form, and the law asks for no reasons. */
export function AboutStep({ right, ...props }: StepProps & { right: Right }) {
  const { locale, controller, content, errors } = props;
  const t = translator(locale, "portal");
  const note = controller.rightNotes[right];
  return (
    <>
      <div className="grid grid-cols-1 gap-2">
        <p>{t(`rightText.${right}`, { article: translator(locale, "terms")(`rightArticle.${right}`) })}</p>
        {note ? (
          <p className="text-muted">
            <RecordText locale={locale} controller={controller}>
              {note}
            </RecordText>
          </p>
        ) : null}
        <p>{t("about.open", { name: controller.name })}</p>
      </div>
      {aboutFields(right, controller.questions[right] ?? []).map((field) =>
        field.kind === "details" ? (
          <TextArea
            key="details"
            name={`details.${right}`}
            label={<Optional locale={locale}>{t(`about.question.${right}`)}</Optional>}
            hint={t(`about.hint.${right}`, { name: controller.name })}
            defaultValue={content.details[right]}
            error={errors.of(`details.${right}`)}
            errorPrefix={t("problem.errorPrefix")}
          />
        ) : (
          <QuestionField
            key={field.question.slug}
            {...props}
            right={right}
            question={field.question}
            below={field.below}
          />
        ),
      )}
    </>
  );
}
