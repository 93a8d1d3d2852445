import { DateField } from "@/app/_ui/date-field";
import { Disclosure } from "@/app/_ui/disclosure";
import { Field } from "@/app/_ui/field";
import { translator } from "@/lib/i18n/translator";
import { type FieldName, type FormProps, fieldNames } from "./deadline-form";

const questions = [
  ["identity", "identityAsked", "identityAnswered"],
  ["clarification", "clarificationAsked", "clarificationAnswered"],
  ["fee", "feeAsked", "feeAnswered"],
] as const;

const eventNames = fieldNames.slice(fieldNames.indexOf("identityAsked"));

/** What can stop the time or make it longer, one row each; open when something of it is said or wrong. */
export function EventFields({ locale, fields, errorOf }: FormProps) {
  const t = translator(locale, "portal");
  const errorPrefix = t("problem.errorPrefix");
  const day = (name: FieldName, label: string) => (
    <DateField
      name={name}
      label={label}
      defaultValue={fields[name]}
      error={errorOf(name)}
      errorPrefix={errorPrefix}
    />
  );
  const used = eventNames.some((name) => fields[name] !== "" || errorOf(name) !== undefined);
  return (
    <Disclosure summary={t("calculator.events")} open={used}>
      <p className="text-muted">{t("calculator.eventsHint")}</p>
      {questions.map(([about, asked, answered]) => (
        <fieldset key={about}>
          <legend className="font-bold">{t(`calculator.${about}`)}</legend>
          <div className="mt-2 grid grid-cols-1 gap-4 sm:grid-cols-2">
            {day(asked, t("calculator.asked"))}
            {day(answered, t("calculator.answered"))}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend className="font-bold">{t("calculator.extension")}</legend>
        <div className="mt-2 grid grid-cols-1 gap-4 items-end sm:grid-cols-2">
          {day("extended", t("calculator.announced"))}
          <Field
            name="extendedBy"
            label={t("calculator.by")}
            hint={t("calculator.byHint")}
            defaultValue={fields.extendedBy}
            autoComplete="off"
            width="short"
            error={errorOf("extendedBy")}
            errorPrefix={errorPrefix}
          />
        </div>
      </fieldset>
    </Disclosure>
  );
}
