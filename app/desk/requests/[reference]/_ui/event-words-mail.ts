import { mailName } from "@/app/desk/_ui/mail-name";
import type { WordsOf } from "./event-word";

/** What went out by mail, what did not arrive, and what a date brought about. */
export const mailWords: WordsOf<"mail.sent" | "mail.failed" | "mail.resent" | "reminder.sent"> = {
  "mail.sent": ({ template }, { t }) => ({
    title: t("event.mail.sent", { template: mailName(t, template) }),
    facts: [],
  }),
  "mail.failed": ({ template, failure }, { t }) => ({
    title: t("mails.failedEvent", { template: mailName(t, template) }),
    facts: [{ label: t("fact.reason"), value: t(`mails.failure.${failure}`) }],
  }),
  "mail.resent": ({ template }, { t }) => ({
    title: t("mails.resentEvent", { template: mailName(t, template) }),
    facts: [],
  }),
  "reminder.sent": ({ fact }, { t }) => ({ title: t(`mails.reminder.${reminderOf(fact)}`), facts: [] }),
};

/** `due.before-5`: the first part says of what. */
function reminderOf(fact: string): "due" | "task" | "delay" | "expiry" | "unconfirmed" {
  const [about] = fact.split(".");
  const known = ["task", "delay", "expiry", "unconfirmed"] as const;
  return known.find((one) => one === about) ?? "due";
}
