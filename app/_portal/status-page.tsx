import { Answer } from "@/app/_portal/answer";
import { AuthorityDetails } from "@/app/_portal/authority-details";
import { type CodeOutcome, wordProblem } from "@/app/_portal/code-outcome";
import { PortalPage } from "@/app/_portal/portal-page";
import { RequestFacts } from "@/app/_portal/request-facts";
import { RequestTimeline } from "@/app/_portal/request-timeline";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { LiveRefresh } from "@/app/_ui/live-refresh";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Where the request stands, until when, what has happened, the answer, and what to do if it does not satisfy. */
export function StatusPage({
  locale,
  own,
  outcome,
}: {
  locale: Locale;
  own: OwnRequest;
  outcome: CodeOutcome;
}) {
  const t = translator(locale, "portal");
  const { name, authority } = own.controller;
  const answered = own.status === "answered";
  const error = answered && !own.canDownload ? wordProblem(locale, outcome) : undefined;
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/request"
      title={t("status.title", { reference: own.reference })}
      failed={error !== undefined}
      personal
    >
      {error ? <ErrorSummary title={t("problem.title")} errors={[{ fieldId: "code", text: error }]} /> : null}
      <PageTitle>{t("status.title", { reference: own.reference })}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {outcome.done === "confirmed" && own.status === "received" ? (
          <Notice tone="success" live>
            <p>{t("status.confirmed")}</p>
          </Notice>
        ) : null}
        <div role="status" className="rounded-md border-2 border-accent bg-accent-soft p-5">
          <p className="text-2xl font-bold">{t(`status.sentence.${own.status}`, { name })}</p>
          <p className="mt-1">{t(`status.more.${own.status}`)}</p>
          {answered ? null : (
            <p className="mt-3 font-semibold">{t("status.due", { date: formatDate(locale, own.dueOn) })}</p>
          )}
        </div>
        {own.status === "preparing" ? <LiveRefresh everySeconds={5} /> : null}
      </div>
      {answered ? <Answer locale={locale} own={own} outcome={outcome} error={error} /> : null}
      <RequestFacts locale={locale} own={own} />
      <RequestTimeline locale={locale} own={own} />
      <Section title={t("status.complaint")}>
        <p>{t("status.complaintText", { name })}</p>
        <AuthorityDetails authority={authority} linkLabel={t("status.complaintLink")} />
        <p>{t("status.complaintOther")}</p>
        <p>{t("status.court")}</p>
      </Section>
      <Section title={t("status.leave")}>
        <p>{t("status.leaveText")}</p>
        <form method="post" action={`/${locale}/track/leave`}>
          <SubmitButton variant="secondary" pendingLabel={t("status.leaving")}>
            {t("status.leave")}
          </SubmitButton>
        </form>
      </Section>
    </PortalPage>
  );
}
