import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface ConfirmReminderProps {
  readonly controller: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly link: string;
}

/** Once, some days after a request whose address nobody has confirmed. It holds no code: those of a mail live an hour. */
export function ConfirmReminder({ locale, ...props }: ConfirmReminderProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference } = props;
  const receivedOn = formatDate(locale, props.receivedOn);
  return (
    <Layout locale={locale} title={t("unconfirmed.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("unconfirmed.intro", { controller, receivedOn })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <ActionLink href={props.link} label={t("unconfirmed.button")} />
      <Paragraph>{t("unconfirmed.next")}</Paragraph>
    </Layout>
  );
}
