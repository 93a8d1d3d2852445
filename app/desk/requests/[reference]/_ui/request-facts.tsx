import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { languages } from "@/db/schema/enums";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Fact } from "./fact";
import { SentFiles } from "./sent-files";

/** Who asks: all that the subject gave, and how much of it is proven. */
export function RequestFacts({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, terms, locale } = words;
  const instant = (at: Date) => formatInstant(locale, at, request.controller.timeZone);
  const language = languages.find((known) => known === request.locale);
  const evidence = request.files.filter(({ purpose }) => purpose === "evidence" || purpose === "scan");
  return (
    <section aria-labelledby="facts" className="rounded-md border border-line p-4 sm:p-5">
      <h2 id="facts" className="text-xl font-bold">
        {t("request.facts")}
      </h2>
      <dl className="mt-3 grid gap-4">
        <Fact label={t("who.roleLabel")}>{t(`who.role.${request.requester.role}`)}</Fact>
        <Fact label={t("request.subject")}>{request.subject.name}</Fact>
        <Represented request={request} words={words} />
        <Fact label={t(request.requester.role === "self" ? "request.email" : "who.representativeEmail")}>
          <span className="block [overflow-wrap:anywhere]">
            {request.subject.email ?? t("intake.noEmail")}
          </span>
          {request.subject.email === null ? null : request.emailConfirmedAt ? (
            <span className="text-sm text-muted">
              {t("request.emailConfirmed", { at: instant(request.emailConfirmedAt) })}
            </span>
          ) : (
            <Tag tone="warning">{t("request.emailUnconfirmed")}</Tag>
          )}
        </Fact>
        <ClaimedIdentifiers request={request} words={words} />
        <Fact label={t("who.channelLabel")}>{t(`who.channel.${request.channel}`)}</Fact>
        <Fact label={t("who.wayLabel")}>{t(`who.way.${request.answerWay}`)}</Fact>
        {request.postalAddress ? (
          <Fact label={t("who.postalAddress")}>
            <span className="whitespace-pre-line [overflow-wrap:anywhere]">{request.postalAddress}</span>
          </Fact>
        ) : null}
        {evidence.length > 0 ? (
          <Fact label={t("who.files")}>
            <SentFiles reference={request.reference} files={evidence} words={words} />
          </Fact>
        ) : null}
        <Fact label={t("request.controller")}>{request.controller.name}</Fact>
        <Fact label={t("request.language")}>
          {language ? (
            <span className="inline-block first-letter:uppercase">{terms(`language.${language}`)}</span>
          ) : (
            request.locale
          )}
        </Fact>
        <Fee request={request} words={words} />
        {request.mergedInto ? (
          <Fact label={t("request.mergedInto")}>
            <TextLink href={requestPath(request.mergedInto)}>{request.mergedInto}</TextLink>
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

/** Somebody acts for the subject: who, in what right as they say, and whose address is only claimed. */
function Represented({ request: { requester }, words: { t } }: { request: RequestDetails; words: Wording }) {
  const { representative, claimedEmail } = requester;
  if (!representative) return null;
  return (
    <>
      <Fact label={t("who.representative")}>{representative.name}</Fact>
      <Fact label={t("who.mandate")}>
        <span className="whitespace-pre-line [overflow-wrap:anywhere]">{representative.mandate}</span>
      </Fact>
      {claimedEmail ? (
        <Fact label={t("who.claimedEmail")}>
          <span className="[overflow-wrap:anywhere]">{claimedEmail}</span>
        </Fact>
      ) : null}
    </>
  );
}

function Fee({
  request: { fee, controller },
  words: { t, locale },
}: {
  request: RequestDetails;
  words: Wording;
}) {
  if (!fee) return null;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: fee.currency });
  const amount = format.format(fee.amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  const at = (instant: Date) => formatInstant(locale, instant, controller.timeZone);
  return (
    <Fact label={t("request.fee")}>
      {amount}{" "}
      <span className="text-sm text-muted">
        {fee.acceptedAt
          ? t("request.feeAccepted", { at: at(fee.acceptedAt) })
          : t("request.feeOpen", { at: at(fee.requestedAt) })}
      </span>
    </Fact>
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
