import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import { languages, type StaffLetterKind } from "@/db/schema/enums";
import { Seen } from "../../../_ui/seen";
import { letterFields } from "./letter-fields";
import { fieldOf, type LetterFormState } from "./letter-form-state";

/** The form of one letter: its language, the fields of its kind, and on to the preview. Nothing is sent from here. */
export function LetterForm({ kind, form }: { kind: StaffLetterKind; form: LetterFormState }) {
  const {
    request,
    values,
    words: { t, terms },
  } = form;
  const Fields = letterFields[kind];
  return (
    <form
      method="post"
      action={`${requestPath(request.reference)}/letters/new/save`}
      noValidate
      className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      <Seen />
      <input type="hidden" name="kind" value={kind} />
      <Select
        {...fieldOf(form, "language")}
        defaultValue={values["language"] ?? request.locale}
        label={t("letter.language")}
        hint={t("letter.languageHint")}
        width="short"
        options={languages.map((value) => ({ value, label: terms(`language.${value}`) }))}
      />
      <Fields {...form} />
      <div>
        <SubmitButton pendingLabel={t("letter.previewing")}>{t("letter.preview")}</SubmitButton>
      </div>
    </form>
  );
}
