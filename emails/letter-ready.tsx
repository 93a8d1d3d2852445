import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/translator";

export interface LetterReadyProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
  /** Which letter: the kinds that have words here. */
  readonly kind: keyof Messages["mail"]["letter"]["kind"];
}

/** Tells that a letter waits on the request's page, and what it is about; the letter itself never travels by mail. */
export function LetterReady({ locale, kind, ...props }: LetterReadyProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t(`letter.kind.${kind}.title`)} footer={t("footer", props)}>
      <Paragraph>{t(`letter.kind.${kind}.intro`, props)}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <ActionLink href={props.link} label={t("letter.button")} />
      <Paragraph>{t("letter.next")}</Paragraph>
    </Layout>
  );
}
