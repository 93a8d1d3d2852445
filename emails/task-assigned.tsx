import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, type Messages, translator } from "@/lib/i18n/translator";

export interface TaskAssignedProps {
  readonly controller: string;
  readonly reference: string;
  /** The system's title. */
  readonly system: string;
  /** Looking for data, or the right whose decision is carried out. */
  readonly work: "search" | keyof Messages["terms"]["rightName"];
  /** The day inside the house. */
  readonly dueOn: string;
  readonly link: string;
  /** Last day on which the link works; null for the desk, where one signs in. */
  readonly expiresOn: string | null;
}

/** Tells somebody that a task is theirs. Who the person is, and what is to be looked for or done, stands behind the link. */
export function TaskAssigned({ locale, ...props }: TaskAssignedProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, system, expiresOn } = props;
  return (
    <Layout locale={locale} title={t("taskAssigned.title")} footer={t("taskAssigned.footer", { controller })}>
      <Paragraph>
        {t(`taskAssigned.intro.${props.work === "search" ? "search" : "do"}`, { controller, system })}
      </Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("taskDue.due")} value={formatDate(locale, props.dueOn)} />
      <ActionLink href={props.link} label={t("taskDue.button")} />
      <Paragraph>{t("taskDue.cannot")}</Paragraph>
      {expiresOn ? (
        <Paragraph>{t("taskAssigned.link", { expiresOn: formatDate(locale, expiresOn) })}</Paragraph>
      ) : null}
    </Layout>
  );
}
