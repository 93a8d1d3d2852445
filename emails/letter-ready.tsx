import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/translator";

export interface LetterReadyProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
  /** The letter goes along as a PDF, as the person chose. */
  readonly attached?: boolean;
  /** Which letter: the kinds that have words here. */
  readonly kind: keyof Messages["mail"]["letter"]["kind"];
}

/** Tells that a letter waits on the request's page, and what it is about; the letter goes along only when the person chose so. */
export function LetterReady({ locale, kind, attached, ...props }: LetterReadyProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t(`letter.kind.${kind}.title`)} footer={t("footer", props)}>
      <Paragraph>{t(`letter.kind.${kind}.intro`, props)}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      {attached ? <Paragraph>{t("attached")}</Paragraph> : null}
      <ActionLink href={props.link} label={t("letter.button")} />
      <Paragraph>{t("letter.next")}</Paragraph>
    </Layout>
  );
}
