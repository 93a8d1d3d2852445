import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { AnswerForm } from "@/lib/requests/letter-draft";

/** What the fields of a letter are made from. */
export interface LetterFormState {
  readonly request: RequestDetails;
  /** For an answer only. */
  readonly answer: AnswerForm | null;
  readonly values: Readonly<Record<string, string>>;
  /** Worded, by the id of the field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly words: Wording;
}

/** What every field of the form takes: its name, what was typed, what is wrong with it. */
export const fieldOf = (
  { values, errors, words: { t } }: Pick<LetterFormState, "values" | "errors" | "words">,
  name: string,
) => ({ name, defaultValue: values[name], error: errors[name], errorPrefix: t("layout.error") });
