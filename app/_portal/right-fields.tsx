import type { WordedErrors } from "@/app/_portal/field-errors";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { TextArea } from "@/app/_ui/text-area";
import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What is asked for, with room for details below each chosen right. */
export function RightFields({
  locale,
  rights,
  chosen,
  details,
  errors,
}: {
  locale: Locale;
  rights: readonly Right[];
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
      options={rights.map((right) => ({
        value: right,
        label: terms(`right.${right}`),
        description: t(`rightText.${right}`, { article: terms(`rightArticle.${right}`) }),
        defaultChecked: chosen.includes(right),
        whenChecked: (
          <TextArea
            name={`details.${right}`}
            label={t("form.details")}
            hint={t(`form.detailsHint.${right}`)}
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
