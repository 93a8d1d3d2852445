import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface ArchiveExpiringProps {
  readonly controller: string;
  readonly reference: string;
  readonly expiresOn: string;
  readonly link: string;
}

/** Tells the person that the archive of their answer is about to be removed. */
export function ArchiveExpiring({ locale, ...props }: ArchiveExpiringProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference } = props;
  const expiresOn = formatDate(locale, props.expiresOn);
  return (
    <Layout locale={locale} title={t("expiring.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("expiring.intro", { controller, expiresOn })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact label={t("expiring.until")} value={expiresOn} />
      <ActionLink href={props.link} label={t("expiring.button")} />
      <Paragraph>{t("expiring.next")}</Paragraph>
    </Layout>
  );
}
