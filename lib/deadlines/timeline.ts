import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { requireInstant } from "@/lib/deadlines/instant";
import { localDate, type PlainDate } from "@/lib/deadlines/plain-date";

export const questionEventTypes = [
  "identity_requested",
  "identity_received",
  "clarification_requested",
  "clarification_received",
] as const;

/** What the person was asked for: to confirm who they are, or to specify the request. */
export type QuestionSubject = "identity" | "clarification";

/** `at` is ISO 8601 with an offset. */
export type DeadlineEvent =
  | { readonly type: (typeof questionEventTypes)[number]; readonly at: string }
  | {
      readonly type: "extension_notified";
      readonly at: string;
      /** Added to a period in months or in days; absent: all that the law allows. */
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

type Dated = DeadlineEvent & { readonly field: string; readonly instant: Date; readonly on: PlainDate };

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
  const dated = events.map((event, index) => dateEvent(event, index, timeZone, receivedOn));
  dated.sort((a, b) => a.instant.getTime() - b.instant.getTime());
  const questions = [...pair(dated, "identity"), ...pair(dated, "clarification")];
  return {
    questions: questions.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0)),
    extension: readExtension(dated),
  };
}

function dateEvent(event: DeadlineEvent, index: number, timeZone: string, receivedOn: PlainDate): Dated {
  const field = `events[${index}]`;
  const instant = requireInstant(event.at, `${field}.at`);
  const on = localDate(instant, timeZone);
  if (on < receivedOn) {
    throw new DeadlineError(
      "event-before-receipt",
      `${field}.at`,
      `The event of ${on} lies before the receipt on ${receivedOn}: correct one of the two dates.`,
    );
  }
  return { ...event, field, instant, on };
}

function pair(events: readonly Dated[], about: QuestionSubject): Question[] {
  const questions: Question[] = [];
  let askedOn: PlainDate | null = null;
  for (const event of events) {
    if (event.type === `${about}_requested`) askedOn ??= event.on;
    if (event.type !== `${about}_received`) continue;
    if (askedOn === null) {
      throw new DeadlineError(
        "answer-without-question",
        `${event.field}.type`,
        `${event.type} on ${event.on} answers no open question: record ${about}_requested before it.`,
      );
    }
    questions.push({ about, askedOn, answeredOn: event.on });
    askedOn = null;
  }
  return askedOn === null ? questions : [...questions, { about, askedOn, answeredOn: null }];
}

function readExtension(events: readonly Dated[]): ExtensionNotice | null {
  const [first, second] = events.filter((event) => event.type === "extension_notified");
  if (first === undefined) return null;
  if (second !== undefined) {
    throw new DeadlineError(
      "extension-repeated",
      `${second.field}.type`,
      "A period is extended once: keep the first notice only.",
    );
  }
  return { field: first.field, notifiedOn: first.on, months: first.months, days: first.days };
}
