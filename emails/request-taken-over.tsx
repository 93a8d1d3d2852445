import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface RequestTakenOverProps {
  /** The processor. */
  readonly controller: string;
  readonly reference: string;
  readonly client: string;
  /** E-mail address of the client. */
  readonly contact: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly link: string;
}

/** Tells the person that the organisation behind the processing answers, how to reach it, and until when. */
export function RequestTakenOver({ locale, ...props }: RequestTakenOverProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, client, contact } = props;
  const receivedOn = formatDate(locale, props.receivedOn);
  return (
    <Layout locale={locale} title={t("takenOver.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("takenOver.intro", { controller, client })}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("takenOver.who")} value={client} />
      <Fact label={t("takenOver.contact")} value={contact} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <Paragraph>{t("takenOver.next", { controller, client, receivedOn })}</Paragraph>
      <ActionLink href={props.link} label={t("received.button")} />
    </Layout>
  );
}
