import type { ReactNode } from "react";
import { Disclosure } from "@/app/_ui/disclosure";
import { Tag } from "@/app/_ui/tag";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Due } from "@/app/desk/_ui/due";
import { isLocale } from "@/lib/i18n/locales";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** What was asked, by whom, and until when: all that the subject gave, and how much of it is proven. */
export function RequestFacts({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, locale } = words;
  const instant = (at: Date) => formatInstant(locale, at, request.controller.timeZone);
  return (
    <section aria-labelledby="facts" className="rounded-md border border-line p-4 sm:p-5">
      <h2 id="facts" className="text-xl font-bold">
        {t("request.facts")}
      </h2>
      <dl className="mt-3 grid gap-4">
        <Fact label={t("request.due")}>
          <Due request={request} words={words} align="start" />
          <Disclosure summary={t("request.clock")}>
            <ol className="grid list-decimal gap-2 pl-5 text-sm">
              {request.clock.map((step) => (
                <li key={`${step.rule}/${step.text}`}>{step.text}</li>
              ))}
            </ol>
          </Disclosure>
        </Fact>
        <Fact label={t("request.received")}>
          <time dateTime={request.receivedAt.toISOString()}>{instant(request.receivedAt)}</time>
        </Fact>
        <Fact label={t("request.subject")}>{request.subject.name}</Fact>
        <Fact label={t("request.email")}>
          <span className="block [overflow-wrap:anywhere]">{request.subject.email}</span>
          {request.emailConfirmedAt ? (
            <span className="text-sm text-muted">
              {t("request.emailConfirmed", { at: instant(request.emailConfirmedAt) })}
            </span>
          ) : (
            <Tag tone="warning">{t("request.emailUnconfirmed")}</Tag>
          )}
        </Fact>
        <ClaimedIdentifiers request={request} words={words} />
        <Rights request={request} words={words} />
        <Fact label={t("request.controller")}>{request.controller.name}</Fact>
        <Fact label={t("request.language")}>
          {isLocale(request.locale) ? t(`language.${request.locale}`) : request.locale}
        </Fact>
      </dl>
    </section>
  );
}

function ClaimedIdentifiers({ request, words: { t } }: { request: RequestDetails; words: Wording }) {
  const claimed = Object.entries(request.subject.identifiers);
  if (claimed.length === 0) return null;
  return (
    <Fact label={t("request.identifiers")}>
      <ul className="grid gap-1">
        {claimed.map(([slug, value]) => (
          <li key={slug}>
            {`${slug}${t("layout.colon")} `}
            <span className="font-mono text-[0.9375rem] [overflow-wrap:anywhere]">{value}</span>
          </li>
        ))}
      </ul>
      <span className="text-sm text-muted">{t("request.identifiersHint")}</span>
    </Fact>
  );
}

function Rights({ request, words: { t, terms } }: { request: RequestDetails; words: Wording }) {
  return (
    <Fact label={t("request.rights")}>
      <ul className="grid gap-3">
        {request.rights.map(({ right, details, outcome }) => (
          <li key={right}>
            <span className="flex flex-wrap items-center gap-x-2">
              <span>{terms(`rightName.${right}`)}</span>
              <span className="text-sm text-muted">{terms(`rightArticle.${right}`)}</span>
              {outcome ? <Tag tone="success">{t(`request.${outcome}`)}</Tag> : null}
            </span>
            {details ? (
              <blockquote className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line [overflow-wrap:anywhere]">
                {details}
              </blockquote>
            ) : (
              <span className="text-sm text-muted">{t("request.noDetails")}</span>
            )}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
