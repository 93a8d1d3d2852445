import { Code, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export interface AccessCodeProps {
  readonly controller: string;
  readonly reference: string;
  readonly code: string;
}

/** A code for opening the request's page or confirming before a download. */
export function AccessCode({ locale, ...props }: AccessCodeProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("code.title")} footer={t("footer", props)}>
      <Paragraph>{t("code.intro", props)}</Paragraph>
      <Code label={t("code.title")} code={props.code} hint={t("code.codeHint", props)} />
      <Fact label={t("reference")} value={props.reference} />
    </Layout>
  );
}
