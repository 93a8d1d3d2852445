import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Everything that was exchanged, as links: receipt, letters, messages, archives (Reg. (EU) 2025/2518). */
export function ComplaintEnclosures({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const links = [
    ...(own.hasReceipt ? [{ href: `/${locale}/track/receipt.pdf`, label: t("receipt.pdf") }] : []),
    ...own.letters.map(({ id, kind, sentAt }) => ({
      href: `/${locale}/track/letters/${id}/pdf`,
      label: t("complaint.letter", {
        kind: terms(`letterKind.${kind}`),
        date: formatInstant(locale, sentAt, own.controller.timeZone),
      }),
    })),
    ...(own.messages.length > 0
      ? [{ href: `/${locale}/track/messages`, label: t("complaint.encloseMessages") }]
      : []),
    ...(own.bundles.length > 0
      ? [{ href: `/${locale}/track/request#answer`, label: t("complaint.encloseArchives") }]
      : []),
  ];
  return (
    <Section id="enclosures" title={t("complaint.enclose")}>
      <p>{t("complaint.encloseAbout")}</p>
      <ul className="ml-5 grid list-disc gap-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
