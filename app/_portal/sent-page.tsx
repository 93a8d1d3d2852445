import { CodeForm, NoMail, ResendForm } from "@/app/_portal/code-forms";
import { type CodeOutcome, wordProblem } from "@/app/_portal/code-outcome";
import { CorrectEmail } from "@/app/_portal/correct-email";
import { PortalPage } from "@/app/_portal/portal-page";
import { ReceiptLinks } from "@/app/_portal/receipt-links";
import { CopyButton } from "@/app/_ui/copy-button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { Steps } from "@/app/_ui/steps";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Right after sending, in the browser that sent: the reference, the day of the answer, and the code to confirm with. */
export function SentPage({
  locale,
  own,
  outcome,
  typedEmail,
}: {
  locale: Locale;
  own: OwnRequest;
  outcome: CodeOutcome;
  /** A corrected address that was refused. */
  typedEmail: string | undefined;
}) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { name } = own.controller;
  const date = formatDate(locale, own.dueOn);
  const confirmed = own.status !== "unconfirmed";
  const error = wordProblem(locale, outcome);
  const emailError = outcome.problem === "email" && !confirmed ? t("fieldError.emailFormat") : undefined;
  const errors = [
    ...(error ? [{ fieldId: "code", text: error }] : []),
    ...(emailError ? [{ fieldId: "email", text: emailError }] : []),
  ];
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/request"
      title={t("sent.title")}
      failed={errors.length > 0}
      personal
    >
      {errors.length > 0 ? <ErrorSummary title={t("problem.title")} errors={errors} /> : null}
      <div className="rounded-md border-2 border-accent bg-accent-soft p-6 text-center sm:p-8">
        <h1 className="text-3xl font-bold sm:text-4xl">{t("sent.title")}</h1>
        <p className="mt-4">{t("sent.reference")}</p>
        <p className="text-2xl font-bold tracking-wide whitespace-nowrap sm:text-4xl">{own.reference}</p>
        <p className="mt-4">{t("sent.due", { name, date })}</p>
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted">{t("sent.keep")}</p>
        <CopyButton text={own.reference} label={t("sent.copy")} doneLabel={t("sent.copied")} />
      </div>
      <p className="mt-3 print:hidden">
        <TextLink href={`/${locale}/track/due.ics`}>{t("status.calendar")}</TextLink>
      </p>
      <ReceiptLinks locale={locale} own={own} />
      <Section title={t("sent.asked")}>
        <ul className="ml-5 grid list-disc gap-1">
          {own.rights.map((right) => (
            <li key={right}>{terms(`right.${right}`)}</li>
          ))}
        </ul>
      </Section>
      {confirmed ? (
        <OpenHere locale={locale} outcome={outcome} error={error} />
      ) : (
        <ConfirmAddress {...{ locale, own, outcome, error, emailError }} email={typedEmail ?? own.email} />
      )}
      <Section title={t("sent.next")}>
        <Steps
          steps={[
            ...(confirmed
              ? []
              : [{ key: "confirm", title: t("sent.nextConfirm"), text: t("sent.nextConfirmText") }]),
            { key: "collect", title: t("sent.nextCollect", { name }), text: t("sent.nextCollectText") },
            { key: "answer", title: t("sent.nextAnswer", { date }), text: t("sent.nextAnswerText") },
          ]}
        />
      </Section>
    </PortalPage>
  );
}

interface CodeSectionProps {
  readonly locale: Locale;
  readonly outcome: CodeOutcome;
  readonly error: string | undefined;
}

function ConfirmAddress({
  locale,
  own,
  outcome,
  error,
  email,
  emailError,
}: CodeSectionProps & { own: OwnRequest; email: string; emailError: string | undefined }) {
  const t = translator(locale, "portal");
  const { name } = own.controller;
  return (
    <Section id="confirm" title={t("sent.confirm")}>
      {outcome.done === "sent" || outcome.done === "corrected" ? (
        <Notice tone="success" live>
          <p>{t(outcome.done === "sent" ? "code.resent" : "sent.correct.done")}</p>
        </Notice>
      ) : null}
      <p>{t("sent.confirmText", { email: own.email, name })}</p>
      <CodeForm locale={locale} error={error} />
      <NoMail locale={locale}>
        <CorrectEmail locale={locale} email={email} error={emailError} />
      </NoMail>
    </Section>
  );
}

/** The address was confirmed by the link, elsewhere: this browser has proven nothing yet. */
function OpenHere({ locale, outcome, error }: CodeSectionProps) {
  const t = translator(locale, "portal");
  const codeIsOut = outcome.done === "sent" || outcome.problem !== null;
  return (
    <Section id="confirm" title={t("sent.confirmed")}>
      <p>{t("sent.confirmedText")}</p>
      {codeIsOut ? (
        <>
          <CodeForm locale={locale} error={error} />
          <NoMail locale={locale} />
        </>
      ) : (
        <ResendForm locale={locale} label={t("download.confirmButton")} primary />
      )}
    </Section>
  );
}
