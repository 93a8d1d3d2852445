import { ErrorSummary } from "@/app/_ui/error-summary";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { UnsavedNotice } from "@/app/desk/_ui/unsaved-notice";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { isOvertaken, SeenChanges } from "./seen-changes";

/**
 * What stands above a form that has a page of its own: the fields that are wrong, or else what others changed meanwhile,
 * or else why it was refused; and that what was typed is not saved yet.
 */
export function FormPageNotices({
  request,
  errors,
  problem,
  since,
  typed,
  unsavedAt = null,
  words,
}: {
  request: RequestDetails;
  /** By the id of the field, in the order of the form. */
  errors: Readonly<Record<string, string>>;
  problem: string | undefined;
  /** Length of the history that the form knew, as the address says. */
  since: string | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
  /** The page, when it shows again what was typed there; null when it does not. */
  unsavedAt?: string | null;
  words: Wording;
}) {
  const { t } = words;
  const wrong = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return (
    <>
      {wrong.length > 0 ? (
        <ErrorSummary title={t("layout.errorSummary")} errors={wrong} />
      ) : isOvertaken(problem) ? (
        <SeenChanges request={request} since={since} typed={typed} words={words} />
      ) : (
        <ProblemNotice problem={problem} t={t} />
      )}
      {unsavedAt !== null && !problem ? <UnsavedNotice page={unsavedAt} t={t} /> : null}
    </>
  );
}
