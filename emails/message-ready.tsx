import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface MessageReadyProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
}

/** Tells that a message waits on the request's page; no word of it travels by mail. */
export function MessageReady({ locale, ...props }: MessageReadyProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("message.title")} footer={t("footer", props)}>
      <Paragraph>{t("message.intro", props)}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <ActionLink href={props.link} label={t("message.button")} />
      <Paragraph>{t("message.next")}</Paragraph>
    </Layout>
  );
}
