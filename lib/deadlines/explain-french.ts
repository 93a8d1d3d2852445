import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { DeadlineStep, QuestionStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { Period, QuestionSubject } from "@/lib/deadlines/regime";
import type { DayOff } from "@/lib/deadlines/working-days";

const le = (date: PlainDate) => `le ${dateInWords("fr", date)}`;
const au = (date: PlainDate) => `au ${dateInWords("fr", date)}`;
const weekdayOn = (date: PlainDate) => `le ${dateInWords("fr", date, true)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A step in French, for the people concerned and the desk. */
export function explainInFrench(step: DeadlineStep): string {
  const until = `jusqu’${au(step.to)} inclus`;
  const law = citeLaw(step, "fr");
  switch (step.rule) {
    case "receipt":
      return `Réception ${le(step.to)} (fuseau horaire ${step.params.timeZone}). Le jour de la réception ne compte pas (${law}).`;
    case "one-month":
      return `Le délai est d’un mois, ${until} (${law}).`;
    case "month-count":
      return `Le délai est de ${count(step.params.length, "months")}, ${until} (${law}).`;
    case "day-count":
      return `Le délai est de ${count(step.params.length, "days")}, ${until} (${law}).`;
    case "business-days":
      return `Le délai est de ${count(step.params.length, "business-days")}, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `Ce mois n’a pas de ${step.params.day} : le délai prend fin le dernier jour du mois, ${le(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      return `Une prolongation a été annoncée ${le(notifiedOn)}. Le délai total est désormais de ${count(length, unit)}, comptés depuis le début, ${until} (${law}).`;
    }
    case "extension-late": {
      const { notifiedOn, noticeBy } = step.params;
      return `Une prolongation a été annoncée ${le(notifiedOn)}, après le dernier jour possible, ${le(noticeBy)}. Elle ne compte pas (${law}).`;
    }
    case "working-day":
      return `${capital(dayOffIn(step.from, step.params.reason, step.params.country))}. Le délai prend fin le jour ouvrable suivant, ${weekdayOn(step.to)} (${law}).`;
    default:
      return explainQuestion(step, law);
  }
}

const bases = {
  written: "comme le droit écrit le prévoit",
  tolerated: "ce qui est toléré sans être prévu par la loi",
} as const;

function explainQuestion(step: QuestionStep, law: string): string {
  const { subject, e } = questionIn(step.params.about);
  const asked = `${subject} ont été demandé${e}s ${le(step.params.askedOn)}`;
  switch (step.rule) {
    case "identity-start":
    case "fee-start":
      return step.params.open
        ? `${asked} et sont encore attendu${e}s. La date est calculée comme si la réponse arrivait ${le(step.params.on)} et que le délai courait à partir de ce jour, ${bases[step.params.basis]} (${law}).`
        : `${asked} et reçu${e}s ${le(step.params.on)}. Le délai court à partir de ce jour, ${bases[step.params.basis]} (${law}).`;
    case "suspension":
      return `${asked} et reçu${e}s ${le(step.params.answeredOn)}. Entre-temps, le délai était suspendu, ${bases[step.params.basis]} : ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked} et sont encore attendu${e}s. Le délai est suspendu, ${bases[step.params.basis]} : jusqu’${au(step.params.countedTo)}, ${added(step.params.days)} (${law}).`;
    case "suspension-waiting":
      return `${asked} et sont encore attendu${e}s. Le délai est suspendu jusqu’à la réponse, ${bases[step.params.basis]}. Ces jours ne s’ajouteront qu’à ce moment : la date indiquée est la plus proche possible (${law}).`;
    case "suspension-late":
      return `${asked}, alors que le délai avait pris fin ${le(step.params.endedOn)}. Cela ne suspend pas le délai (${law}).`;
    case "no-suspension":
      return `${asked}. Selon cette loi, cela ne suspend pas le délai (${law}).`;
  }
}

const subjects: Readonly<Record<QuestionSubject, string>> = {
  identity: "des informations pour confirmer l’identité",
  clarification: "des précisions sur la demande",
  fee: "des frais",
};

/** The nouns, and the feminine ending of their participles: `frais` alone is masculine, and decides for all. */
function questionIn(about: readonly QuestionSubject[]) {
  const subject = capital(about.map((one) => subjects[one]).join(" et "));
  return { subject, e: about.includes("fee") ? "" : "e" };
}

function count(number: number, unit: Period["unit"]): string {
  if (unit === "months") return `${number} mois`;
  const days = number === 1 ? "1 jour" : `${number} jours`;
  return unit === "days" ? days : `${days} ${number === 1 ? "ouvré" : "ouvrés"}`;
}

function added(days: number): string {
  if (days === 0) return "aucun jour ne s’ajoute";
  return days === 1 ? "1 jour s’ajoute" : `${days} jours s’ajoutent`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") return `${weekdayOn(date)} est un jour férié (${placeInWords("fr", country)})`;
  return `${le(date)} est un ${reason === "saturday" ? "samedi" : "dimanche"}`;
}
