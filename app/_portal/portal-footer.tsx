import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/** Help, in the same place on every page (WCAG 2.2 SC 3.2.6). */
export function PortalFooter({
  locale,
  controller,
}: {
  locale: Locale;
  controller: PortalController | null;
}) {
  const t = translator(locale, "portal");
  return (
    <div className="grid grid-cols-1 gap-4">
      <h2 className="text-lg font-bold">{t("footer.title")}</h2>
      {controller ? (
        <div className="grid grid-cols-1 gap-2">
          <p>{t("footer.contact", { name: controller.name })}</p>
          <ContactDetails locale={locale} contact={controller.contact} />
        </div>
      ) : (
        <p>{t("footer.contactOnly")}</p>
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <TextLink href={`/${locale}`}>{t("footer.allOrganisations")}</TextLink>
        </li>
        <li>
          <TextLink href={`/${locale}/deadline`}>{t("calculator.footer")}</TextLink>
        </li>
        {controller?.policyUrl ? (
          <li>
            <TextLink href={controller.policyUrl}>{t("footer.policy", { name: controller.name })}</TextLink>
          </li>
        ) : null}
      </ul>
      <p className="text-muted">{t("footer.cookies")}</p>
    </div>
  );
}

/** How to reach an organisation without this portal. */
export function ContactDetails({
  locale,
  contact,
}: {
  locale: Locale;
  contact: PortalController["contact"];
}) {
  const t = translator(locale, "portal");
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {contact.email ? (
        <>
          <dt className="font-semibold">{t("footer.email")}</dt>
          <dd>
            <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>
          </dd>
        </>
      ) : null}
      {contact.post ? (
        <>
          <dt className="font-semibold">{t("footer.post")}</dt>
          <dd className="whitespace-pre-line">{contact.post}</dd>
        </>
      ) : null}
    </dl>
  );
}
