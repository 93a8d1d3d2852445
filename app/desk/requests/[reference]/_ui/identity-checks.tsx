import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { checkPath } from "@/app/desk/_edge/desk-paths";
import type { IdentityCheckStatus } from "@/db/schema/enums";
import { formatInstant } from "@/lib/i18n/translator";
import type { IdentityView } from "@/lib/requests/identity-facts";
import { Fact } from "./fact";
import type { IdentityPanelProps } from "./identity-panel-props";
import { Seen } from "./seen";
import { SentFiles } from "./sent-files";
import { workForms } from "./work-errors";

type Check = IdentityView["checks"][number];

const tones: Record<IdentityCheckStatus, TagTone> = {
  open: "info",
  submitted: "warning",
  passed: "success",
  failed: "danger",
  expired: "neutral",
};

/** Every proof that was asked for or noted, newest first. */
export function IdentityChecks(props: IdentityPanelProps) {
  const {
    request: { identity, subject },
    words: { t },
  } = props;
  return (
    <div>
      <h3 className="text-lg font-bold">{t("identity.checks")}</h3>
      {identity.checks.length === 0 ? (
        <p className="mt-1 text-muted">
          {t(subject.email === null ? "identity.checksNothing" : "identity.checksNone")}
        </p>
      ) : (
        <ul className="mt-2 grid gap-3">
          {identity.checks.toReversed().map((check) => (
            <li key={check.id} className="grid gap-3 rounded-md border border-line p-4">
              <CheckHead {...props} check={check} />
              <CheckFacts {...props} check={check} />
              {check.method === "document" ? <Shown {...props} check={check} /> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Props extends IdentityPanelProps {
  readonly check: Check;
}

function CheckHead({ check, words: { t, terms } }: Props) {
  const { method, level, status, letterSent } = check;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h4 className="font-semibold first-letter:uppercase">{terms(`identityMethod.${method}`)}</h4>
      <span className="text-sm text-muted">
        {`${t("fact.level")}${t("layout.colon")} ${terms(`assuranceLevel.${level}`)}`}
      </span>
      <Tag tone={tones[status]}>
        {method === "postal-code" && status === "open" && !letterSent
          ? t("identity.letterToPrint")
          : t(`identity.status.${status}`)}
      </Tag>
    </div>
  );
}

function CheckFacts({ check, request, words: { t, locale } }: Props) {
  const { method, status, reason, account, askedAt, expiresAt, settledAt, settledBy } = check;
  const at = (instant: Date) => formatInstant(locale, instant, request.controller.timeZone);
  // A document that was accepted keeps the reason for which it was asked.
  const noted = method === "in-person" || method === "other-means";
  const meaning = noted ? "convinced" : status === "failed" && settledBy !== null ? "wrong" : "why";
  return (
    <>
      <p className="text-sm text-muted">
        {t("identity.asked", { at: at(askedAt) })}
        {status === "open" && expiresAt ? ` · ${t("identity.until", { at: at(expiresAt) })}` : null}
        {settledAt
          ? ` · ${t(`identity.status.${status}`)}${t("layout.colon")} ${
              settledBy
                ? t("identity.settledBy", { at: at(settledAt), who: settledBy })
                : t("identity.settled", { at: at(settledAt) })
            }`
          : null}
      </p>
      {reason ? (
        <dl>
          <Fact label={t(`identity.${meaning}`)}>
            <span className="whitespace-pre-line [overflow-wrap:anywhere]">{reason}</span>
          </Fact>
        </dl>
      ) : null}
      {account ? (
        <dl>
          <Fact label={t("identity.accountProved")}>
            <span className="[overflow-wrap:anywhere]">{Object.values(account.identifiers).join(" · ")}</span>
          </Fact>
        </dl>
      ) : null}
      {account?.otherAddress ? <p className="font-semibold">{t("identity.otherAddress")}</p> : null}
    </>
  );
}

/** What was shown, for the named alone, and their decision about it. */
function Shown({ check, request, formOf, words }: Props) {
  const { t } = words;
  if (check.status !== "submitted") return null;
  if (!check.named) return <p className="text-muted">{t("identity.documentHidden")}</p>;
  const path = checkPath(request.reference, check.id);
  const name = workForms.rejectProof(check.id);
  const { typed, errors } = formOf(name);
  return (
    <>
      <div>
        <p className="font-semibold">{t("identity.document")}</p>
        <SentFiles reference={request.reference} files={check.files} words={words} />
        <p className="mt-1 text-sm text-muted">{t("identity.documentNamed")}</p>
      </div>
      {request.identity.canSettle && check.files.length > 0 ? (
        <form method="post" action={`${path}/accept`}>
          <Seen />
          <SubmitButton pendingLabel={t("identity.accepting")}>{t("identity.accept")}</SubmitButton>
        </form>
      ) : null}
      {request.identity.canSettle ? (
        <form method="post" action={`${path}/reject`} noValidate className="grid gap-3">
          <Seen />
          <input type="hidden" name="form" value={name} />
          <TextArea
            name="note"
            id={`${name}-note`}
            label={t("identity.rejectNote")}
            hint={t("identity.rejectHint")}
            error={errors["note"]}
            errorPrefix={t("layout.error")}
            defaultValue={typed["note"]}
          />
          <div>
            <SubmitButton variant="secondary" pendingLabel={t("identity.rejecting")}>
              {t("identity.reject")}
            </SubmitButton>
          </div>
        </form>
      ) : null}
    </>
  );
}
