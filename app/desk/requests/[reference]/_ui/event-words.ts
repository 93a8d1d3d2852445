import { type EventPayload, type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import { formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Wording } from "../../../_ui/desk-words";
import { count, type EventWords, type Names, type WordsOf } from "./event-word";
import { decisionWords } from "./event-words-decision";
import { intakeWords } from "./event-words-intake";
import { mailWords } from "./event-words-mail";
import { personWords } from "./event-words-person";
import { taskWords } from "./event-words-tasks";
import { togetherWords } from "./event-words-together";
import { workWords } from "./event-words-work";

const worded: WordsOf<EventType> = {
  ...workWords,
  ...decisionWords,
  ...personWords,
  ...intakeWords,
  ...togetherWords,
  ...taskWords,
  ...mailWords,
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
  "request.email_corrected": (_, { t }) => ({ title: t("event.request.email_corrected"), facts: [] }),
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
  "evidence.exported": ({ sha256 }, { t }) => ({
    title: t("evidence.exported"),
    facts: [{ label: t("fact.sha256"), value: sha256, code: true }],
  }),
};

const isEventType = (type: string): type is EventType => Object.hasOwn(eventCatalogue, type);

/** One line of the history in words. A line that this version cannot read shows its type: nothing is hidden. */
export function eventWords(
  event: Pick<RequestDetails["events"][number], "type" | "payload">,
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
