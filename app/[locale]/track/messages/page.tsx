import { redirect } from "next/navigation";
import { MessagesForm } from "@/app/_portal/messages-form";
import { findMessageText } from "@/app/_portal/messages-kept";
import { messageProblems, wordMessageProblem } from "@/app/_portal/messages-outcome";
import { MessagesThread } from "@/app/_portal/messages-thread";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { getSubject } from "@/lib/auth/session";
import { translator } from "@/lib/i18n/translator";
import { markOwnRead } from "@/lib/messages/mark-read";
import { getOwnRequest } from "@/lib/requests/get-own-request";

/** What the person and the organisation write to each other about the request. */
export default async function MessagesPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const now = new Date();
  const subject = await getSubject();
  const own = subject && (await getOwnRequest(subject, now));
  if (!subject || !own?.verified) return redirect(`/${locale}/track/request` as never);
  await markOwnRead(subject, now);
  const { name } = own.controller;
  const problem = knownWord(query["problem"], messageProblems);
  const sent = knownWord(query["done"], ["sent"]) !== null;
  const back = `/${locale}/track/request`;
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/messages"
      title={t("messages.title")}
      failed={problem !== null}
      personal
      back={back}
    >
      {problem ? (
        <ErrorSummary title={t("problem.title")} errors={[wordMessageProblem(locale, problem)]} />
      ) : null}
      <PageTitle>{t("messages.title")}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-4">
        {sent && !problem ? (
          <Notice tone="success" live>
            <p>{t("messages.done", { name })}</p>
          </Notice>
        ) : null}
        <p>{t("messages.about", { name })}</p>
        <p>{t("messages.noAnswer", { name })}</p>
        {own.questions.length > 0 ? (
          <p>
            <TextLink href={`${back}#questions`}>{t("messages.question")}</TextLink>
          </p>
        ) : null}
      </div>
      <Section title={t("messages.thread")}>
        <MessagesThread locale={locale} own={own} />
      </Section>
      <div className="print:hidden">
        <Section title={t("messages.write")}>
          <MessagesForm
            locale={locale}
            problem={problem}
            typed={problem ? findMessageText(subject.sessionId) : ""}
          />
        </Section>
      </div>
    </PortalPage>
  );
}
