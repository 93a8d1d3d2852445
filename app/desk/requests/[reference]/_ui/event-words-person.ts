import type { EventPayload } from "@/lib/audit/event-catalogue";
import { formatShortDate } from "@/lib/i18n/translator";
import { formatByteCount } from "../../../../_ui/format-byte-count";
import type { Wording } from "../../../_ui/desk-words";
import { count, type EventWords, type Fact, type WordsOf } from "./event-word";

const method = (
  { method: how }: Pick<EventPayload<"identity.submitted">, "method">,
  { t, terms }: Wording,
): Fact => ({ label: t("fact.method"), value: terms(`identityMethod.${how}`) });

const level = (reached: EventPayload<"identity.passed">["level"], { t, terms }: Wording): Fact => ({
  label: t("fact.level"),
  value: terms(`assuranceLevel.${reached}`),
});

const plain =
  (what: "opened" | "destroyed") =>
  (_: unknown, { t }: Wording): EventWords => ({ title: t(`event.file.${what}`), facts: [] });

/** Who asks and how they proved it, what was written and sent along, and who else was told. */
export const personWords: WordsOf<
  | "identity.asked"
  | "identity.submitted"
  | "identity.passed"
  | "identity.failed"
  | "identity.expired"
  | "file.received"
  | "file.opened"
  | "file.destroyed"
  | "message.sent"
  | "receipt.issued"
  | "request.passed_on"
  | "request.kept"
  | "request.pass_on_settled"
  | "bundle.expired"
> = {
  "identity.asked": (payload, words) => ({
    title: words.t("event.identity.asked"),
    facts: [method(payload, words), level(payload.level, words)],
  }),
  "identity.submitted": (payload, words) => ({
    title: words.t("event.identity.submitted"),
    facts: [method(payload, words)],
  }),
  "identity.passed": (payload, words) => ({
    title: words.t("event.identity.passed"),
    facts: [method(payload, words), level(payload.level, words)],
  }),
  "identity.failed": (payload, words) => ({
    title: words.t("event.identity.failed"),
    facts: [
      method(payload, words),
      { label: words.t("fact.attempts"), value: count(words.locale, payload.attempts) },
    ],
  }),
  "identity.expired": (payload, words) => ({
    title: words.t("event.identity.expired"),
    facts: [method(payload, words)],
  }),
  "file.received": ({ purpose, bytes, sha256 }, { t, locale }) => ({
    title: t(`event.file.received.${purpose}`),
    facts: [
      { label: t("fact.size"), value: formatByteCount(locale, bytes) },
      { label: t("fact.sha256"), value: sha256, code: true },
    ],
  }),
  "file.opened": plain("opened"),
  "file.destroyed": plain("destroyed"),
  "message.sent": ({ sender, files }, { t, locale }) => ({
    title: t(`event.message.${sender}`),
    facts: files > 0 ? [{ label: t("fact.files"), value: count(locale, files) }] : [],
  }),
  "receipt.issued": ({ sha256, kid }, { t }) => ({
    title: t("event.receipt.issued"),
    facts: [
      { label: t("fact.sha256"), value: sha256, code: true },
      { label: t("fact.kid"), value: kid, code: true },
    ],
  }),
  "request.passed_on": ({ client, dueOn }, { t, locale }) => ({
    title: t("event.passOn.sent"),
    facts: [
      ...(client ? [{ label: t("fact.client"), value: client, code: true }] : []),
      { label: t("fact.contractDueOn"), value: formatShortDate(locale, dueOn) },
    ],
  }),
  "request.kept": (_, { t }) => ({ title: t("event.passOn.kept"), facts: [] }),
  "request.pass_on_settled": ({ status }, { t }) => ({ title: t(`event.passOn.${status}`), facts: [] }),
  "bundle.expired": ({ right }, { t, terms }) => ({
    title: t("event.bundle.expired", { right: terms(`rightName.${right}`) }),
    facts: [],
  }),
};
