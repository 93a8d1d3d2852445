import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { auditPath, requestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { LastVerification, Verification } from "@/lib/audit/verify-audit";
import { formatInstant } from "@/lib/i18n/translator";
import { GoOnByItself } from "./go-on-by-itself";

/** Whether the histories are as they were written: the last outcome, a verification under way, and how to begin one. */
export function VerificationPanel({
  run,
  token,
  last,
  timeZone,
  words,
}: {
  run: Verification | null;
  token: string | undefined;
  last: LastVerification | null;
  timeZone: string;
  words: Wording;
}) {
  const { t, locale } = words;
  return (
    <Section id="verification" title={t("audit.verifyTitle")}>
      <p className="max-w-prose">{t("audit.verifyLead")}</p>
      {run && token && run.after !== null ? (
        <UnderWay run={run} token={token} t={t} />
      ) : (
        <>
          {run ? (
            <Outcome outcome={run} shown={run.shown} live t={t} />
          ) : last ? (
            <>
              <p>{t("audit.last", { name: last.who, date: formatInstant(locale, last.at, timeZone) })}</p>
              <Outcome outcome={last} t={t} />
            </>
          ) : null}
          <form method="post" action={`${auditPath}/verify`}>
            <SubmitButton variant="secondary" pendingLabel={t("audit.verifying")}>
              {t("audit.verify")}
            </SubmitButton>
          </form>
        </>
      )}
    </Section>
  );
}

function UnderWay({ run, token, t }: { run: Verification; token: string; t: DeskWords }) {
  const { requests, total, lines, broken } = run;
  return (
    <>
      <Notice live>
        <p>{t("audit.progress", { requests, total, lines })}</p>
        <progress value={requests} max={Math.max(total, requests)} className="w-full accent-accent" />
      </Notice>
      {broken > 0 ? <Outcome outcome={run} shown={run.shown} t={t} /> : null}
      <form method="post" action={`${auditPath}/verify`} className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="run" value={token} />
        <SubmitButton pendingLabel={t("audit.verifying")}>{t("audit.verifyOn")}</SubmitButton>
        <TextLink href={auditPath}>{t("audit.verifyStop")}</TextLink>
        <GoOnByItself />
      </form>
    </>
  );
}

function Outcome({
  outcome: { requests, lines, broken },
  shown = [],
  live = false,
  t,
}: {
  outcome: Pick<Verification, "requests" | "lines" | "broken">;
  shown?: Verification["shown"];
  live?: boolean;
  t: DeskWords;
}) {
  if (broken === 0)
    return (
      <Notice tone="success" live={live}>
        <p>{t("audit.intact", { requests, lines })}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={t("audit.brokenTitle")} live={live}>
      <p>{t("audit.broken", { requests, broken })}</p>
      {shown.length > 0 ? (
        <ul className="list-disc pl-6">
          {shown.map(({ reference, seq }) => (
            <li key={reference}>
              <TextLink href={`${requestPath(reference)}#history`}>
                {t("audit.brokenAt", { reference, seq })}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
