import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { DeadlineStep, QuestionStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { Period, QuestionSubject } from "@/lib/deadlines/regime";
import type { DayOff } from "@/lib/deadlines/working-days";

const op = (date: PlainDate) => dateInWords("nl", date);
const weekdayOn = (date: PlainDate) => dateInWords("nl", date, true);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A step in Dutch, for the people concerned and the desk. */
export function explainInDutch(step: DeadlineStep): string {
  const until = `tot en met ${op(step.to)}`;
  const law = citeLaw(step, "nl");
  switch (step.rule) {
    case "receipt":
      return `Ontvangen op ${op(step.to)} (tijdzone ${step.params.timeZone}). De dag van ontvangst telt niet mee (${law}).`;
    case "one-month":
      return `De termijn is één maand, ${until} (${law}).`;
    case "month-count":
      return `De termijn is ${count(step.params.length, "months")}, ${until} (${law}).`;
    case "day-count":
      return `De termijn is ${count(step.params.length, "days")}, ${until} (${law}).`;
    case "business-days":
      return `De termijn is ${count(step.params.length, "business-days")}, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `Die maand heeft geen dag ${step.params.day}: de termijn eindigt op de laatste dag ervan, ${op(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      return `Op ${op(notifiedOn)} is een verlenging aangekondigd. De hele termijn is nu ${count(length, unit)}, geteld vanaf het begin, ${until} (${law}).`;
    }
    case "extension-late": {
      const { notifiedOn, noticeBy } = step.params;
      return `Op ${op(notifiedOn)} is een verlenging aangekondigd, na de laatste dag daarvoor, ${op(noticeBy)}. Ze telt niet mee (${law}).`;
    }
    case "working-day":
      return `${capital(dayOffIn(step.from, step.params.reason, step.params.country))}. De termijn eindigt op de volgende werkdag, ${weekdayOn(step.to)} (${law}).`;
    default:
      return explainQuestion(step, law);
  }
}

const bases = {
  written: "zoals de wet zelf bepaalt",
  tolerated: "wat wordt gedoogd maar niet in de wet staat",
} as const;

function explainQuestion(step: QuestionStep, law: string): string {
  const { subject, verb, answer } = questionIn(step.params.about);
  const asked = `Op ${op(step.params.askedOn)} ${verb} ${subject} gevraagd`;
  switch (step.rule) {
    case "identity-start":
    case "fee-start":
      return step.params.open
        ? `${asked}; ${answer} is er nog niet. De datum is berekend alsof ${answer} op ${op(step.params.on)} kwam en de termijn vanaf die dag liep, ${bases[step.params.basis]} (${law}).`
        : `${asked}; ${answer} is ontvangen op ${op(step.params.on)}. De termijn loopt vanaf die dag, ${bases[step.params.basis]} (${law}).`;
    case "suspension":
      return `${asked}; ${answer} is ontvangen op ${op(step.params.answeredOn)}. Intussen stond de termijn stil, ${bases[step.params.basis]}: ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked}; ${answer} is er nog niet. De termijn staat stil, ${bases[step.params.basis]}: tot en met ${op(step.params.countedTo)} ${added(step.params.days).replace(/^er (komen|komt)/, "$1 er")} (${law}).`;
    case "suspension-waiting":
      return `${asked}; ${answer} is er nog niet. Tot dan staat de termijn stil, ${bases[step.params.basis]}. Die dagen komen er pas daarna bij: de getoonde datum is de vroegst mogelijke (${law}).`;
    case "suspension-late":
      return `${asked}, nadat de termijn op ${op(step.params.endedOn)} was geëindigd. Dat zet de termijn niet stil (${law}).`;
    case "no-suspension":
      return `${asked}. Volgens deze wet zet dat de termijn niet stil (${law}).`;
  }
}

const subjects: Readonly<Record<QuestionSubject, string>> = {
  identity: "gegevens om de identiteit te bevestigen",
  clarification: "een verduidelijking van het verzoek",
  fee: "een vergoeding",
};

function questionIn(about: readonly QuestionSubject[]) {
  return {
    subject: about.map((one) => subjects[one]).join(" en "),
    verb: about.length > 1 || about[0] === "identity" ? "zijn" : "is",
    answer: about.join() === "fee" ? "de betaling" : "het antwoord",
  };
}

function count(number: number, unit: Period["unit"]): string {
  if (unit === "months") return `${number} ${number === 1 ? "maand" : "maanden"}`;
  const days = number === 1 ? "dag" : "dagen";
  return `${number} ${unit === "days" ? days : `werk${days}`}`;
}

function added(days: number): string {
  if (days === 0) return "er komt geen dag bij";
  return days === 1 ? "er komt 1 dag bij" : `er komen ${days} dagen bij`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") return `${weekdayOn(date)} is een feestdag (${placeInWords("nl", country)})`;
  return `${op(date)} is een ${reason === "saturday" ? "zaterdag" : "zondag"}`;
}
