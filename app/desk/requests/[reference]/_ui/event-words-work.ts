import { count, type WordsOf } from "./event-word";

/** What was searched, found, carried out and built. */
export const workWords: WordsOf<
  | "collection.started"
  | "task.started"
  | "task.failed"
  | "task.collected"
  | "task.nothing_held"
  | "extract.previewed"
  | "identity.accepted"
  | "bundle.built"
  | "bundle.downloaded"
  | "task.held"
  | "task.carried_out"
  | "recipient.settled"
> = {
  "collection.started": ({ systems }, { t }, names) => ({
    title: t("event.collection.started"),
    facts: [{ label: t("fact.systems"), value: systems.map(names.system).join(" · ") }],
  }),
  "task.started": ({ system }, { t }, names) => ({
    title: t("event.task.started", { system: names.system(system) }),
    facts: [],
  }),
  "task.failed": ({ system, errorCode }, { t }, names) => ({
    title: t("event.task.failed", { system: names.system(system) }),
    facts: [{ label: t("fact.reason"), value: errorCode, code: true }],
  }),
  "task.collected": ({ system, accounts, unproven, rows }, { t, locale }, names) => ({
    title: t("event.task.collected", {
      system: names.system(system),
      rows: Object.values(rows).reduce((sum, held) => sum + held, 0),
    }),
    facts: [
      { label: t("fact.accounts"), value: count(locale, accounts) },
      ...(unproven > 0 ? [{ label: t("fact.unproven"), value: count(locale, unproven) }] : []),
      ...Object.entries(rows).map(([slug, held]) => ({
        label: names.category(system, slug),
        value: count(locale, held),
      })),
    ],
  }),
  "task.nothing_held": ({ system }, { t }, names) => ({
    title: t("event.task.nothing_held", { system: names.system(system) }),
    facts: [],
  }),
  "extract.previewed": ({ system, category }, { t }, names) => ({
    title: t("event.extract.previewed", {
      system: names.system(system),
      category: names.category(system, category),
    }),
    facts: [],
  }),
  "identity.accepted": ({ taskIds }, { t, locale }) => ({
    title: t("event.identity.accepted"),
    facts: [{ label: t("fact.searches"), value: count(locale, taskIds.length) }],
  }),
  "bundle.built": ({ right, rows, sha256, kid }, { t, terms, locale }) => ({
    title: t("event.bundle.built", { right: terms(`rightName.${right}`) }),
    facts: [
      { label: t("fact.rows"), value: count(locale, rows) },
      { label: t("fact.sha256"), value: sha256, code: true },
      { label: t("fact.kid"), value: kid, code: true },
    ],
  }),
  "bundle.downloaded": ({ right }, { t, terms }) => ({
    title: t("event.bundle.downloaded", { right: terms(`rightName.${right}`) }),
    facts: [],
  }),
  "task.held": ({ system }, { t }, names) => ({
    title: t("event.task.held", { system: names.system(system) }),
    facts: [],
  }),
  "task.carried_out": ({ system, right }, { t, terms }, names) => ({
    title: t("event.task.carried_out", {
      system: names.system(system),
      right: terms(`rightName.${right}`),
    }),
    facts: [],
  }),
  "recipient.settled": ({ right, recipient, status }, { t, terms }, names) => ({
    title: t(`event.recipient.${status}`, { recipient: names.recipient(recipient) }),
    facts: [{ label: t("fact.because"), value: terms(`rightName.${right}`) }],
  }),
};
