import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { formatDate } from "@/lib/i18n/translator";
import { canMove } from "@/lib/requests/status";
import { fieldOf, type LetterFormState } from "./letter-form-state";

/** Why the request ends: only what its state allows. */
export function ClosingFields(form: LetterFormState) {
  const {
    request: { status, lapsesOn },
    values,
    words: { t, locale },
  } = form;
  const possible = [
    ...(canMove(status, "close") ? (["answered"] as const) : []),
    ...(canMove(status, "lapse") && lapsesOn ? (["lapsed"] as const) : []),
    ...(canMove(status, "merge") ? (["merged"] as const) : []),
  ];
  const hints = {
    answered: t("letter.causeHint.answered"),
    lapsed: lapsesOn ? t("letter.causeHint.lapsed", { date: formatDate(locale, lapsesOn) }) : null,
    merged: t("letter.causeHint.merged"),
  };
  return (
    <div className="group/cause grid gap-6">
      <RadioGroup
        {...fieldOf(form, "cause")}
        defaultValue={values["cause"] ?? possible[0]}
        label={t("letter.cause")}
        options={possible.map((value) => ({
          value,
          label: t(`letter.causes.${value}`),
          description: hints[value],
        }))}
      />
      {possible.includes("merged") ? (
        <div className="grid gap-6 supports-[selector(:has(*))]:hidden group-has-[input[value=merged]:checked]/cause:grid">
          <Field
            {...fieldOf(form, "into")}
            label={t("letter.into")}
            hint={t("letter.intoHint")}
            width="medium"
            spellCheck={false}
          />
          <CheckboxGroup
            name="samePerson"
            label={t("duplicates.person")}
            hint={t("duplicates.personHint")}
            error={form.errors["samePerson"]}
            errorPrefix={t("layout.error")}
            options={[
              {
                value: "yes",
                label: t("duplicates.samePerson"),
                defaultChecked: values["samePerson"] === "yes",
              },
            ]}
          />
        </div>
      ) : null}
    </div>
  );
}
