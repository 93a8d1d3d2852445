import type { WordedErrors } from "@/app/_portal/field-errors";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { TextArea } from "@/app/_ui/text-area";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/** What is asked for, each right with its own question below it. No answer is needed: the law asks for no reasons. */
export function RightFields({
  locale,
  controller,
  chosen,
  details,
  errors,
}: {
  locale: Locale;
  controller: PortalController;
  chosen: readonly string[];
  details: Readonly<Record<string, string>>;
  errors: WordedErrors;
}) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const errorPrefix = t("problem.errorPrefix");
  return (
    <CheckboxGroup
      name="right"
      label={t("form.rights")}
      hint={t("form.rightsHint")}
      error={errors.of("right")}
      errorPrefix={errorPrefix}
      options={controller.rights.map((right) => ({
        value: right,
        label: terms(`right.${right}`),
        description: t(`rightText.${right}`, { article: terms(`rightArticle.${right}`) }),
        defaultChecked: chosen.includes(right),
        whenChecked: (
          <TextArea
            name={`details.${right}`}
            label={t("form.optionalLabel", { label: t(`form.question.${right}`) })}
            hint={t(`form.questionHint.${right}`, { name: controller.name })}
            defaultValue={details[right]}
            rows={3}
            error={errors.of(`details.${right}`)}
            errorPrefix={errorPrefix}
          />
        ),
      }))}
    />
  );
}
