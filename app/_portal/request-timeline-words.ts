import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

export type Step = OwnRequest["timeline"][number];

export interface StepWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the organisation wrote: a question, its reasons. */
  readonly quote: string | null;
}

type Portal = ReturnType<typeof translator<"portal">>;

interface Told {
  readonly t: Portal;
  readonly name: string;
  readonly date: (day: string) => string;
  readonly rights: (rights: readonly Right[]) => string;
}

/** One step in plain words; null for one that another step already tells. */
export function wordStep(locale: Locale, own: Pick<OwnRequest, "controller">, step: Step): StepWords | null {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const told: Told = {
    t,
    name: own.controller.name,
    date: (day) => formatDate(locale, day),
    rights: (rights) => rights.map((right) => terms(`rightName.${right}`)).join(", "),
  };
  return wordPerson(step, told) ?? wordWork(step, told);
}

const plain = (title: string, lines: readonly string[] = [], quote: string | null = null): StepWords => ({
  title,
  lines,
  quote,
});

/** Who asks, what was written, and who else answers. */
function wordPerson(step: Step, { t, name }: Told): StepWords | null {
  switch (step.type) {
    case "receipt.issued":
      return plain(t("history.receipt"));
    case "message.sent": {
      const { sender, files } = step.payload;
      const title = t(`history.message.${sender}`, { name });
      return plain(title, files > 0 ? [t("history.files", { count: files })] : []);
    }
    case "identity.asked":
      return plain(t("history.identity.asked", { name }));
    case "identity.submitted":
      return plain(t("history.identity.submitted"));
    case "identity.passed":
      return plain(t("history.identity.passed"));
    case "identity.failed":
      return plain(t("history.identity.failed"));
    case "identity.expired":
      return plain(t("history.identity.expired"));
    case "file.destroyed":
      return plain(t("history.fileDestroyed"));
    case "request.passed_on":
      return plain(t("history.passOn.sent", { name, client: step.words ?? "" }));
    case "request.pass_on_settled": {
      const { status } = step.payload;
      // That it was passed on is the step before.
      if (status === "sent") return null;
      return plain(t(`history.passOn.${status}`, { name, client: step.words ?? "" }));
    }
    case "letter.sent": {
      // Every other letter is the act that another step tells.
      const { kind } = step.payload;
      if (kind !== "acknowledgement" && kind !== "recipients") return null;
      return plain(t(`history.letter.${kind}`, { name }));
    }
    default:
      return null;
  }
}

/** What the organisation did about it, and what became of the answer. */
function wordWork(step: Step, { t, name, date, rights }: Told): StepWords | null {
  switch (step.type) {
    case "request.extended": {
      const { previousDueOn: from, dueOn: to } = step.payload;
      const moved = t("history.moved", { from: date(from), to: date(to) });
      const why = step.words ? [t("history.reasons")] : [];
      return plain(t("event.request.extended", { name }), [moved, ...why], step.words);
    }
    case "question.asked":
      return plain(t("event.question.asked", { name }), step.words ? [t("history.asked")] : [], step.words);
    case "question.answered":
      return plain(t("event.question.answered"), [t("history.due", { date: date(step.payload.dueOn) })]);
    case "recipient.settled": {
      const { status } = step.payload;
      const who = step.words;
      const line = who && status !== "pending" ? [t(`history.recipient.${status}`, { who })] : [];
      return plain(t("event.recipient.settled", { name }), line);
    }
    case "right.approved":
      return plain(t("event.right.approved", { name }), [rights([step.payload.right])]);
    case "rights.answered":
      return plain(t("event.rights.answered"), [rights(step.payload.rights)]);
    case "rights.withdrawn":
      return plain(t("event.rights.withdrawn"), [rights(step.payload.rights)]);
    case "request.split": {
      const other = step.words ? [t("history.other", { reference: step.words })] : [];
      return plain(t("history.split", { name }), [rights(step.payload.rights), ...other]);
    }
    case "request.reopened":
      return plain(t("history.reopened", { name }), [
        rights(step.payload.rights),
        t("history.due", { date: date(step.payload.dueOn) }),
      ]);
    case "bundle.downloaded":
      return plain(t("event.bundle.downloaded"), [rights([step.payload.right])]);
    case "bundle.expired":
      return plain(t("history.bundleExpired"), [rights([step.payload.right])]);
    case "request.submitted":
    case "request.email_corrected":
    case "request.email_confirmed":
    case "request.approved":
    case "request.answered":
    case "request.closed":
    case "request.lapsed":
    case "request.merged":
    case "collection.started":
    case "fee.settled":
      return plain(t(`event.${step.type}`, { name }));
    default:
      return null;
  }
}
