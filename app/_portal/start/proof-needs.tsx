import type { ReactNode } from "react";
import { RecordText } from "@/app/_portal/record-text";
import type { IdentityMethod } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

interface PartProps {
  readonly locale: Locale;
  readonly controller: PortalController;
}

/** How people show who they are: for which rights the e-mailed code is not enough, why, and in which ways. */
export function ProofNeeds(props: PartProps) {
  const { locale, controller } = props;
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { name, verification } = controller;
  const more = controller.rights.filter((right) => (verification.levels[right] ?? "low") !== "low");
  const reasons = verification.reasons ? (
    <p>
      <RecordText locale={locale} controller={controller}>
        {verification.reasons}
      </RecordText>
    </p>
  ) : null;
  if (more.length === 0)
    return (
      <>
        <p>{t("start.proofEmail")}</p>
        <p>{t("start.needNoId", { name })}</p>
        {reasons}
      </>
    );
  const isForAll = more.length === controller.rights.length;
  return (
    <>
      <p>{t("start.proofMore", { name })}</p>
      <ul className="ml-5 grid list-disc gap-1">
        {more.map((right) => (
          <li key={right}>{terms(`right.${right}`)}</li>
        ))}
      </ul>
      {reasons}
      <p>{t("start.proofWays")}</p>
      <WayList {...props} />
      {isForAll ? null : <p>{t("start.proofOther")}</p>}
    </>
  );
}

/** The ways beside the e-mailed code, least data first. */
function WayList(props: PartProps) {
  const ways = props.controller.verification.methods.filter((method) => method !== "email-code");
  return (
    <ol className="ml-6 grid list-decimal gap-2">
      {ways.map((method) => (
        <li key={method}>
          <WayText {...props} method={method} />
        </li>
      ))}
    </ol>
  );
}

function WayText({ locale, controller, method }: PartProps & { method: IdentityMethod }): ReactNode {
  const t = translator(locale, "portal");
  const { name } = controller;
  const { account, matching, document } = controller.verification;
  const values = {
    name,
    label: account?.label ?? name,
    questions: matching?.questions.map(({ label }) => label).join(", ") ?? "",
  };
  if (method !== "document" || !document) return t(`start.way.${method}`, values);
  return (
    <>
      {t("start.way.document")}{" "}
      <RecordText locale={locale} controller={controller}>
        {`${document.accepted} ${document.mask}`}
      </RecordText>
    </>
  );
}
