import { Disclosure } from "@/app/_ui/disclosure";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { escalatePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

/** Puts the request before the data protection officer, with a word why. */
export function EscalateForm({
  request,
  form: { name, typed, errors },
  words: { t },
}: {
  request: RequestDetails;
  form: WorkForm;
  words: Wording;
}) {
  if (!request.can.escalate) return null;
  const isOpen = Boolean(typed["note"]) || Object.keys(errors).length > 0;
  return (
    <Disclosure id="escalate" summary={t("escalation.open")} open={isOpen}>
      <form
        method="post"
        action={escalatePath(request.reference)}
        noValidate
        className="grid max-w-prose gap-4"
      >
        <Seen />
        <input type="hidden" name="form" value={name} />
        <p className="text-muted">{t("escalation.openHint")}</p>
        <TextArea
          name="note"
          id={`${name}-note`}
          label={t("escalation.note")}
          hint={t("escalation.noteHint")}
          error={errors["note"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["note"]}
          rows={3}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("escalation.sending")}>
            {t("escalation.button")}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
