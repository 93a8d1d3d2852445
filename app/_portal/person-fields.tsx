import { countriesByName } from "@/app/_portal/country-names";
import type { WordedErrors } from "@/app/_portal/field-errors";
import { SelectField } from "@/app/_portal/select-field";
import { Field } from "@/app/_ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";
import { residenceCountries } from "@/lib/requests/residence-countries";

/** Name, e-mail address, the identifiers that this organisation asks for, and where the person lives if they say so. */
export function PersonFields({
  locale,
  controller,
  content,
  errors,
}: {
  locale: Locale;
  controller: PortalController;
  content: DraftContent;
  errors: WordedErrors;
}) {
  const t = translator(locale, "portal");
  const { name } = controller;
  const errorPrefix = t("problem.errorPrefix");
  return (
    <fieldset>
      <legend className="text-xl font-bold">{t("form.you")}</legend>
      <p className="mt-1 text-muted">{t("form.youHint", { name })}</p>
      <div className="mt-5 grid grid-cols-1 gap-6">
        <Field
          name="name"
          label={t("form.name")}
          hint={t("form.nameHint", { name })}
          defaultValue={content.name}
          autoComplete="name"
          spellCheck={false}
          error={errors.of("name")}
          errorPrefix={errorPrefix}
        />
        <Field
          name="email"
          type="email"
          label={t("form.email")}
          hint={t("form.emailHint", { name })}
          defaultValue={content.email}
          autoComplete="email"
          spellCheck={false}
          error={errors.of("email")}
          errorPrefix={errorPrefix}
        />
        {controller.identifiers.map(({ slug, label, hint, required }) => (
          <Field
            key={slug}
            name={`identifier.${slug}`}
            label={required ? label : t("form.optionalLabel", { label })}
            hint={hint}
            defaultValue={content.identifiers[slug]}
            autoComplete="off"
            spellCheck={false}
            width="medium"
            error={errors.of(`identifier.${slug}`)}
            errorPrefix={errorPrefix}
          />
        ))}
        <SelectField
          name="residenceCountry"
          label={t("form.optionalLabel", { label: t("form.country") })}
          hint={t("form.countryHint")}
          none={t("form.countryNone")}
          groups={[{ label: null, options: countriesByName(locale, residenceCountries) }]}
          defaultValue={content.residenceCountry}
          autoComplete="country"
          error={errors.of("residenceCountry")}
          errorPrefix={errorPrefix}
        />
      </div>
    </fieldset>
  );
}
