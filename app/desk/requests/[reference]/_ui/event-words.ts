import { type EventPayload, type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import type { Locale } from "@/lib/i18n/locales";
import { formatShortDate } from "@/lib/i18n/translator";
import type { MailTemplate } from "@/lib/mail/render-mail";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Wording } from "../../../_ui/desk-words";

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Digests and key ids: set in a monospaced face. */
  readonly code?: boolean;
}

export interface EventWords {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The history keeps slugs; the reader knows titles. */
export interface Names {
  system(slug: string): string;
  category(system: string, slug: string): string;
}

const count = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);

type Worded = { [T in EventType]: (payload: EventPayload<T>, words: Wording, names: Names) => EventWords };

const worded: Worded = {
  "request.submitted": (payload, { t, terms, locale }) => ({
    title: t("event.request.submitted"),
    facts: [
      {
        label: t("fact.rights"),
        value: payload.rights.map((right) => terms(`rightName.${right}`)).join(", "),
      },
      { label: t("fact.channel"), value: t(`fact.${payload.channel}`) },
      { label: t("fact.dueOn"), value: formatShortDate(locale, payload.dueOn) },
      { label: t("fact.rules"), value: payload.ruleVersion, code: true },
      { label: t("fact.holidays"), value: payload.holidaysVersion, code: true },
      { label: t("fact.record"), value: payload.recordDigest, code: true },
    ],
  }),
  "verification.sent": ({ purpose }, { t }) => ({
    title: t(purpose === "confirm" ? "event.verification.sentConfirm" : "event.verification.sentOpen"),
    facts: [],
  }),
  "verification.failed": ({ attempts }, { t, locale }) => ({
    title: t("event.verification.failed"),
    facts: [{ label: t("fact.attempts"), value: count(locale, attempts) }],
  }),
  "request.email_confirmed": (_, { t }) => ({ title: t("event.request.email_confirmed"), facts: [] }),
  "request.opened": (_, { t }) => ({ title: t("event.request.opened"), facts: [] }),
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
  "request.approved": ({ decisions }, { t, terms }) => ({
    title: t("event.request.approved"),
    facts: decisions.map(({ right, outcome }) => ({
      label: terms(`rightName.${right}`),
      value: t(`fact.${outcome}`),
    })),
  }),
  "bundle.built": ({ right, rows, sha256, kid }, { t, terms, locale }) => ({
    title: t("event.bundle.built", { right: terms(`rightName.${right}`) }),
    facts: [
      { label: t("fact.rows"), value: count(locale, rows) },
      { label: t("fact.sha256"), value: sha256, code: true },
      { label: t("fact.kid"), value: kid, code: true },
    ],
  }),
  "request.answered": ({ bundles }, { t, locale }) => ({
    title: t("event.request.answered"),
    facts: [{ label: t("fact.archives"), value: count(locale, bundles) }],
  }),
  "mail.sent": ({ template }, { t }) => ({
    title: t("event.mail.sent", { template: isTemplate(template) ? t(templates[template]) : template }),
    facts: [],
  }),
  "bundle.downloaded": ({ right }, { t, terms }) => ({
    title: t("event.bundle.downloaded", { right: terms(`rightName.${right}`) }),
    facts: [],
  }),
};

const templates = {
  "confirm-address": "template.confirm",
  "request-received": "template.received",
  "access-code": "template.code",
  "answer-ready": "template.answered",
  "staff-sign-in": "template.signIn",
} as const satisfies Record<MailTemplate, string>;
const isTemplate = (slug: string): slug is MailTemplate => Object.hasOwn(templates, slug);

const isEventType = (type: string): type is EventType => Object.hasOwn(eventCatalogue, type);

/** One line of the history in words. A line that this version cannot read shows its type: nothing is hidden. */
export function eventWords(
  event: RequestDetails["events"][number],
  words: Wording,
  names: Names,
): EventWords {
  return isEventType(event.type)
    ? read(event.type, event.payload, words, names)
    : { title: event.type, facts: [] };
}

function read<T extends EventType>(type: T, payload: unknown, words: Wording, names: Names): EventWords {
  const parsed = eventCatalogue[type].safeParse(payload);
  return parsed.success
    ? worded[type](parsed.data as EventPayload<T>, words, names)
    : { title: type, facts: [] };
}
