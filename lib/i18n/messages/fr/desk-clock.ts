import type { deskClock as english } from "@/lib/i18n/messages/en/desk-clock";

/** Le délai légal d’une demande, vu par l’équipe. */
export const deskClock: typeof english = {
  clock: {
    title: "Délai légal",
    due: "Échéance",
    received: "Reçue le",
    without: "Sans les suspensions",
    ifToday: "Si elle répond aujourd’hui",
    suspended: "{days, plural, one {# jour de suspension} other {# jours de suspension}} à ce jour",
    extended: "Prolongé une fois ; aucune autre prolongation n’est possible.",
    extensionBy: "Dernier jour pour annoncer une prolongation",
    refusalBy: "Dernier jour pour annoncer un refus",
    inDays: "{days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}",
    passed: "passé",
    extensionNote: "Art. 12, paragraphe 3, du RGPD : ensuite, le délai ne peut plus être prolongé.",
    refusalNote:
      "Art. 12, paragraphe 4, du RGPD : ce qui est refusé doit être annoncé d’ici là, avec les motifs et les voies de recours.",
    waiting: "En attente de la personne",
    question: {
      identity: "Question sur son identité",
      clarification: "Question sur ce qu’elle veut exactement",
      fee: "Question sur des frais à accepter",
    },
    askedOn: "le {date}",
    steps: "Comment cette date a été calculée",
    versions: "Règles {rules} · jours fériés {holidays}",
    calendar: "Fichier d’agenda",
  },
};
