import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { BareStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { QuestionSubject } from "@/lib/deadlines/timeline";
import type { DayOff } from "@/lib/deadlines/working-days";

const on = (date: PlainDate) => dateInWords("en", date);
const weekdayOn = (date: PlainDate) => dateInWords("en", date, true);
const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;

/** A step in English, for the desk, the machine interface and readers of English. */
export function explainInEnglish(step: BareStep): string {
  const until = `up to and including ${on(step.to)}`;
  const law = citeLaw(step, "en");
  switch (step.rule) {
    case "receipt":
      return `Received on ${on(step.to)} (time zone ${step.params.timeZone}). The day of receipt is not counted (${law}).`;
    case "one-month":
      return `The period is one month, ${until} (${law}).`;
    case "day-count":
      return `The period is ${count(step.params.length, "day")}, ${until} (${law}).`;
    case "business-days":
      return `The period is ${count(step.params.length, "business day")}, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `That month has no day ${step.params.day}: the period ends on its last day, ${on(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      const whole = count(length, unit === "months" ? "month" : "day");
      return `An extension was announced on ${on(notifiedOn)}. The whole period is now ${whole}, counted from its start, ${until} (${law}).`;
    }
    case "extension-late": {
      const { notifiedOn, noticeBy } = step.params;
      return `An extension was announced on ${on(notifiedOn)}, after the last day for it, ${on(noticeBy)}. It does not count (${law}).`;
    }
    case "working-day":
      return `${dayOffIn(step.from, step.params.reason, step.params.country)}. The period ends with the next working day, ${weekdayOn(step.to)} (${law}).`;
    default:
      return explainQuestion(step, law);
  }
}

type QuestionStep = Extract<BareStep, { readonly params: { readonly about: readonly QuestionSubject[] } }>;

function explainQuestion(step: QuestionStep, law: string): string {
  const asked = `${questionIn(step.params.about)} asked for on ${on(step.params.askedOn)}`;
  switch (step.rule) {
    case "identity-start":
      return step.params.open
        ? `${asked} and still awaited. The date is counted as if it came on ${on(step.params.on)} (${law}).`
        : `${asked} and received on ${on(step.params.on)}. The period runs from that day (${law}).`;
    case "suspension":
      return `${asked} and received on ${on(step.params.answeredOn)}. The clock stood still meanwhile: ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked} and still awaited. The clock stands still; up to ${on(step.params.countedTo)}, ${added(step.params.days)} (${law}).`;
    case "suspension-waiting":
      return `${asked} and still awaited. The clock stands still until the answer; the days will be added then, so the date shown is the earliest possible (${law}).`;
    case "suspension-late":
      return `${asked}, after the period had ended on ${on(step.params.endedOn)}. This does not stop the clock (${law}).`;
    case "no-suspension":
      return `${asked}. Under this law that does not stop the clock (${law}).`;
  }
}

function questionIn(about: readonly QuestionSubject[]): string {
  if (about.length > 1) return "Information to confirm identity and to specify the request was";
  return about[0] === "identity"
    ? "Information to confirm identity was"
    : "Information to specify the request was";
}

function added(days: number): string {
  if (days === 0) return "nothing is added";
  return days === 1 ? "1 day is added" : `${days} days are added`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") return `${weekdayOn(date)} is a public holiday (${placeInWords("en", country)})`;
  return `${on(date)} is a ${reason === "saturday" ? "Saturday" : "Sunday"}`;
}
