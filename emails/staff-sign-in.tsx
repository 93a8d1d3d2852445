import { ActionLink, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface StaffSignInProps {
  readonly link: string;
}

/** The one-time link to the desk. */
export function StaffSignIn({ locale, link }: StaffSignInProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("signIn.title")} footer={t("staffFooter")}>
      <Paragraph>{t("signIn.intro")}</Paragraph>
      <ActionLink href={link} label={t("signIn.button")} />
      <Paragraph>{t("signIn.ignore")}</Paragraph>
    </Layout>
  );
}
