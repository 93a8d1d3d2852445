import type { portalReceipt as english } from "@/lib/i18n/messages/en/portal-receipt";

export const portalReceipt: typeof english = {
  receipt: {
    title: "Ontvangstbewijs",
    about:
      "Het ontvangstbewijs laat zien wat u {name} hebt gevraagd, wanneer het is aangekomen en tot wanneer het antwoord er moet zijn. Het is ondertekend: iedereen kan nagaan dat er niets is veranderd.",
    keep: "Bewaar het. Een autoriteit wil het misschien zien.",
    pdf: "Het ontvangstbewijs opslaan (PDF)",
    jws: "Het ondertekende ontvangstbewijs als bestand voor programma’s (.jws)",
    submission: "Wat u hebt gestuurd, zoals de vingerafdruk het telt (.json)",
  },
  archive: {
    until: "U kunt het downloaden tot {date}, zo vaak u wilt.",
    gone: "Het archief “{right}” kon worden gedownload tot {date}. Daarna is het verwijderd, zoals de wet vraagt voor gegevens die niet meer nodig zijn.",
    again: "U kunt uw gegevens altijd opnieuw opvragen, kosteloos.",
    againLink: "Een nieuw verzoek sturen",
    log: "Downloads tot nu toe",
    entry: "{right}, {date}",
    none: "Nog niemand heeft een archief gedownload.",
    notYou: "Was u dat een keer niet, schrijf dan meteen aan {name}.",
  },
  told: {
    title: "Wie er nog meer is ingelicht",
    about:
      "{name} moet iedereen inlichten die de gegevens had ontvangen die zijn gecorrigeerd, gewist of beperkt (artikel 19 AVG).",
    told: "Ingelicht op {date}",
    toldUndated: "Ingelicht",
    pending: "Nog niet ingelicht",
    impossible: "Kon niet worden ingelicht",
    disproportionate: "Niet ingelicht: dat zou te veel moeite kosten",
  },
};
