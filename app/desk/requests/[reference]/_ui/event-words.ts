import { type EventPayload, type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import { formatShortDate } from "@/lib/i18n/translator";
import type { MailTemplate } from "@/lib/mail/render-mail";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Wording } from "../../../_ui/desk-words";
import { count, type EventWords, type Names, type WordsOf } from "./event-word";
import { decisionWords } from "./event-words-decision";
import { personWords } from "./event-words-person";
import { workWords } from "./event-words-work";

const worded: WordsOf<EventType> = {
  ...workWords,
  ...decisionWords,
  ...personWords,
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
  "request.approved": ({ decisions }, { t, terms }) => ({
    title: t("event.request.approved"),
    facts: decisions.map(({ right, outcome }) => ({
      label: terms(`rightName.${right}`),
      value: terms(`outcome.${outcome}`),
    })),
  }),
  "request.answered": ({ bundles }, { t, locale }) => ({
    title: t("event.request.answered"),
    facts: [{ label: t("fact.archives"), value: count(locale, bundles) }],
  }),
  "mail.sent": ({ template }, { t }) => ({
    title: t("event.mail.sent", { template: isTemplate(template) ? t(templates[template]) : template }),
    facts: [],
  }),
};

const templates = {
  "confirm-address": "template.confirm",
  "request-received": "template.received",
  "access-code": "template.code",
  "answer-ready": "template.answered",
  "letter-ready": "template.letter",
  "message-ready": "template.message",
  "withdrawal-confirmed": "template.withdrawn",
  "request-passed-on": "template.passedOn",
  "request-taken-over": "template.takenOver",
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
