import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/translator";

export interface WithdrawalConfirmedProps {
  readonly controller: string;
  readonly reference: string;
  readonly link: string;
  /** What was withdrawn just now. */
  readonly rights: readonly (keyof Messages["terms"]["right"])[];
  /** Nothing of the request is left to answer. */
  readonly whole: boolean;
}

/** Confirms what the subject has withdrawn, so that nobody else can do it unnoticed. */
export function WithdrawalConfirmed({
  locale,
  rights,
  whole,
  ...props
}: WithdrawalConfirmedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const terms = translator(locale, "terms");
  return (
    <Layout locale={locale} title={t("withdrawn.title")} footer={t("footer", props)}>
      <Paragraph>{t("withdrawn.intro", { controller: props.controller })}</Paragraph>
      <ul style={{ margin: "0 0 16px", paddingLeft: 20 }}>
        {rights.map((right) => (
          <li key={right}>{terms(`right.${right}`)}</li>
        ))}
      </ul>
      <Paragraph>{t(whole ? "withdrawn.whole" : "withdrawn.part")}</Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <ActionLink href={props.link} label={t("withdrawn.button")} />
      <Paragraph>{t("withdrawn.notYou", { controller: props.controller })}</Paragraph>
    </Layout>
  );
}
