import type { terms as english } from "@/lib/i18n/messages/en/terms";

/** Mots qui ont le même sens partout : écrans, courriels, archive. */
export const terms: typeof english = {
  right: {
    access: "Obtenir une copie de mes données",
    rectification: "Faire corriger mes données",
    erasure: "Faire effacer mes données",
    restriction: "Limiter l’utilisation de mes données",
    portability: "Emporter mes données ailleurs",
    objection: "M’opposer à une utilisation de mes données",
    "consent-withdrawal": "Retirer mon consentement",
    "human-review": "Demander une décision humaine",
    "post-mortem": "Laisser des directives pour après ma mort",
  },
  rightName: {
    access: "Accès",
    rectification: "Rectification",
    erasure: "Effacement",
    restriction: "Limitation",
    portability: "Portabilité",
    objection: "Opposition",
    "consent-withdrawal": "Retrait du consentement",
    "human-review": "Intervention humaine",
    "post-mortem": "Directives post-mortem",
  },
  rightArticle: {
    access: "art. 15 RGPD",
    rectification: "art. 16 RGPD",
    erasure: "art. 17 RGPD",
    restriction: "art. 18 RGPD",
    portability: "art. 20 RGPD",
    objection: "art. 21 RGPD",
    "consent-withdrawal": "art. 7(3) RGPD",
    "human-review": "art. 22 RGPD",
    "post-mortem": "art. 85 loi Informatique et Libertés",
  },
  status: {
    unconfirmed: "Adresse à confirmer",
    received: "Reçue",
    collecting: "Collecte en cours",
    review: "En cours d’examen",
    preparing: "En préparation",
    answered: "Réponse envoyée",
  },
  provenance: {
    provided: "Fournies par vous",
    observed: "Enregistrées pendant votre utilisation du service",
    derived: "Déduites par nous d’autres données",
    "third-party": "Reçues d’une autre personne",
    staff: "Écrites par notre équipe",
  },
  redaction: {
    secret:
      "{field} : un secret qui protège votre compte. Il est conservé mais n’est jamais remis, pas même à vous.",
    "third-party-rights": "{field} : concerne une autre personne.",
    "trade-secret": "{field} : secret des affaires.",
    "legal-restriction": "{field} : une loi en restreint l’accès.",
    "not-portable":
      "{field} : ne fait pas partie de la copie portable, car vous ne l’avez pas fournie ou elle est conservée sur une autre base que le consentement ou le contrat. Une demande d’accès vous la donne.",
  },
};
