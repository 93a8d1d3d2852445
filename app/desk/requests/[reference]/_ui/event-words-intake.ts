import { localDate } from "@/lib/deadlines/plain-date";
import { formatShortDate } from "@/lib/i18n/translator";
import type { WordsOf } from "./event-word";

/** How a request that came elsewhere was taken in, how it was divided, and that it was taken up again. */
export const intakeWords: WordsOf<"request.recorded" | "request.split" | "request.reopened"> = {
  "request.recorded": ({ channel, receivedAt }, { t, locale }, { timeZone }) => ({
    title: t("intakeEvent.recorded"),
    facts: [
      { label: t("fact.channel"), value: t(`fact.${channel}`) },
      {
        label: t("intakeEvent.arrived"),
        value: formatShortDate(locale, localDate(new Date(receivedAt), timeZone)),
      },
    ],
  }),
  "request.split": ({ rights }, { t, terms }) => ({
    title: t("intakeEvent.split"),
    facts: [
      { label: t("fact.rights"), value: rights.map((right) => terms(`rightName.${right}`)).join(", ") },
    ],
  }),
  "request.reopened": ({ rights, dueOn }, { t, terms, locale }) => ({
    title: t("intakeEvent.reopened"),
    facts: [
      { label: t("fact.rights"), value: rights.map((right) => terms(`rightName.${right}`)).join(", ") },
      { label: t("fact.dueOn"), value: formatShortDate(locale, dueOn) },
    ],
  }),
};
