import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface RequestSplitProps {
  readonly controller: string;
  readonly reference: string;
  /** Of the part that goes its own way from now on. */
  readonly newReference: string;
  readonly dueOn: string;
  readonly link: string;
}

/** Tells that a part of the request has a reference of its own now; which part, its page says. */
export function RequestSplit({ locale, ...props }: RequestSplitProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference } = props;
  return (
    <Layout locale={locale} title={t("split.title")} footer={t("footer", { controller })}>
      <Paragraph>{t("split.intro", { controller, reference })}</Paragraph>
      <Fact label={t("split.newReference")} value={props.newReference} />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <Paragraph>{t("split.next")}</Paragraph>
      <ActionLink href={props.link} label={t("split.button")} />
    </Layout>
  );
}
