import { Notice } from "@/app/_ui/notice";
import { proofsOf } from "@/lib/requests/requesters";
import type { IdentityPanelProps } from "./identity-panel-props";
import { RecordForm } from "./identity-record";

/** Somebody asks for the subject: the proofs that their role needs, and the acceptance without which nothing is granted. */
export function Representation(props: IdentityPanelProps) {
  const {
    request: { requester, identity, subject },
    words: { t, terms },
  } = props;
  if (requester.role === "self") return null;
  const waits = identity.needs.some(({ gap }) => gap === "representation");
  if (!waits)
    return identity.checks.some(({ status, settledBy }) => status === "passed" && settledBy) ? (
      <p>{t("identity.representAccepted")}</p>
    ) : null;
  return (
    <Notice tone="warning" title={t("identity.represent")}>
      <p>
        {t(subject.email === null ? "byPost.representText" : "identity.representText", {
          name: requester.representative?.name ?? "–",
          role: terms(`requester.${requester.role}`),
        })}
      </p>
      <ul className="ml-5 list-disc">
        {proofsOf(requester.role).map((proof) => (
          <li key={proof}>{t(`identity.proof.${proof}`)}</li>
        ))}
      </ul>
      <p>{t("identity.representFiles")}</p>
      {identity.canSettle ? (
        <RecordForm
          {...props}
          note={{ label: t("identity.representNote"), hint: t("identity.noteHint") }}
          button={t("identity.representButton")}
        />
      ) : null}
    </Notice>
  );
}
