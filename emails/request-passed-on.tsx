import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, type Messages, translator } from "@/lib/i18n/translator";

export interface RequestPassedOnProps {
  /** The processor. */
  readonly controller: string;
  readonly reference: string;
  readonly rights: readonly (keyof Messages["terms"]["rightName"])[];
  readonly receivedOn: string;
  readonly dueOn: string;
  /** Somebody handed the request in in the client's name: did they? */
  readonly forwarded: boolean;
  readonly link: string;
}

/** Tells a client of a request about its processing (Art. 28(3)(e)). Who asks, and for what exactly, stands behind the link. */
export function RequestPassedOn({ locale, ...props }: RequestPassedOnProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const terms = translator(locale, "terms");
  const { controller, reference, forwarded, link } = props;
  const receivedOn = formatDate(locale, props.receivedOn);
  const intro = forwarded ? "passedOn.introForwarded" : "passedOn.intro";
  return (
    <Layout locale={locale} title={t("passedOn.title")} footer={t("passedOn.footer", { controller })}>
      <Paragraph>{t(intro, { controller, receivedOn })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact
        label={t("passedOn.rights")}
        value={props.rights.map((right) => terms(`rightName.${right}`)).join(", ")}
      />
      <Fact label={t("due")} value={formatDate(locale, props.dueOn)} />
      <Paragraph>{t(forwarded ? "passedOn.nextForwarded" : "passedOn.next", { controller })}</Paragraph>
      <ActionLink href={link} label={t("passedOn.button")} />
      <Paragraph>{t("passedOn.secret")}</Paragraph>
    </Layout>
  );
}
