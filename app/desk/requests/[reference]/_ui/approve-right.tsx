import { CheckboxGroup } from "@/app/_ui/checkbox";
import { SubmitButton } from "@/app/_ui/submit-button";
import { rightPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { Right } from "@/db/schema/enums";
import type { DecisionView } from "@/lib/requests/decision-facts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { claimedAccountCount } from "./next-step";
import { Seen } from "./seen";

/** Approves the proposal that is read here, by its number, or sends it back. */
export function ApproveRight({
  asked: { right, decision },
  request,
  identityMissing,
  words: { t, terms },
}: {
  asked: { readonly right: Right; readonly decision: DecisionView };
  request: RequestDetails;
  identityMissing: boolean;
  words: Wording;
}) {
  if (!request.can.approve) return <p className="font-semibold">{t("rights.waiting")}</p>;
  const claimed = decision.outcome === "refused" ? 0 : claimedAccountCount(request.tasks);
  const path = rightPath(request.reference, right);
  const about = <span className="sr-only">{`${t("layout.colon")} ${terms(`rightName.${right}`)}`}</span>;
  const mayApprove = !(decision.needsSecond && decision.byReader);
  return (
    <div className="grid gap-3 rounded-md border-2 border-accent p-4">
      {decision.needsSecond ? (
        <p className="font-semibold">{t(decision.byReader ? "rights.secondYou" : "rights.second")}</p>
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        {mayApprove ? (
          <form method="post" action={`${path}/approve`} noValidate className="grid gap-4">
            <Seen />
            <input type="hidden" name="proposal" value={decision.proposal} />
            {claimed > 0 ? (
              <CheckboxGroup
                name="identityChecked"
                id={identityFieldId(right)}
                label={t("release.identityTitle")}
                hint={t("release.identityText", { count: claimed })}
                error={identityMissing ? t("release.identityError") : undefined}
                errorPrefix={t("layout.error")}
                options={[{ value: "yes", label: t("release.identityCheckbox") }]}
              />
            ) : null}
            <div>
              <SubmitButton pendingLabel={t("rights.approving")}>
                {t("rights.approve")}
                {about}
              </SubmitButton>
            </div>
          </form>
        ) : null}
        <form method="post" action={`${path}/return`}>
          <Seen />
          <SubmitButton variant="secondary" pendingLabel={t("rights.sendingBack")}>
            {t("rights.sendBack")}
            {about}
          </SubmitButton>
        </form>
      </div>
    </div>
  );
}

/** For the error summary; null: the form that grants all copies. */
export const identityFieldId = (right: string | null): string =>
  right === null ? "identityChecked" : `identityChecked-${right}`;
