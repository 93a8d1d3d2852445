import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { BareStep } from "@/lib/deadlines/deadline-step";
import { citeLaw } from "@/lib/deadlines/legal-sources";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { QuestionSubject } from "@/lib/deadlines/timeline";
import type { DayOff } from "@/lib/deadlines/working-days";

const le = (date: PlainDate) => `le ${dateInWords("fr", date)}`;
const du = (date: PlainDate) => `du ${dateInWords("fr", date)}`;
const au = (date: PlainDate) => `au ${dateInWords("fr", date)}`;
const weekdayOn = (date: PlainDate) => `le ${dateInWords("fr", date, true)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A step in French, for the people concerned and the desk. */
export function explainInFrench(step: BareStep): string {
  const until = `jusqu’${au(step.to)} inclus`;
  const law = citeLaw(step, "fr");
  switch (step.rule) {
    case "receipt":
      return `Réception ${le(step.to)} (fuseau horaire ${step.params.timeZone}). Le jour de la réception ne compte pas (${law}).`;
    case "one-month":
      return `Le délai est d’un mois, ${until} (${law}).`;
    case "day-count":
      return `Le délai est de ${days(step.params.length)}, ${until} (${law}).`;
    case "business-days":
      return `Le délai est de ${step.params.length} jours ouvrés, ${until} (${law}).`;
    case "end-of-month-clamp":
      return `Ce mois n’a pas de ${step.params.day} : le délai prend fin le dernier jour du mois, ${le(step.to)} (${law}).`;
    case "extension": {
      const { notifiedOn, length, unit } = step.params;
      const whole = unit === "months" ? `${length} mois` : days(length);
      return `Une prolongation a été annoncée ${le(notifiedOn)}. Le délai total est désormais de ${whole}, comptés depuis le début, ${until} (${law}).`;
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

type QuestionStep = Extract<BareStep, { readonly params: { readonly about: readonly QuestionSubject[] } }>;

function explainQuestion(step: QuestionStep, law: string): string {
  const asked = `${questionIn(step.params.about)} ont été demandées ${le(step.params.askedOn)}`;
  switch (step.rule) {
    case "identity-start":
      return step.params.open
        ? `${asked} et sont encore attendues. La date est calculée comme si elles arrivaient ${le(step.params.on)} (${law}).`
        : `${asked} et reçues ${le(step.params.on)}. Le délai court à partir de ce jour (${law}).`;
    case "suspension":
      return `${asked} et reçues ${le(step.params.answeredOn)}. Entre-temps, le délai était suspendu : ${added(step.params.days)} (${law}).`;
    case "suspension-open":
      return `${asked} et sont encore attendues. Le délai est suspendu : à la date ${du(step.params.countedTo)}, ${added(step.params.days)} (${law}).`;
    case "suspension-waiting":
      return `${asked} et sont encore attendues. Le délai est suspendu jusqu’à la réponse ; ces jours ne s’ajouteront qu’à ce moment : la date indiquée est la plus proche possible (${law}).`;
    case "suspension-late":
      return `${asked}, alors que le délai avait pris fin ${le(step.params.endedOn)}. Cela ne suspend pas le délai (${law}).`;
    case "no-suspension":
      return `${asked}. Selon cette loi, cela ne suspend pas le délai (${law}).`;
  }
}

function questionIn(about: readonly QuestionSubject[]): string {
  if (about.length > 1) return "Des informations sur l’identité et des précisions sur la demande";
  return about[0] === "identity"
    ? "Des informations pour confirmer l’identité"
    : "Des précisions sur la demande";
}

const days = (count: number) => `${count} ${count === 1 ? "jour" : "jours"}`;

function added(count: number): string {
  if (count === 0) return "aucun jour ne s’ajoute";
  return count === 1 ? "1 jour s’ajoute" : `${count} jours s’ajoutent`;
}

function dayOffIn(date: PlainDate, reason: DayOff, country: string): string {
  if (reason === "holiday") return `${weekdayOn(date)} est un jour férié (${placeInWords("fr", country)})`;
  return `${le(date)} est un ${reason === "saturday" ? "samedi" : "dimanche"}`;
}
