import type { Wording } from "@/app/desk/_ui/desk-words";
import type { PortalController } from "@/lib/requests/portal-view";
import type { RecordForm } from "@/lib/requests/record-request-form";
import type { RecordErrors } from "./record-errors";
import type { RecordFormValues } from "./record-form-values";

/** What each part of the form is made from. */
export interface RecordFormProps {
  readonly controller: PortalController;
  readonly levels: RecordForm["levels"];
  readonly values: RecordFormValues;
  readonly errors: RecordErrors;
  readonly words: Wording;
}

/** What every field takes: its name, what was typed, what is wrong with it. */
export const fieldProps = (
  { errors, words: { t } }: Pick<RecordFormProps, "errors" | "words">,
  name: string,
  defaultValue: string | undefined,
) => ({ name, defaultValue, error: errors.of(name), errorPrefix: t("layout.error") });
