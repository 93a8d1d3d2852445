import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface SubjectRepliedProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
}

/** Tells those who work on a request that its person wrote or showed something; no word of it travels by mail. */
export function SubjectReplied({ locale, ...props }: SubjectRepliedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference } = props;
  return (
    <Layout locale={locale} title={t("replied.title")} footer={t("staffFooter")}>
      <Paragraph>{t("replied.intro", { controller, reference })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <ActionLink href={props.link} label={t("replied.button")} />
      <Paragraph>{t("replied.next")}</Paragraph>
    </Layout>
  );
}
