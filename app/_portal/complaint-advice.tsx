import { AuthorityDetails } from "@/app/_portal/authority-details";
import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import type { ComplaintFacts } from "@/lib/complaints/complaint-facts";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { AuthorityFacts } from "@/lib/letters/letter-facts";
import { notedCountries, type RemedyScheme } from "@/lib/letters/texts/letter-text";

interface Props {
  readonly locale: Locale;
  readonly facts: ComplaintFacts;
  readonly scheme: RemedyScheme;
}

/** What to do before: the organisation first, and whether its time is still running. */
export function ComplaintFirst({ locale, facts, scheme }: Props) {
  const t = translator(locale, "portal");
  const { name } = facts.controller;
  const open = !facts.ended && facts.rights.some(({ standing }) => standing === "open");
  const late = facts.writtenOn > facts.dueOn;
  return (
    <Section title={t("complaint.first")}>
      <p>{t(scheme === "uk" ? "complaint.uk" : "complaint.firstText", { name })}</p>
      {open ? (
        <p>{t(late ? "complaint.late" : "complaint.running", { date: formatDate(locale, facts.dueOn) })}</p>
      ) : null}
      <p>
        <TextLink href={`/${locale}/track/messages`}>{t("complaint.firstLink", { name })}</TextLink>
      </p>
    </Section>
  );
}

/** The authority of the controller's seat and, when it is another one, that of the country where the person lives. */
export function ComplaintAuthorities({ locale, facts, scheme }: Props) {
  const t = translator(locale, "portal");
  const { controller, authority, ownAuthority } = facts;
  const noted = notedCountries.find((country) => country === controller.country);
  return (
    <Section title={t("complaint.which")}>
      {ownAuthority ? (
        <>
          <p>{t("complaint.own")}</p>
          <Authority locale={locale} authority={ownAuthority} />
        </>
      ) : null}
      <p>{t("complaint.seat", { name: controller.name })}</p>
      <Authority locale={locale} authority={authority} />
      {ownAuthority ? <p>{t("complaint.either")}</p> : null}
      {scheme === "gdpr" ? <p>{t("status.complaintOther")}</p> : null}
      {noted ? <p>{languagePacks[locale].letters.remedies.notes[noted]}</p> : null}
      {scheme === "gdpr" ? <p>{t("status.court")}</p> : null}
    </Section>
  );
}

function Authority({
  locale,
  authority: { name, url, complaintUrl, address },
}: {
  locale: Locale;
  authority: AuthorityFacts;
}) {
  const t = translator(locale, "portal");
  const post = address.filter((line) => line.trim() !== "").join("\n") || null;
  return (
    <AuthorityDetails authority={{ name, url, complaintUrl, post }} linkLabel={t("status.complaintLink")} />
  );
}
