import { ActionLink, Fact, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, type Messages, translator } from "@/lib/i18n/translator";

/** How a date stands on the day of the mail. */
export type DueState = keyof Messages["mail"]["dueReminder"]["title"];

export interface DueReminderProps {
  readonly controller: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly state: DueState;
  /** Working days until the date, or since it. */
  readonly workingDays: number;
  /** Nobody has taken the request: it goes to all who can. */
  readonly unassigned: boolean;
  readonly link: string;
}

/** Reminds those who work on a request of the date for its answer. */
export function DueReminder({ locale, ...props }: DueReminderProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  const { controller, reference, state, workingDays: days } = props;
  const dueOn = formatDate(locale, props.dueOn);
  return (
    <Layout locale={locale} title={t(`dueReminder.title.${state}`)} footer={t("staffFooter")}>
      <Paragraph>{t(`dueReminder.intro.${state}`, { controller, reference, dueOn, days })}</Paragraph>
      <Fact label={t("reference")} value={reference} />
      <Fact label={t("due")} value={dueOn} />
      {props.unassigned ? <Paragraph>{t("dueReminder.unassigned")}</Paragraph> : null}
      <ActionLink href={props.link} label={t("dueReminder.button")} />
    </Layout>
  );
}
