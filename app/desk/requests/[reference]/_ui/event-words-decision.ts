import type { Right } from "@/db/schema/enums";
import type { EventPayload } from "@/lib/audit/event-catalogue";
import { formatShortDate } from "@/lib/i18n/translator";
import type { Wording } from "../../../_ui/desk-words";
import { count, type EventWords, type Fact, type WordsOf } from "./event-word";

const named = (rights: readonly Right[], { terms }: Wording): string =>
  rights.map((right) => terms(`rightName.${right}`)).join(", ");

const ended =
  (what: "withdrawn" | "closed" | "lapsed" | "merged") =>
  (_: unknown, { t }: Wording): EventWords => ({ title: t(`event.request.${what}`), facts: [] });

const decided =
  (what: "proposed" | "approved") =>
  ({ right, outcome, grounds, proposal }: EventPayload<"right.proposed">, words: Wording): EventWords => {
    const { t, terms, locale } = words;
    const given = grounds.map((code) => t(`ground.${code}.name`)).join(" · ");
    return {
      title: t(`event.right.${what}`, { right: named([right], words) }),
      facts: [
        { label: t("fact.outcome"), value: terms(`outcome.${outcome}`) },
        ...(given ? [{ label: t("fact.grounds"), value: given }] : []),
        { label: t("fact.proposal"), value: count(locale, proposal) },
      ],
    };
  };

const due = (dueOn: string, { t, locale }: Wording): Fact => ({
  label: t("fact.dueOn"),
  value: formatShortDate(locale, dueOn),
});

/** What was asked, decided, told, and how the request ended. */
export const decisionWords: WordsOf<
  | "question.asked"
  | "question.answered"
  | "fee.settled"
  | "request.extended"
  | "right.proposed"
  | "right.returned"
  | "right.approved"
  | "letter.sent"
  | "letter.opened"
  | "rights.answered"
  | "rights.withdrawn"
  | "request.withdrawn"
  | "request.closed"
  | "request.lapsed"
  | "request.merged"
> = {
  "question.asked": ({ about, dueOn }, words) => ({
    title: words.t(`event.question.asked.${about}`),
    facts: [due(dueOn, words)],
  }),
  "question.answered": ({ about, dueOn }, words) => ({
    title: words.t(`event.question.answered.${about}`),
    facts: [due(dueOn, words)],
  }),
  "fee.settled": ({ accepted }, { t }) => ({
    title: t(accepted ? "event.fee.accepted" : "event.fee.refused"),
    facts: [],
  }),
  "request.extended": ({ previousDueOn, dueOn }, words) => ({
    title: words.t("event.request.extended"),
    facts: [
      { label: words.t("fact.previousDueOn"), value: formatShortDate(words.locale, previousDueOn) },
      due(dueOn, words),
    ],
  }),
  "right.proposed": decided("proposed"),
  "right.returned": ({ right, proposal }, words) => ({
    title: words.t("event.right.returned", { right: named([right], words) }),
    facts: [{ label: words.t("fact.proposal"), value: count(words.locale, proposal) }],
  }),
  "right.approved": decided("approved"),
  "letter.sent": ({ kind, language, html, text, pdf }, { t, terms }) => ({
    title: t("event.letter.sent", { kind: terms(`letterKind.${kind}`) }),
    facts: [
      { label: t("fact.language"), value: terms(`language.${language}`) },
      { label: t("fact.html"), value: html, code: true },
      { label: t("fact.text"), value: text, code: true },
      { label: t("fact.pdf"), value: pdf, code: true },
    ],
  }),
  "letter.opened": (_, { t }) => ({ title: t("event.letter.opened"), facts: [] }),
  "rights.answered": ({ rights }, words) => ({
    title: words.t("event.rights.answered", { rights: named(rights, words) }),
    facts: [],
  }),
  "rights.withdrawn": ({ rights }, words) => ({
    title: words.t("event.rights.withdrawn", { rights: named(rights, words) }),
    facts: [],
  }),
  "request.withdrawn": ended("withdrawn"),
  "request.closed": ended("closed"),
  "request.lapsed": ended("lapsed"),
  "request.merged": ended("merged"),
};
