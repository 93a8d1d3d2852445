import { Section } from "@/app/_ui/heading";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Who answers a request about the processing of somebody else, and what has become of it there (Art. 28(3)(e)). */
export function PassedOn({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const { passOn } = own;
  if (!passOn) return null;
  const t = translator(locale, "portal");
  const { name, timeZone } = own.controller;
  const { client, status, contact, forwarded, sentAt, receivedAt } = passOn;
  const at = (instant: Date) => formatInstant(locale, instant, timeZone);
  return (
    <Section id="passed-on" title={t("passedOn.title")}>
      <p>{t("passedOn.about", { name, client })}</p>
      <p>{t(forwarded ? "passedOn.forwarded" : "passedOn.sent", { name, client, date: at(sentAt) })}</p>
      {status === "received" && receivedAt ? (
        <p>{t("passedOn.received", { client, date: at(receivedAt) })}</p>
      ) : null}
      {status === "authorised" ? <p>{t("passedOn.authorised", { name, client })}</p> : null}
      {status === "taken-over" && contact ? (
        <p className="[overflow-wrap:anywhere]">{t("passedOn.taken-over", { client, contact })}</p>
      ) : null}
    </Section>
  );
}
