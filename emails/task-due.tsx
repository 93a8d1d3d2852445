import type { DueState } from "@/emails/due-reminder";
import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";

export interface TaskDueProps {
  readonly controller: string;
  readonly reference: string;
  /** The system's title. */
  readonly system: string;
  /** The day inside the house. */
  readonly dueOn: string;
  readonly state: DueState;
  /** Working days until the date, or since it. */
  readonly workingDays: number;
  readonly link: string;
  /** Last day on which the link works; null for the desk, where one signs in. */
  readonly expiresOn: string | null;
  /** Who had it is gone: this goes to those who work on the request, and the link leads there. */
  readonly left?: boolean;
}

/** Reminds whoever a task is given to of its date. Who the person is stands behind the link. */
export function TaskDue({ locale, ...props }: TaskDueProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, system, state, expiresOn, left = false } = props;
  return (
    <Layout
      locale={locale}
      title={t(left ? "taskDue.left.title" : `taskDue.title.${state}`)}
      footer={t("staffFooter")}
    >
      <Paragraph>
        {t(left ? "taskDue.left.intro" : `taskDue.intro.${state}`, { controller, system })}
      </Paragraph>
      <Fact label={t("reference")} value={props.reference} />
      <Fact label={t("taskDue.due")} value={formatDate(locale, props.dueOn)} />
      <ActionLink href={props.link} label={t(left ? "taskDue.left.button" : "taskDue.button")} />
      {left ? null : <Paragraph>{t("taskDue.cannot")}</Paragraph>}
      {expiresOn ? (
        <Paragraph>{t("taskDue.link", { expiresOn: formatDate(locale, expiresOn) })}</Paragraph>
      ) : null}
    </Layout>
  );
}
