import { describe, expect, it } from "vitest";
import { type Language, languages } from "@/db/schema/enums";
import { computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";
import { explainStep } from "@/lib/deadlines/explain-step";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";

const given = (change: Partial<DeadlineInput>): DeadlineInput => ({
  regime: "eu-gdpr",
  country: "FR",
  timeZone: "Europe/Paris",
  receivedAt: "2026-06-01T09:00:00+02:00",
  kind: "response",
  events: [],
  ...change,
});
const event = (type: DeadlineEvent["type"], on: string): DeadlineEvent => ({ type, at: `${on}T12:00:00Z` });

function sentence(change: Partial<DeadlineInput>, rule: string, locale: Language): string {
  const step = computeDeadline(given(change)).steps.find((candidate) => candidate.rule === rule);
  return step ? explainStep(step, locale) : "no such step";
}

const identityAsked = event("identity_requested", "2026-06-03");
const identityAnswered = [identityAsked, event("identity_received", "2026-06-10")];
const paid = [event("fee_requested", "2026-06-03"), event("fee_received", "2026-06-10")];
const clarified = [
  event("clarification_requested", "2026-06-05"),
  event("clarification_received", "2026-06-06"),
];
const uk = { regime: "uk-gdpr", country: "GB-ENG", timeZone: "Europe/London" };
const ccpa = { regime: "us-ca-ccpa", country: "US-CA", timeZone: "America/Los_Angeles" };

describe("a step in English", () => {
  it.each([
    [
      "receipt",
      {},
      "Received on 1 June 2026 (time zone Europe/Paris). The day of receipt is not counted (Regulation 1182/71 Art. 3(1)).",
    ],
    [
      "one-month",
      {},
      "The period is one month, up to and including 1 July 2026 (GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)).",
    ],
    [
      "end-of-month-clamp",
      { receivedAt: "2026-08-31T09:00:00Z" },
      "That month has no day 31: the period ends on its last day, 30 September 2026 (Regulation 1182/71 Art. 3(2)(c)).",
    ],
    [
      "working-day",
      { receivedAt: "2026-04-01T09:00:00Z" },
      "Friday 1 May 2026 is a public holiday (France). The period ends with the next working day, Monday 4 May 2026 (Regulation 1182/71 Art. 3(4)).",
    ],
    [
      "suspension",
      { events: clarified },
      "Information to specify the request was asked for on 5 June 2026 and received on 6 June 2026. The clock stood still meanwhile, which is tolerated practice, not written law: 1 day is added (EDPB Guidelines 01/2022 §159).",
    ],
    [
      "suspension-waiting",
      { events: [identityAsked] },
      "Information to confirm identity was asked for on 3 June 2026 and still awaited. The clock stands still until the answer, as the law itself provides. The days will be added then, so the date shown is the earliest possible (French decree 2019-536 Art. 77).",
    ],
    [
      "identity-start",
      { ...uk, events: identityAnswered },
      "Information to confirm identity was asked for on 3 June 2026 and received on 10 June 2026. The period runs from that day, as the law itself provides (UK GDPR Art. 12A).",
    ],
    [
      "day-count",
      { ...uk, receivedAt: "2026-07-01T11:00:00Z", kind: "acknowledge" as const },
      "The period is 30 days, up to and including 31 July 2026 (Data Protection Act 2018 s. 164A).",
    ],
    [
      "business-days",
      { ...ccpa, kind: "opt_out" as const },
      "The period is 15 business days, up to and including 23 June 2026 (11 CCR §§7026(f), 7027(g)).",
    ],
    [
      "no-suspension",
      { ...ccpa, events: identityAnswered },
      "Information to confirm identity was asked for on 3 June 2026. Under this law that does not stop the clock (11 CCR §7021).",
    ],
  ])("%s", (rule, change, text) => expect(sentence(change, rule, "en")).toBe(text));
});

describe("a step in French", () => {
  it.each([
    [
      "receipt",
      {},
      "Réception le 1er juin 2026 (fuseau horaire Europe/Paris). Le jour de la réception ne compte pas (règlement 1182/71, art. 3, § 1).",
    ],
    [
      "one-month",
      {},
      "Le délai est d’un mois, jusqu’au 1er juillet 2026 inclus (RGPD, art. 12, § 3 ; règlement 1182/71, art. 3, § 2, point c).",
    ],
    [
      "end-of-month-clamp",
      { receivedAt: "2026-08-31T09:00:00Z" },
      "Ce mois n’a pas de 31 : le délai prend fin le dernier jour du mois, le 30 septembre 2026 (règlement 1182/71, art. 3, § 2, point c).",
    ],
    [
      "working-day",
      { receivedAt: "2026-04-01T09:00:00Z" },
      "Le vendredi 1er mai 2026 est un jour férié (France). Le délai prend fin le jour ouvrable suivant, le lundi 4 mai 2026 (règlement 1182/71, art. 3, § 4).",
    ],
    [
      "suspension",
      { events: identityAnswered },
      "Des informations pour confirmer l’identité ont été demandées le 3 juin 2026 et reçues le 10 juin 2026. Entre-temps, le délai était suspendu, comme le droit écrit le prévoit : 7 jours s’ajoutent (décret n° 2019-536, art. 77).",
    ],
    [
      "suspension",
      { events: [...identityAnswered, ...clarified] },
      "Des informations pour confirmer l’identité et des précisions sur la demande ont été demandées le 3 juin 2026 et reçues le 10 juin 2026. Entre-temps, le délai était suspendu, ce qui est toléré sans être prévu par la loi : 7 jours s’ajoutent (lignes directrices 01/2022 du CEPD, point 159).",
    ],
    [
      "suspension-open",
      { events: [identityAsked], asOf: "2026-06-04T12:00:00Z" },
      "Des informations pour confirmer l’identité ont été demandées le 3 juin 2026 et sont encore attendues. Le délai est suspendu, comme le droit écrit le prévoit : jusqu’au 4 juin 2026, 1 jour s’ajoute (décret n° 2019-536, art. 77).",
    ],
    [
      "suspension-late",
      { events: [event("identity_requested", "2026-07-02"), event("identity_received", "2026-07-03")] },
      "Des informations pour confirmer l’identité ont été demandées le 2 juillet 2026, alors que le délai avait pris fin le 1er juillet 2026. Cela ne suspend pas le délai (décret n° 2019-536, art. 77).",
    ],
    [
      "extension",
      { events: [event("extension_notified", "2026-06-20")] },
      "Une prolongation a été annoncée le 20 juin 2026. Le délai total est désormais de 3 mois, comptés depuis le début, jusqu’au 1er septembre 2026 inclus (RGPD, art. 12, § 3).",
    ],
    [
      "extension-late",
      { events: [event("extension_notified", "2026-07-02")] },
      "Une prolongation a été annoncée le 2 juillet 2026, après le dernier jour possible, le 1er juillet 2026. Elle ne compte pas (RGPD, art. 12, § 3).",
    ],
    [
      "working-day",
      { ...uk, country: "GB-SCT", receivedAt: "2026-10-30T10:00:00Z" },
      "Le lundi 30 novembre 2026 est un jour férié (Écosse). Le délai prend fin le jour ouvrable suivant, le mardi 1er décembre 2026 (recommandations de l’ICO sur les délais).",
    ],
  ])("%s: %#", (rule, change, text) => expect(sentence(change, rule, "fr")).toBe(text));
});

describe("a step in Dutch", () => {
  it.each([
    [
      "receipt",
      {},
      "Ontvangen op 1 juni 2026 (tijdzone Europe/Paris). De dag van ontvangst telt niet mee (Verordening 1182/71, art. 3, lid 1).",
    ],
    [
      "one-month",
      {},
      "De termijn is één maand, tot en met 1 juli 2026 (AVG, art. 12, lid 3; Verordening 1182/71, art. 3, lid 2, onder c).",
    ],
    [
      "working-day",
      { country: "NL", receivedAt: "2026-03-27T09:00:00Z" },
      "Maandag 27 april 2026 is een feestdag (Nederland). De termijn eindigt op de volgende werkdag, dinsdag 28 april 2026 (Verordening 1182/71, art. 3, lid 4).",
    ],
    [
      "suspension",
      { country: "NL", events: identityAnswered },
      "Op 3 juni 2026 zijn gegevens om de identiteit te bevestigen gevraagd; het antwoord is ontvangen op 10 juni 2026. Intussen stond de termijn stil, wat wordt gedoogd maar niet in de wet staat: er komen 7 dagen bij (EDPB-richtsnoeren 01/2022, punt 159).",
    ],
    [
      "suspension-open",
      { events: [identityAsked], asOf: "2026-06-04T12:00:00Z" },
      "Op 3 juni 2026 zijn gegevens om de identiteit te bevestigen gevraagd; het antwoord is er nog niet. De termijn staat stil, zoals de wet zelf bepaalt: tot en met 4 juni 2026 komt er 1 dag bij (Frans decreet 2019-536, art. 77).",
    ],
    [
      "fee-start",
      { ...uk, events: paid },
      "Op 3 juni 2026 is een vergoeding gevraagd; de betaling is ontvangen op 10 juni 2026. De termijn loopt vanaf die dag, zoals de wet zelf bepaalt (Britse AVG, art. 12A).",
    ],
  ])("%s", (rule, change, text) => expect(sentence(change, rule, "nl")).toBe(text));
});

describe("a step in German", () => {
  it.each([
    [
      "receipt",
      {},
      "Eingang am 1. Juni 2026 (Zeitzone Europe/Paris). Der Tag des Eingangs zählt nicht mit (Verordnung 1182/71, Art. 3 Abs. 1).",
    ],
    [
      "end-of-month-clamp",
      { receivedAt: "2026-08-31T09:00:00Z" },
      "Einen 31. gibt es in diesem Monat nicht: Die Frist endet an seinem letzten Tag, dem 30. September 2026 (Verordnung 1182/71, Art. 3 Abs. 2 Buchst. c).",
    ],
    [
      "working-day",
      { country: "DE-BY", timeZone: "Europe/Berlin", receivedAt: "2026-05-04T09:00:00Z" },
      "Donnerstag, der 4. Juni 2026, ist ein gesetzlicher Feiertag (Bayern, Deutschland). Die Frist endet am nächsten Arbeitstag, Freitag, dem 5. Juni 2026 (Verordnung 1182/71, Art. 3 Abs. 4).",
    ],
    [
      "suspension",
      { events: [event("fee_requested", "2026-06-03"), event("fee_received", "2026-06-04")] },
      "Am 3. Juni 2026 wurde eine Gebühr angefordert; die Zahlung ging am 4. Juni 2026 ein. Dazwischen ruhte die Frist, was geduldet wird, aber nicht im Gesetz steht: 1 Tag kommt hinzu (DSGVO, Art. 12 Abs. 5; entsprechend EDSA-Leitlinien 01/2022, Rn. 159).",
    ],
    [
      "extension",
      { events: [event("extension_notified", "2026-06-20")] },
      "Am 20. Juni 2026 wurde eine Verlängerung angekündigt. Die gesamte Frist beträgt nun 3 Monate ab ihrem Beginn, bis einschließlich 1. September 2026 (DSGVO, Art. 12 Abs. 3).",
    ],
    [
      "no-suspension",
      { ...ccpa, events: identityAnswered },
      "Am 3. Juni 2026 wurden Angaben zur Identität angefordert. Nach diesem Gesetz hält das die Frist nicht an (11 CCR §7021).",
    ],
  ])("%s", (rule, change, text) => expect(sentence(change, rule, "de")).toBe(text));
});

it("says whether the law itself stops the clock or practice tolerates it", () => {
  const texts = (country: string) => sentence({ country, events: identityAnswered }, "suspension", "en");
  expect(texts("FR")).toContain("as the law itself provides");
  expect(texts("FR-57")).toContain("as the law itself provides");
  expect(texts("BE")).toContain("tolerated practice, not written law");
  const answered = [
    event("clarification_requested", "2026-02-06"),
    event("clarification_received", "2026-02-08"),
  ];
  const british = (receivedAt: string) =>
    sentence({ ...uk, receivedAt, events: answered }, "suspension", "en");
  expect(british("2026-02-04T12:00:00Z")).toContain("tolerated practice");
  expect(british("2026-02-05T12:00:00Z")).toContain("UK GDPR Art. 12A");
});

it("survives storage as JSON and can be worded later", () => {
  for (const step of computeDeadline(given({ events: identityAnswered })).steps) {
    for (const language of languages) {
      expect(explainStep(JSON.parse(JSON.stringify(step)), language)).toBe(explainStep(step, language));
    }
  }
});
