import { type ClockEventType, clockEventTypes } from "@/db/schema/enums";
import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { parseInstantMs, requireInstantMs } from "@/lib/deadlines/instant";
import { compareDates, localDateAt, type PlainDate } from "@/lib/deadlines/plain-date";
import { type QuestionSubject, questionSubjects } from "@/lib/deadlines/regime";

export const questionEventTypes = clockEventTypes.filter((type) => type !== "extension_notified");

/** `at` is ISO 8601 with an offset. */
export type DeadlineEvent =
  | { readonly type: Exclude<ClockEventType, "extension_notified">; readonly at: string }
  | {
      readonly type: "extension_notified";
      readonly at: string;
      /** Added to a period in months, or in days or business days; absent: all that the law allows. */
      readonly months?: number | undefined;
      readonly days?: number | undefined;
    };

/** A question to the person, with the civil dates at the controller's seat. */
export interface Question {
  readonly about: QuestionSubject;
  readonly askedOn: PlainDate;
  /** Null while the answer is outstanding. */
  readonly answeredOn: PlainDate | null;
}

export interface ExtensionNotice {
  readonly field: string;
  readonly notifiedOn: PlainDate;
  readonly months: number | undefined;
  readonly days: number | undefined;
}

export interface Timeline {
  /** In the order of asking. Asking again before the answer continues the first question (EDPB 01/2022, ex. 31). */
  readonly questions: readonly Question[];
  readonly extension: ExtensionNotice | null;
}

/** An event with its place in the list and its civil date. */
interface Dated {
  readonly event: DeadlineEvent;
  readonly index: number;
  readonly atMs: number;
  readonly on: PlainDate;
}

/**
 * The events as pairs of question and answer and one notice of extension. Their order in the list does not matter,
 * their instants do.
 * @throws DeadlineError `invalid-instant`, `event-before-receipt`, `answer-without-question`, `extension-repeated`.
 */
export function readTimeline(
  events: readonly DeadlineEvent[],
  timeZone: string,
  receivedOn: PlainDate,
): Timeline {
  if (events.length === 0) return nothingHappened;
  const listed = events.map((event, index) => dateEvent(event, index, timeZone, receivedOn));
  const dated = inOrder(listed, byInstant);
  return { questions: readQuestions(dated), extension: readExtension(dated) };
}

const nothingHappened: Timeline = { questions: [], extension: null };

const byInstant = (a: Dated, b: Dated): number => a.atMs - b.atMs;

const byAsking = (a: Question, b: Question): number =>
  compareDates(a.askedOn, b.askedOn) || questionSubjects.indexOf(a.about) - questionSubjects.indexOf(b.about);

/** Most lists are in order already: looking is cheaper than sorting. */
function inOrder<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): readonly Item[] {
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(last, item) > 0) return items.toSorted(compare);
    last = item;
  }
  return items;
}

function dateEvent(event: DeadlineEvent, index: number, timeZone: string, receivedOn: PlainDate): Dated {
  const atMs = parseInstantMs(event.at) ?? requireInstantMs(event.at, `events[${index}].at`);
  const on = localDateAt(atMs, timeZone);
  if (on < receivedOn) {
    throw new DeadlineError(
      "event-before-receipt",
      `events[${index}].at`,
      `The event of ${on} lies before the receipt on ${receivedOn}: correct one of the two dates.`,
    );
  }
  return { event, index, atMs, on };
}

/** What an event says about which question. */
const meanings = {
  identity_requested: { about: "identity", answers: false },
  identity_received: { about: "identity", answers: true },
  clarification_requested: { about: "clarification", answers: false },
  clarification_received: { about: "clarification", answers: true },
  fee_requested: { about: "fee", answers: false },
  fee_received: { about: "fee", answers: true },
  extension_notified: null,
} as const satisfies Record<
  ClockEventType,
  { readonly about: QuestionSubject; readonly answers: boolean } | null
>;

function readQuestions(events: readonly Dated[]): readonly Question[] {
  const questions: Question[] = [];
  const asked: Record<QuestionSubject, PlainDate | null> = { identity: null, clarification: null, fee: null };
  for (const { event, index, on } of events) {
    const meaning = meanings[event.type];
    if (meaning === null) continue;
    const { about, answers } = meaning;
    const askedOn = asked[about];
    if (!answers) {
      asked[about] = askedOn ?? on;
      continue;
    }
    if (askedOn === null) {
      throw new DeadlineError(
        "answer-without-question",
        `events[${index}].type`,
        `${event.type} on ${on} answers no open question: record ${about}_requested before it.`,
      );
    }
    questions.push({ about, askedOn, answeredOn: on });
    asked[about] = null;
  }
  for (const about of questionSubjects) {
    const askedOn = asked[about];
    if (askedOn !== null) questions.push({ about, askedOn, answeredOn: null });
  }
  return inOrder(questions, byAsking);
}

function readExtension(events: readonly Dated[]): ExtensionNotice | null {
  let notice: ExtensionNotice | null = null;
  for (const { event, index, on } of events) {
    if (event.type !== "extension_notified") continue;
    if (notice !== null) {
      throw new DeadlineError(
        "extension-repeated",
        `events[${index}].type`,
        "A period is extended once: keep the first notice only.",
      );
    }
    notice = { field: `events[${index}]`, notifiedOn: on, months: event.months, days: event.days };
  }
  return notice;
}
