import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface RequestAssignedProps {
  readonly controller: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly link: string;
}

/** Tells somebody that a colleague gave them a request: which, and until when. Never whose it is. */
export function RequestAssigned({ locale, ...props }: RequestAssignedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference } = props;
  return (
    <Layout locale={locale} title={t("assigned.title")} footer={t("staffFooter")}>
      <Paragraph>{t("assigned.intro", { controller, reference })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <ActionLink href={props.link} label={t("assigned.button")} />
    </Layout>
  );
}
