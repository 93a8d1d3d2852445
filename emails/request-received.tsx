import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface RequestReceivedProps {
  readonly controller: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly link: string;
}

/** The acknowledgement that EDPB 01/2022 §57 calls good practice, with the period "from … to …". */
export function RequestReceived({ locale, ...props }: RequestReceivedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const dates = { receivedOn: formatDate(locale, props.receivedOn), dueOn: formatDate(locale, props.dueOn) };
  return (
    <Layout locale={locale} title={t("received.title")} footer={t("footer", props)}>
      <Paragraph>{t("received.intro", { controller: props.controller, ...dates })}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("due")} value={dates.dueOn} />
      <Paragraph>{t("received.next")}</Paragraph>
      <ActionLink href={props.link} label={t("received.button")} />
    </Layout>
  );
}
