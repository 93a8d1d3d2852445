import { ErrorSummary } from "@/app/_ui/error-summary";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestStatus } from "@/db/schema/enums";
import { identityFieldId } from "./approve-right";
import { OutcomeNotice } from "./outcome-notice";
import type { WorkForm } from "./work-errors";

/** The top of the page after a form: its errors as links to their fields, else what it did or why it did nothing. */
export function FormOutcome({
  identityOf,
  form,
  done,
  problem,
  status,
  byPost,
  t,
}: {
  /** Whose approval lacked the check of identity; null: that of all copies; undefined: none did. */
  identityOf: string | null | undefined;
  /** The form that was refused, when one says so. */
  form: WorkForm | null;
  done: string | undefined;
  problem: string | undefined;
  status: RequestStatus;
  byPost: boolean;
  t: DeskWords;
}) {
  const errors =
    identityOf !== undefined
      ? [{ fieldId: identityFieldId(identityOf), text: t("release.identityError") }]
      : Object.entries(form?.errors ?? {}).map(([field, text]) => ({
          fieldId: `${form?.name}-${field}`,
          text,
        }));
  return errors.length > 0 ? (
    <ErrorSummary title={t("layout.errorSummary")} errors={errors} />
  ) : (
    <OutcomeNotice done={done} problem={problem} status={status} byPost={byPost} t={t} />
  );
}
