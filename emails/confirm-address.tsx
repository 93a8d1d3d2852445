import { ActionLink, Code, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface ConfirmAddressProps {
  readonly controller: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly code: string;
  readonly link: string;
}

/** Sent at once after a request was filed: proves the address, starts nothing else. */
export function ConfirmAddress({ locale, ...props }: ConfirmAddressProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("confirm.title")} footer={t("footer", props)}>
      <Paragraph>{t("confirm.intro", props)}</Paragraph>
      <Code label={t("confirm.code")} code={props.code} hint={t("confirm.codeHint")} />
      <ActionLink href={props.link} label={t("confirm.button")} />
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
    </Layout>
  );
}
