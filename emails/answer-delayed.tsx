import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface AnswerDelayedProps {
  readonly controller: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly authority: { readonly name: string; readonly url: string };
  readonly link: string;
}

/**
 * Tells the person, the day after, that the answer is late: silence is no answer, so the remedies stand in it
 * (GDPR Art. 12(3)-(4)).
 */
export function AnswerDelayed({ locale, ...props }: AnswerDelayedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference, authority } = props;
  return (
    <Layout locale={locale} title={t("delayed.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("delayed.intro", { controller, dueOn: formatDate(locale, props.dueOn) })}</Paragraph>
      <Paragraph>{t("delayed.why")}</Paragraph>
      <Paragraph>{t("delayed.remedies")}</Paragraph>
      <Fact label={t("delayed.authority")} value={`${authority.name}, ${authority.url}`} />
      <Fact label={t("reference")} value={reference} />
      <Paragraph>{t("delayed.page")}</Paragraph>
      <ActionLink href={props.link} label={t("delayed.button")} />
    </Layout>
  );
}
