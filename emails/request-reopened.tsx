import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, type Messages, translator } from "@/lib/i18n/translator";

export interface RequestReopenedProps {
  readonly controller: string;
  readonly reference: string;
  /** All that is to be answered now, what was left open included. */
  readonly rights: readonly (keyof Messages["terms"]["right"])[];
  readonly dueOn: string;
  /** That day has passed. */
  readonly late: boolean;
  readonly link: string;
}

/** Tells that an ended request goes on, about what, and by when; no word of staff stands in it. */
export function RequestReopened({ locale, rights, ...props }: RequestReopenedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const terms = translator(locale, "terms");
  const { controller, reference, late } = props;
  return (
    <Layout locale={locale} title={t("reopened.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("reopened.intro", { controller })}</Paragraph>
      <ul style={{ margin: "0 0 16px", paddingLeft: 20 }}>
        {rights.map((right) => (
          <li key={right}>{terms(`right.${right}`)}</li>
        ))}
      </ul>
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <Paragraph>{t(late ? "reopened.late" : "reopened.inTime")}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <ActionLink href={props.link} label={t("reopened.button")} />
      <Paragraph>{t("reopened.why")}</Paragraph>
    </Layout>
  );
}
