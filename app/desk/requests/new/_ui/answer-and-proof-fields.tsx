import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { answerWays, assuranceLevels, languages } from "@/db/schema/enums";
import { recordableMethods } from "@/lib/identity/proof-methods";
import { fieldProps, type RecordFormProps } from "./record-form-props";

/** In which language and by which way the person wants the answer. */
export function AnswerFields(form: RecordFormProps) {
  const { content } = form.values;
  const { t, terms } = form.words;
  return (
    <>
      <Select
        {...fieldProps(form, "language", content.language)}
        label={t("record.language")}
        none={t("record.languageNone")}
        options={languages.map((value) => ({ value, label: terms(`language.${value}`) }))}
        width="medium"
      />
      <RadioGroup
        {...fieldProps(form, "answerWay", content.answerWay)}
        label={t("record.way")}
        hint={t("record.wayHint")}
        labelSize="normal"
        options={answerWays.map((value) => ({ value, label: t(`who.way.${value}`) }))}
      />
      <TextArea
        {...fieldProps(form, "postalAddress", content.postalAddress)}
        label={t("record.postalAddress")}
        hint={t("record.postalAddressHint")}
        autoComplete="off"
        rows={3}
      />
    </>
  );
}

/** What was looked at while it was taken in: at the counter, on the telephone. */
export function ProofFields(form: RecordFormProps) {
  const { values, levels } = form;
  const { t, terms } = form.words;
  const methods = recordableMethods.filter((method) => levels[method].length > 0);
  const offered = assuranceLevels.filter((level) => methods.some((one) => levels[one].includes(level)));
  if (methods.length === 0) return null;
  return (
    <div className="group/proof grid grid-cols-1 gap-6">
      <RadioGroup
        {...fieldProps(form, "proofMethod", values.proofMethod)}
        label={t("record.proof")}
        hint={t("record.proofHint")}
        labelSize="normal"
        options={[
          { value: "", label: t("record.proofNone") },
          ...methods.map((value) => ({ value, label: t(`identity.recordMethod.${value}`) })),
        ]}
      />
      {/* The first choice, which has the group's id, is that nothing was looked at. */}
      <div className="grid grid-cols-1 gap-6 group-has-[#proofMethod:checked]/proof:hidden">
        <RadioGroup
          {...fieldProps(form, "proofLevel", values.proofLevel)}
          label={t("identity.recordLevel")}
          labelSize="normal"
          options={offered.map((value) => ({
            value,
            label: terms(`assuranceLevel.${value}`),
            description: t(`identity.levelHint.${value}`),
          }))}
        />
        <TextArea
          {...fieldProps(form, "proofNote", values.proofNote)}
          label={t("identity.note")}
          hint={t("identity.noteHint")}
          rows={3}
        />
      </div>
    </div>
  );
}
