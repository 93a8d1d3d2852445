import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface AnswerReadyProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
  /** The letter goes along as a PDF, as the person chose. */
  readonly attached?: boolean;
}

/** Tells that the answer can be fetched; the answer itself never travels by mail. */
export function AnswerReady({ locale, attached, ...props }: AnswerReadyProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("answered.title")} footer={t("footer", props)}>
      <Paragraph>{t("answered.intro", props)}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      {attached ? <Paragraph>{t("attached")}</Paragraph> : null}
      <ActionLink href={props.link} label={t("answered.button")} />
      <Paragraph>{t("answered.next")}</Paragraph>
    </Layout>
  );
}
