import { ActionLink, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface StaffInvitedProps {
  readonly controller: string;
  readonly role: "administrator" | "dpo" | "handler" | "contributor" | "auditor";
  /** The sign-in page, which sends the link that signs in. */
  readonly link: string;
}

/** To somebody who was given a role: for whom, as what, and how they come in. */
export function StaffInvited({ locale, controller, role, link }: StaffInvitedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("invited.title")} footer={t("staffFooter")}>
      <Paragraph>{t("invited.intro", { controller, role: t(`invited.role.${role}`) })}</Paragraph>
      <Paragraph>{t(`invited.may.${role}`)}</Paragraph>
      <Paragraph>{t("invited.how")}</Paragraph>
      <ActionLink href={link} label={t("invited.button")} />
      <Paragraph>{t("invited.ignore", { controller })}</Paragraph>
    </Layout>
  );
}
