import type { WordsOf } from "./event-word";

/** Who has the request, what colleagues noted, and what was put before the data protection officer. */
export const togetherWords: WordsOf<
  | "request.assigned"
  | "request.escalated"
  | "request.escalation_settled"
  | "note.written"
  | "letter.drafted"
  | "letter.discarded"
> = {
  "request.assigned": ({ to }, { t }, names) => {
    if (to === null) return { title: t("togetherEvent.unassigned"), facts: [] };
    const name = names.person(to);
    return {
      title: name ? t("togetherEvent.assignedTo", { name }) : t("togetherEvent.assigned"),
      facts: [],
    };
  },
  "request.escalated": ({ reason }, { t }) => ({
    title: t(`togetherEvent.escalated.${reason}`),
    facts: [],
  }),
  "request.escalation_settled": (_, { t }) => ({ title: t("togetherEvent.escalationSettled"), facts: [] }),
  "letter.drafted": ({ kind }, { t, terms }) => ({
    title: t("togetherEvent.drafted", { kind: terms(`letterKind.${kind}`) }),
    facts: [],
  }),
  "letter.discarded": ({ kind }, { t, terms }) => ({
    title: t("togetherEvent.discarded", { kind: terms(`letterKind.${kind}`) }),
    facts: [],
  }),
  "note.written": (_, { t }) => ({ title: t("togetherEvent.note"), facts: [] }),
};
