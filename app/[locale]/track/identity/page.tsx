import { redirect } from "next/navigation";
import {
  identityProblems,
  identitySteps,
  wordFieldProblem,
  wordPageOutcome,
} from "@/app/_portal/identity-outcome";
import { IdentityWays, shownWays } from "@/app/_portal/identity-ways";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { RecordText } from "@/app/_portal/record-text";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { getSubject } from "@/lib/auth/session";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Where a person proves who they are: why it is asked, and every way that is allowed and of use, least data first. */
export default async function IdentityPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const subject = await getSubject();
  const own = subject && (await getOwnRequest(subject, new Date()));
  if (!own) return redirect(`/${locale}/track` as never);
  const back = `/${locale}/track/request`;
  if (!own.verified) return redirect(back as never);
  const outcome = {
    problem: knownWord(query["problem"], identityProblems),
    done: knownWord(query["done"], identitySteps),
  };
  const ways = shownWays(own);
  const refusal = ways.length > 0 ? wordFieldProblem(locale, outcome) : null;
  const said = wordPageOutcome(locale, outcome, own.controller.name);
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/identity"
      title={t("identity.title")}
      failed={refusal !== null}
      personal
      back={back}
    >
      {refusal ? <ErrorSummary title={t("problem.title")} errors={[refusal]} /> : null}
      <PageTitle>{t("identity.title")}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {said ? (
          <Notice tone={said.tone} live>
            <p>{said.text}</p>
          </Notice>
        ) : null}
        {ways.length === 0 ? (
          <p>
            {t("identity.none")} <TextLink href={back}>{t("identity.back")}</TextLink>
          </p>
        ) : (
          <p>{t(ways.length === 1 ? "identity.leadOne" : "identity.lead")}</p>
        )}
      </div>
      {ways.length > 0 ? (
        <>
          <Reasons locale={locale} own={own} />
          <IdentityWays
            locale={locale}
            own={own}
            errorOf={(field) => (refusal?.fieldId === field ? refusal.text : undefined)}
          />
          <Section title={t("identity.other")}>
            <p>{t("identity.otherText", { name: own.controller.name })}</p>
            <p>
              <TextLink href={`/${locale}/track/messages`}>{t("messages.open")}</TextLink>
            </p>
          </Section>
        </>
      ) : null}
    </PortalPage>
  );
}

/** Nobody is asked without being told why (Art. 12(6)): what staff wrote, and what the policy says. */
function Reasons({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { controller, identity } = own;
  const written = [...new Set(identity.open.flatMap(({ reason }) => (reason ? [reason] : [])))];
  const policy = identity.needed === "low" ? null : controller.verification.reasons;
  if (written.length === 0 && !policy) return null;
  return (
    <Section title={t("identity.why")}>
      {written.length > 0 ? <p>{t("identity.doubt", { name: controller.name })}</p> : null}
      {written.map((reason) => (
        <blockquote key={reason} className="border-l-4 border-line pl-4 whitespace-pre-line">
          {reason}
        </blockquote>
      ))}
      {policy ? (
        <p>
          <RecordText locale={locale} controller={controller}>
            {policy}
          </RecordText>
        </p>
      ) : null}
    </Section>
  );
}
