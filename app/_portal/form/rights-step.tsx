import type { StepProps } from "@/app/_portal/form/step-props";
import { RecordText } from "@/app/_portal/record-text";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { translator } from "@/lib/i18n/translator";

/** What is asked for. Each right in plain words, with what the organisation says about it. */
export function RightsStep({ locale, controller, content, errors }: StepProps) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <CheckboxGroup
      name="right"
      label={t("form.rights")}
      hint={t("form.rightsHint")}
      error={errors.of("right")}
      errorPrefix={t("problem.errorPrefix")}
      options={controller.rights.map((right) => {
        const note = controller.rightNotes[right];
        return {
          value: right,
          label: terms(`right.${right}`),
          description: (
            <>
              {t(`rightText.${right}`, { article: terms(`rightArticle.${right}`) })}
              {note ? (
                <span className="mt-1 block">
                  <RecordText locale={locale} controller={controller}>
                    {note}
                  </RecordText>
                </span>
              ) : null}
            </>
          ),
          defaultChecked: content.rights.includes(right),
        };
      })}
    />
  );
}
