import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { TextLink } from "@/app/_ui/text-link";
import { auditPath, deskPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { StatusTag } from "@/app/desk/_ui/request-tags";
import type { Staff } from "@/lib/auth/actor";
import type { DestroyedRequest } from "@/lib/requests/get-destroyed";
import { EvidenceLink } from "./evidence-link";

/** The page of a request once its personal data is destroyed: lists and the audit log still lead to it. */
export function Destroyed({
  request,
  staff,
  words,
}: {
  request: DestroyedRequest;
  staff: Staff;
  words: Wording;
}) {
  const { t, terms } = words;
  const { reference, status } = request;
  return (
    <DeskShell staff={staff} width="text" back={<BackLink href={deskPath}>{t("request.back")}</BackLink>}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PageTitle>{t("request.title", { reference })}</PageTitle>
        <StatusTag status={status} terms={terms} />
      </div>
      <div className="mt-6 grid grid-cols-1 gap-4">
        <Notice>
          <p>{t("problem.destroyed")}</p>
        </Notice>
        {request.can.readHistory ? (
          <p>
            <TextLink href={`${auditPath}?reference=${encodeURIComponent(reference)}`}>
              {t("request.historyInAudit")}
            </TextLink>
          </p>
        ) : null}
      </div>
      <EvidenceLink request={request} words={words} />
    </DeskShell>
  );
}
