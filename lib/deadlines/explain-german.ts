import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { DeadlineStep, QuestionStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { Period, QuestionSubject } from "@/lib/deadlines/regime";
import type { DayOff } from "@/lib/deadlines/working-days";

const am = (date: PlainDate) => dateInWords("de", date);
/** `Montag, der 4. Mai 2026`, `Montag, dem 4. Mai 2026`. */
const weekdayOn = (date: PlainDate, article: "der" | "dem") =>
  dateInWords("de", date, true).replace(", ", `, ${article} `);

/** A step in German, for the people concerned and the desk. */
export function explainInGerman(step: DeadlineStep): string {
  const until = `bis einschließlich ${am(step.to)}`;
  const law = citeLaw(step, "de");
  switch (step.rule) {
    case "receipt":
      return `Eingang am ${am(step.to)} (Zeitzone ${step.params.timeZone}). Der Tag des Eingangs zählt nicht mit (${law}).`;
    case "one-month":
      return `Die Frist beträgt einen Monat, ${until} (${law}).`;
    case "month-count":
      return `Die Frist beträgt ${count(step.params.length, "months")}, ${until} (${law}).`;
    case "day-count":
      return `Die Frist beträgt ${count(step.params.length, "days")}, ${until} (${law}).`;
    case "business-days":
      return `Die Frist beträgt ${count(step.params.length, "business-days")}, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `Einen ${step.params.day}. gibt es in diesem Monat nicht: Die Frist endet an seinem letzten Tag, dem ${am(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      return `Am ${am(notifiedOn)} wurde eine Verlängerung angekündigt. Die gesamte Frist beträgt nun ${count(length, unit)} ab ihrem Beginn, ${until} (${law}).`;
    }
    case "extension-late": {
      const { notifiedOn, noticeBy } = step.params;
      return `Am ${am(notifiedOn)} wurde eine Verlängerung angekündigt, nach dem letzten Tag dafür, dem ${am(noticeBy)}. Sie zählt nicht (${law}).`;
    }
    case "working-day":
      return `${dayOffIn(step.from, step.params.reason, step.params.country)}. Die Frist endet am nächsten Arbeitstag, ${weekdayOn(step.to, "dem")} (${law}).`;
    default:
      return explainQuestion(step, law);
  }
}

const bases = {
  written: "wie es im Gesetz selbst steht",
  tolerated: "was geduldet wird, aber nicht im Gesetz steht",
} as const;

function explainQuestion(step: QuestionStep, law: string): string {
  const { subject, verb, answer } = questionIn(step.params.about);
  const asked = `Am ${am(step.params.askedOn)} ${verb} ${subject} angefordert`;
  switch (step.rule) {
    case "identity-start":
    case "fee-start":
      return step.params.open
        ? `${asked}; ${answer} steht noch aus. Das Datum ist berechnet, als käme ${answer} am ${am(step.params.on)} und liefe die Frist ab diesem Tag, ${bases[step.params.basis]} (${law}).`
        : `${asked}; ${answer} ging am ${am(step.params.on)} ein. Die Frist läuft ab diesem Tag, ${bases[step.params.basis]} (${law}).`;
    case "suspension":
      return `${asked}; ${answer} ging am ${am(step.params.answeredOn)} ein. Dazwischen ruhte die Frist, ${bases[step.params.basis]}: ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked}; ${answer} steht noch aus. Die Frist ruht, ${bases[step.params.basis]}: Stand ${am(step.params.countedTo)}, ${added(step.params.days)} (${law}).`;
    case "suspension-waiting":
      return `${asked}; ${answer} steht noch aus. Bis dahin ruht die Frist, ${bases[step.params.basis]}. Diese Tage kommen erst dann hinzu: Das angezeigte Datum ist das frühestmögliche (${law}).`;
    case "suspension-late":
      return `${asked}, nachdem die Frist am ${am(step.params.endedOn)} geendet hatte. Das hält die Frist nicht an (${law}).`;
    case "no-suspension":
      return `${asked}. Nach diesem Gesetz hält das die Frist nicht an (${law}).`;
  }
}

const subjects: Readonly<Record<QuestionSubject, string>> = {
  identity: "Angaben zur Identität",
  clarification: "eine Präzisierung des Antrags",
  fee: "eine Gebühr",
};

function questionIn(about: readonly QuestionSubject[]) {
  return {
    subject: about.map((one) => subjects[one]).join(" und "),
    verb: about.length > 1 || about[0] === "identity" ? "wurden" : "wurde",
    answer: about.join() === "fee" ? "die Zahlung" : "die Antwort",
  };
}

function count(number: number, unit: Period["unit"]): string {
  if (unit === "months") return number === 1 ? "1 Monat" : `${number} Monate`;
  const days = number === 1 ? "Tag" : "Tage";
  return `${number} ${unit === "days" ? days : `Arbeits${days.toLowerCase()}`}`;
}

function added(days: number): string {
  if (days === 0) return "es kommt kein Tag hinzu";
  return days === 1 ? "1 Tag kommt hinzu" : `${days} Tage kommen hinzu`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") {
    return `${weekdayOn(date, "der")}, ist ein gesetzlicher Feiertag (${placeInWords("de", country)})`;
  }
  return `Der ${am(date)} ist ein ${reason === "saturday" ? "Samstag" : "Sonntag"}`;
}
