import { countriesByName } from "@/app/_portal/country-names";
import { Optional } from "@/app/_portal/form/optional";
import type { StepProps } from "@/app/_portal/form/step-props";
import { whose } from "@/app/_portal/form/whose";
import { RecordText } from "@/app/_portal/record-text";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { translator } from "@/lib/i18n/translator";
import { residenceCountries } from "@/lib/requests/residence-countries";

/** The person that the data is about, and the address that is written to. The labels say whose each is. */
export function YouStep(props: StepProps) {
  const { locale, controller, content, errors } = props;
  const t = translator(locale, "portal");
  const { name } = controller;
  const person = whose(content);
  const own = person === "self";
  const errorPrefix = t("problem.errorPrefix");
  return (
    <>
      <p>{t(`you.${person}.hint`, { name })}</p>
      <Field
        name="name"
        label={t(`you.${person}.name`)}
        hint={t(`you.${person}.nameHint`, { name })}
        defaultValue={content.name}
        autoComplete={own ? "name" : "off"}
        spellCheck={false}
        error={errors.of("name")}
        errorPrefix={errorPrefix}
      />
      <Field
        name="email"
        type="email"
        label={t(`you.${person}.email`)}
        hint={t(`you.${person}.emailHint`, { name })}
        defaultValue={content.email}
        autoComplete="email"
        spellCheck={false}
        error={errors.of("email")}
        errorPrefix={errorPrefix}
      />
      {own ? null : <p>{t("you.identifiersOther")}</p>}
      <IdentifierFields {...props} />
      <Select
        name="residenceCountry"
        label={<Optional locale={locale}>{t(`you.${person}.country`)}</Optional>}
        hint={t(`you.${person}.countryHint`)}
        none={t("you.countryNone")}
        options={countriesByName(locale, residenceCountries)}
        defaultValue={content.residenceCountry}
        autoComplete={own ? "country" : "off"}
        error={errors.of("residenceCountry")}
        errorPrefix={errorPrefix}
      />
    </>
  );
}

/** What this organisation knows people by, in its own words. */
function IdentifierFields({ locale, controller, content, errors }: StepProps) {
  return controller.identifiers.map(({ slug, label, hint, required }) => {
    const words = (
      <RecordText locale={locale} controller={controller}>
        {label}
      </RecordText>
    );
    return (
      <Field
        key={slug}
        name={`identifier.${slug}`}
        label={required ? words : <Optional locale={locale}>{words}</Optional>}
        hint={
          hint ? (
            <RecordText locale={locale} controller={controller}>
              {hint}
            </RecordText>
          ) : null
        }
        defaultValue={content.identifiers[slug]}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        error={errors.of(`identifier.${slug}`)}
        errorPrefix={translator(locale, "portal")("problem.errorPrefix")}
      />
    );
  });
}
