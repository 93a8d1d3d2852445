import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { claimedAccountCount, filledExtracts } from "./next-step";
import { Seen } from "./seen";

/** The last step before data leaves the house: it says what happens, and asks for what only a person can know. */
export function ApproveForm({
  request,
  identityMissing,
  t,
}: {
  request: RequestDetails;
  identityMissing: boolean;
  t: DeskWords;
}) {
  const claimed = claimedAccountCount(request.tasks);
  const mayNameOthers = request.tasks.some((task) => filledExtracts(task).some(({ review }) => review));
  return (
    <form
      method="post"
      action={`${requestPath(request.reference)}/approve`}
      noValidate
      className="mt-2 grid gap-5 rounded-md border-2 border-accent p-4 sm:p-6"
    >
      <Seen />
      <div>
        <h3 className="text-xl font-bold">{t("release.approveTitle")}</h3>
        <p className="mt-2">{t("release.happens")}</p>
        <ul className="mt-1 grid list-disc gap-1 pl-6">
          <li>{t("release.happensBuild")}</li>
          <li>
            {t(request.subject.email === null ? "byPost.happensTell" : "release.happensTell", {
              name: request.subject.name,
            })}
          </li>
          <li>{t("release.happensRecord")}</li>
        </ul>
      </div>
      {mayNameOthers ? <Notice tone="warning">{t("release.reviewWarning")}</Notice> : null}
      {claimed > 0 ? (
        <CheckboxGroup
          name="identityChecked"
          label={t("release.identityTitle")}
          hint={t("release.identityText", { count: claimed })}
          error={identityMissing ? t("release.identityError") : undefined}
          errorPrefix={t("layout.error")}
          options={[{ value: "yes", label: t("release.identityCheckbox") }]}
        />
      ) : null}
      <div>
        <SubmitButton pendingLabel={t("release.pending")}>{t("release.button")}</SubmitButton>
      </div>
    </form>
  );
}
