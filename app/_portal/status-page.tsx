import { Answer } from "@/app/_portal/answer";
import { AuthorityDetails } from "@/app/_portal/authority-details";
import { type CodeOutcome, wordProblem } from "@/app/_portal/code-outcome";
import { IdentitySection } from "@/app/_portal/identity-section";
import { LetterList } from "@/app/_portal/letter-list";
import { MessagesSection } from "@/app/_portal/messages-section";
import { OpenQuestions } from "@/app/_portal/open-questions";
import { PassedOn } from "@/app/_portal/passed-on";
import { PortalPage } from "@/app/_portal/portal-page";
import { ReceiptLinks } from "@/app/_portal/receipt-links";
import { ToldRecipients } from "@/app/_portal/receipt-recipients";
import { RequestFacts } from "@/app/_portal/request-facts";
import { RequestTimeline } from "@/app/_portal/request-timeline";
import { Standing } from "@/app/_portal/standing";
import { StatusBanner } from "@/app/_portal/status-banner";
import { type StatusOutcome, wordRefusal } from "@/app/_portal/status-outcome";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/**
 * Where the request stands and until when, what is waited for, the answer, every letter, what has happened, and what to
 * do if it does not satisfy.
 */
export function StatusPage({
  locale,
  own,
  code,
  outcome,
}: {
  locale: Locale;
  own: OwnRequest;
  code: CodeOutcome;
  outcome: StatusOutcome;
}) {
  const t = translator(locale, "portal");
  const codeError = own.bundles.length > 0 && !own.canDownload ? wordProblem(locale, code) : undefined;
  const refusal = codeError
    ? { fieldId: "code", text: codeError }
    : wordRefusal(locale, outcome, own.questions);
  const title = t("status.title", { reference: own.reference });
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/request"
      title={title}
      failed={refusal !== null}
      personal
    >
      {refusal ? <ErrorSummary title={t("problem.title")} errors={[refusal]} /> : null}
      <PageTitle>{title}</PageTitle>
      <StatusBanner locale={locale} own={own} code={code} outcome={outcome} />
      <PassedOn locale={locale} own={own} />
      <OpenQuestions locale={locale} own={own} outcome={outcome} />
      <IdentitySection locale={locale} own={own} />
      <Answer locale={locale} own={own} outcome={code} error={codeError} />
      <MessagesSection locale={locale} own={own} />
      {own.passOn?.status === "taken-over" ? null : <Standing locale={locale} own={own} />}
      <ToldRecipients locale={locale} own={own} />
      <OtherLetters locale={locale} own={own} />
      <RequestFacts locale={locale} own={own} />
      <ReceiptLinks locale={locale} own={own} />
      <RequestTimeline locale={locale} own={own} />
      <Withdrawal locale={locale} own={own} />
      <Complaint locale={locale} own={own} />
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

interface Props {
  readonly locale: Locale;
  readonly own: OwnRequest;
}

/** All but the answers, which stand under a heading of their own. */
function OtherLetters({ locale, own }: Props) {
  const t = translator(locale, "portal");
  const others = own.letters.filter(({ kind }) => kind !== "answer");
  if (others.length === 0) return null;
  return (
    <Section id="letters" title={t("letters.title")}>
      <p className="text-muted">{t("letters.about")}</p>
      <LetterList locale={locale} letters={others} timeZone={own.controller.timeZone} />
    </Section>
  );
}

function Withdrawal({ locale, own }: Props) {
  const t = translator(locale, "portal");
  if (!own.canWithdraw) return null;
  return (
    <Section title={t("withdraw.title")}>
      <p>{t("withdraw.text")}</p>
      <p>
        <TextLink href={`/${locale}/track/withdraw`}>{t("withdraw.link")}</TextLink>
      </p>
    </Section>
  );
}

function Complaint({ locale, own }: Props) {
  const t = translator(locale, "portal");
  const { name, authority } = own.controller;
  return (
    <Section title={t("status.complaint")}>
      <p>{t("status.complaintText", { name })}</p>
      <AuthorityDetails authority={authority} linkLabel={t("status.complaintLink")} />
      <p className="font-semibold">
        <TextLink href={`/${locale}/track/complaint`}>{t("complaint.link")}</TextLink>
      </p>
      <p>{t("status.complaintOther")}</p>
      <p>{t("status.court")}</p>
    </Section>
  );
}
