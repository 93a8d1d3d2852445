import { missing } from "@/app/_edge/missing";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { findForm } from "@/app/desk/_edge/kept-forms";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import { problemCode } from "@/lib/problem";
import type { ClientView } from "@/lib/processor/client-view";
import { clientActs, isSettled } from "@/lib/processor/pass-on-moves";
import { readPassOn } from "@/lib/processor/read-pass-on";
import { keptInstruction } from "../kept-instruction";
import { ClientActs } from "./_ui/client-acts";
import { RequestContent } from "./_ui/request-content";

/**
 * A client of a processor reads the request that concerns it and says who answers. No account: the address is the
 * secret. Opening it changes nothing, so a mail scanner cannot acknowledge anything.
 */
export default async function PassOnPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Query;
}) {
  const { locale: wanted, token } = await params;
  const locale = await requireLocale(wanted);
  const view = await readPassOn(token, locale, new Date()).catch((error: unknown) => {
    if (problemCode(error) === "not_found") return missing(locale);
    throw error;
  });
  const query = await searchParams;
  const done = knownWord(query["done"], clientActs);
  const problem = knownWord(query["problem"], ["required", "long", "settled"]);
  const t = translator(locale, "portal");
  const title = t(view.forwarded ? "passOn.titleForwarded" : "passOn.title");
  const error =
    problem === "required" || problem === "long"
      ? t(problem === "long" ? "passOn.instructionTooLong" : "passOn.instructionRequired")
      : undefined;
  const typed = problem ? findForm(keptInstruction(token), "", Date.now())?.typed["instruction"] : undefined;
  return (
    <PortalPage
      locale={locale}
      controller={view.controller}
      path={`/pass-on/${encodeURIComponent(token)}`}
      title={title}
      failed={error !== undefined}
      personal
    >
      {error ? (
        <ErrorSummary title={t("problem.title")} errors={[{ fieldId: "instruction", text: error }]} />
      ) : null}
      <PageTitle>{title}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {done === view.status || (done === "received" && !isSettled(view.status)) ? (
          <Notice tone="success" live>
            <p>{t(`passOn.done.${done}`, { name: view.controller.name })}</p>
          </Notice>
        ) : null}
        {problem === "settled" ? (
          <Notice tone="warning" live>
            <p>{t("passOn.settled", { name: view.controller.name })}</p>
            {typed ? (
              <blockquote className="border-l-4 border-line pl-4 whitespace-pre-line">{typed}</blockquote>
            ) : null}
          </Notice>
        ) : null}
        <Standing locale={locale} view={view} />
      </div>
      <ClientActs locale={locale} view={view} token={token} typed={typed} error={error} />
      <RequestContent locale={locale} view={view} />
    </PortalPage>
  );
}

/** What this is, where it stands, and until when it has to be answered. */
function Standing({ locale, view }: { locale: Locale; view: ClientView }) {
  const t = translator(locale, "portal");
  const { client, forwarded, status } = view;
  const { name } = view.controller;
  const receivedOn = formatDate(locale, view.receivedOn);
  return (
    <>
      <p>{t(forwarded && !isSettled(status) ? "passOn.leadForwarded" : "passOn.lead", { name, client })}</p>
      <div className="rounded-md border-2 border-accent bg-accent-soft p-5">
        <p className="text-xl font-bold">
          {view.requestStatus === "answered"
            ? t("passOn.answered", { name })
            : t(`passOn.status.${status}`, { name })}
        </p>
        <p className="mt-3 font-semibold">{t("passOn.due", { date: formatDate(locale, view.dueOn) })}</p>
        <p className="mt-1">
          {forwarded
            ? t("passOn.dueForwarded", { client, receivedOn })
            : t("passOn.dueText", { name, receivedOn })}
        </p>
      </div>
      <p className="text-muted">{t("passOn.secret")}</p>
    </>
  );
}
