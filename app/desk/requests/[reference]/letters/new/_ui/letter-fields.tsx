import type { ReactNode } from "react";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { StaffLetterKind } from "@/db/schema/enums";
import { formatDate } from "@/lib/i18n/translator";
import { AnswerFields } from "./answer-fields";
import { ClosingFields } from "./closing-fields";
import { fieldOf, type LetterFormState } from "./letter-form-state";

/** The texts of one field under its name. */
const texts = (t: DeskWords, name: "doubt" | "needed" | "question" | "reasons" | "facts") => ({
  label: t(`letter.${name}`),
  hint: t(`letter.${name}Hint`),
});

function Long({
  form,
  name,
}: {
  form: LetterFormState;
  name: "doubt" | "needed" | "question" | "reasons" | "facts";
}) {
  return <TextArea {...fieldOf(form, name)} {...texts(form.words.t, name)} />;
}

function ExtensionFields(form: LetterFormState) {
  const {
    request,
    words: { t, locale },
  } = form;
  const { extension } = request.clock;
  return (
    <>
      <Long form={form} name="reasons" />
      <Field
        {...fieldOf(form, "length")}
        defaultValue={form.values["length"] ?? String(extension?.most ?? "")}
        label={t("letter.length")}
        hint={`${t("letter.currentDue", { date: formatDate(locale, request.clock.dueOn) })} ${t(`letter.lengthHint.${extension?.unit ?? "days"}`, { most: extension?.most ?? 0 })}`}
        inputMode="numeric"
        width="short"
      />
    </>
  );
}

/** The way that is asked for opens on the person's page when the letter is sent; without one, words say it all. */
function IdentityFields(form: LetterFormState) {
  const {
    request: { identity },
    words: { t },
  } = form;
  return (
    <>
      <Long form={form} name="doubt" />
      <RadioGroup
        {...fieldOf(form, "method")}
        defaultValue={form.values["method"] ?? ""}
        label={t("identity.method")}
        hint={t("identity.askHint")}
        labelSize="normal"
        options={[
          ...identity.canAsk.map((value) => ({ value, label: t(`identity.askMethod.${value}`) })),
          { value: "", label: t("identity.askOther") },
        ]}
      />
      <Long form={form} name="needed" />
    </>
  );
}

function FeeFields(form: LetterFormState) {
  const { t } = form.words;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          {...fieldOf(form, "amount")}
          label={t("letter.amount")}
          hint={t("letter.amountHint")}
          inputMode="decimal"
          width="short"
        />
        <Field
          {...fieldOf(form, "currency")}
          defaultValue={form.values["currency"] ?? "EUR"}
          label={t("letter.currency")}
          hint={t("letter.currencyHint")}
          width="short"
        />
      </div>
      <RadioGroup
        {...fieldOf(form, "ground")}
        label={t("letter.ground")}
        labelSize="normal"
        options={(["manifestly-unfounded", "excessive"] as const).map((code) => ({
          value: code,
          label: t(`ground.${code}.name`),
          description: t(`ground.${code}.rule`),
        }))}
      />
      <Long form={form} name="reasons" />
      <Long form={form} name="facts" />
    </>
  );
}

/** The fields of each kind: exactly what its act takes. */
export const letterFields: Record<StaffLetterKind, (form: LetterFormState) => ReactNode> = {
  "identity-requested": IdentityFields,
  "clarification-requested": (form) => <Long form={form} name="question" />,
  extension: ExtensionFields,
  "fee-requested": FeeFields,
  answer: AnswerFields,
  recipients: ({ words: { t } }) => <p>{t("letter.nothingToFill")}</p>,
  closing: ClosingFields,
};
