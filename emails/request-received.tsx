import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface RequestReceivedProps {
  readonly controller: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  /** The client of a processor who was told of it at once; null when the organisation answers for itself. */
  readonly passedOnTo: string | null;
  readonly link: string;
}

/** The acknowledgement that EDPB 01/2022 §57 calls good practice, with the period "from … to …". */
export function RequestReceived({ locale, ...props }: RequestReceivedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const dates = { receivedOn: formatDate(locale, props.receivedOn), dueOn: formatDate(locale, props.dueOn) };
  const { controller, passedOnTo } = props;
  return (
    <Layout locale={locale} title={t("received.title")} footer={t("footer", { controller })}>
      <Paragraph>
        {passedOnTo === null
          ? t("received.intro", { controller, ...dates })
          : t("received.introPassedOn", { controller, client: passedOnTo, ...dates })}
      </Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("due")} value={dates.dueOn} />
      <Paragraph>{t("received.next")}</Paragraph>
      <ActionLink href={props.link} label={t("received.button")} />
    </Layout>
  );
}
