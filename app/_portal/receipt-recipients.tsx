import { Section } from "@/app/_ui/heading";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

type Told = OwnRequest["recipients"][number];

/** The Art. 19 ledger as the person may see it: who was told, when, and why somebody was not. */
export function ToldRecipients({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  if (own.recipients.length === 0) return null;
  const state = ({ status, on }: Told) => {
    if (status !== "told") return t(`told.${status}`);
    return on ? t("told.told", { date: formatDate(locale, on) }) : t("told.toldUndated");
  };
  return (
    <Section id="recipients" title={t("told.title")}>
      <p>{t("told.about", { name: own.controller.name })}</p>
      <ul className="grid grid-cols-1 gap-3">
        {own.recipients.map((recipient) => (
          <li key={recipient.name} className="rounded-md border border-line px-5 py-3">
            <p className="font-semibold">{recipient.name}</p>
            <p>{state(recipient)}</p>
            {recipient.reason ? <p className="whitespace-pre-line text-muted">{recipient.reason}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
