import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { DeadlineStep, QuestionStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { Period, QuestionSubject } from "@/lib/deadlines/regime";
import type { DayOff } from "@/lib/deadlines/working-days";

const on = (date: PlainDate) => dateInWords("en", date);
const weekdayOn = (date: PlainDate) => dateInWords("en", date, true);
const units: Readonly<Record<Period["unit"], string>> = {
  months: "month",
  days: "day",
  "business-days": "business day",
};
const count = (number: number, unit: Period["unit"]) => `${number} ${units[unit]}${number === 1 ? "" : "s"}`;

/** A step in English, for the desk, the machine interface and readers of English. */
export function explainInEnglish(step: DeadlineStep): string {
  const until = `up to and including ${on(step.to)}`;
  const law = citeLaw(step, "en");
  switch (step.rule) {
    case "receipt":
      return `Received on ${on(step.to)} (time zone ${step.params.timeZone}). The day of receipt is not counted (${law}).`;
    case "one-month":
      return `The period is one month, ${until} (${law}).`;
    case "month-count":
      return `The period is ${count(step.params.length, "months")}, ${until} (${law}).`;
    case "day-count":
      return `The period is ${count(step.params.length, "days")}, ${until} (${law}).`;
    case "business-days":
      return `The period is ${count(step.params.length, "business-days")}, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `That month has no day ${step.params.day}: the period ends on its last day, ${on(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      return `An extension was announced on ${on(notifiedOn)}. The whole period is now ${count(length, unit)}, counted from its start, ${until} (${law}).`;
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

const bases = {
  written: "as the law itself provides",
  tolerated: "which is tolerated practice, not written law",
} as const;

function explainQuestion(step: QuestionStep, law: string): string {
  const asked = `${questionIn(step.params.about)} asked for on ${on(step.params.askedOn)}`;
  switch (step.rule) {
    case "identity-start":
    case "fee-start":
      return step.params.open
        ? `${asked} and still awaited. The date is counted as if the answer came on ${on(step.params.on)} and the period ran from that day, ${bases[step.params.basis]} (${law}).`
        : `${asked} and received on ${on(step.params.on)}. The period runs from that day, ${bases[step.params.basis]} (${law}).`;
    case "suspension":
      return `${asked} and received on ${on(step.params.answeredOn)}. The clock stood still meanwhile, ${bases[step.params.basis]}: ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked} and still awaited. The clock stands still, ${bases[step.params.basis]}: up to ${on(step.params.countedTo)}, ${added(step.params.days)} (${law}).`;
    case "suspension-waiting":
      return `${asked} and still awaited. The clock stands still until the answer, ${bases[step.params.basis]}. The days will be added then, so the date shown is the earliest possible (${law}).`;
    case "suspension-late":
      return `${asked}, after the period had ended on ${on(step.params.endedOn)}. This does not stop the clock (${law}).`;
    case "no-suspension":
      return `${asked}. Under this law that does not stop the clock (${law}).`;
  }
}

const subjects: Readonly<Record<QuestionSubject, string>> = {
  identity: "information to confirm identity",
  clarification: "information to specify the request",
  fee: "a fee",
};

function questionIn(about: readonly QuestionSubject[]): string {
  const text = about.map((subject) => subjects[subject]).join(" and ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${about.length > 1 ? "were" : "was"}`;
}

function added(days: number): string {
  if (days === 0) return "nothing is added";
  return days === 1 ? "1 day is added" : `${days} days are added`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") return `${weekdayOn(date)} is a public holiday (${placeInWords("en", country)})`;
  return `${on(date)} is a ${reason === "saturday" ? "Saturday" : "Sunday"}`;
}
