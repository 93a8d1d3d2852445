import { ButtonLink } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";
import { letterPath, newLetterPath, withParam } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { LetterDraft } from "@/lib/requests/letter-draft";
import { Seen } from "../../../_ui/seen";
import { type LetterEditing, LetterView } from "./letter-view";

/** The letter with what can be done with it: send, change, discard. While something is missing it can only be read. */
export function DraftForm({
  draft,
  request: { reference, subject },
  editing,
  t,
}: {
  draft: LetterDraft;
  request: RequestDetails;
  editing: LetterEditing;
  t: DeskWords;
}) {
  const path = letterPath(reference, draft.id);
  const sendable = draft.gaps.length === 0;
  return (
    <>
      <form method="post" action={`${path}/send`} noValidate className="mt-6">
        <Seen />
        <input type="hidden" name="digest" value={draft.digest} />
        <LetterView document={draft.document} editing={sendable ? editing : null} />
        {sendable ? (
          <div className="mt-6">
            <SubmitButton pendingLabel={t("letterPreview.sending")}>{t("letterPreview.send")}</SubmitButton>
            <p className="mt-2 text-sm text-muted">
              {t(subject.email === null ? "byPost.sendHint" : "letterPreview.sendHint", {
                name: subject.name,
              })}
            </p>
          </div>
        ) : null}
      </form>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <ButtonLink
          variant="secondary"
          href={withParam(newLetterPath(reference, draft.kind), "from", draft.id)}
        >
          {t("letterPreview.change")}
        </ButtonLink>
        <Discard path={path} t={t} />
      </div>
      <p className="mt-2 text-sm text-muted">{t("letterPreview.changeHint")}</p>
    </>
  );
}

export function Discard({ path, t }: { path: string; t: DeskWords }) {
  return (
    <form method="post" action={`${path}/discard`}>
      <Seen />
      <SubmitButton variant="quiet" pendingLabel={t("letterPreview.discarding")}>
        {t("letterPreview.discard")}
      </SubmitButton>
    </form>
  );
}
