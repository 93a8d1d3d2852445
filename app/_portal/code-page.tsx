import { CodeForm, NoMail } from "@/app/_portal/code-forms";
import { type CodeOutcome, wordProblem } from "@/app/_portal/code-outcome";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/**
 * Asks for the code. The same for a session whose reference and address belong together and for one that matched
 * nothing: it says nothing that a stranger does not know.
 */
export function CodePage({
  locale,
  outcome,
  destroyed,
}: {
  locale: Locale;
  outcome: CodeOutcome;
  /** The session was opened with a code, but the data of its request is gone. */
  destroyed: boolean;
}) {
  const t = translator(locale, "portal");
  const error = wordProblem(locale, outcome);
  const title = destroyed ? t("track.title") : t("code.title");
  return (
    <PortalPage
      locale={locale}
      path="/track/request"
      title={title}
      failed={error !== undefined}
      back={`/${locale}/track`}
      personal
    >
      {error ? <ErrorSummary title={t("problem.title")} errors={[{ fieldId: "code", text: error }]} /> : null}
      <PageTitle>{title}</PageTitle>
      {destroyed ? (
        <p className="mt-6">{t("status.destroyed")}</p>
      ) : (
        <div className="mt-6 grid grid-cols-1 gap-8">
          {outcome.done === "sent" ? (
            <Notice tone="success" live>
              <p>{t("code.resentIfMatching")}</p>
            </Notice>
          ) : (
            <p>{t("code.sentIfMatching")}</p>
          )}
          <CodeForm locale={locale} error={error} />
          <NoMail locale={locale} />
          <p>
            <TextLink href={`/${locale}/track`}>{t("code.again")}</TextLink>
          </p>
        </div>
      )}
    </PortalPage>
  );
}
