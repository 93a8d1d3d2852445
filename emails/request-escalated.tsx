import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, type Messages, translator } from "@/lib/i18n/translator";

export interface RequestEscalatedProps {
  readonly controller: string;
  readonly reference: string;
  readonly reason: keyof Messages["mail"]["escalated"]["intro"];
  readonly dueOn: string;
  readonly link: string;
}

/** Puts a request before the data protection officer. */
export function RequestEscalated({ locale, ...props }: RequestEscalatedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference, reason } = props;
  return (
    <Layout locale={locale} title={t("escalated.title")} footer={t("staffFooter")}>
      <Paragraph>{t(`escalated.intro.${reason}`, { controller, reference })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <ActionLink href={props.link} label={t("escalated.button")} />
    </Layout>
  );
}
