import type { mailPeople as english } from "@/lib/i18n/messages/en/mail-people";

/** Les courriels aux membres de l’équipe, sur leur propre compte. */
export const mailPeople: typeof english = {
  invited: {
    subject: "Votre accès à l’espace de traitement",
    title: "Vous avez accès à l’espace de traitement",
    intro:
      "{controller} répond aux demandes relatives aux données personnelles dans un espace de traitement en ligne. Votre rôle : {role}.",
    role: {
      administrator: "administration",
      dpo: "protection des données (DPO)",
      handler: "traitement des demandes",
      contributor: "gestion d’un système",
      auditor: "audit",
    },
    may: {
      administrator: "Vous décidez qui peut faire quoi. Les demandes elles-mêmes ne vous sont pas montrées.",
      dpo: "Vous voyez toutes les demandes, approuvez les décisions et envoyez les réponses.",
      handler: "Vous traitez les demandes et préparez les réponses.",
      contributor:
        "Vous recevez des tâches précises dans les systèmes dont vous avez la charge, et ne voyez rien d’autre.",
      auditor: "Vous pouvez tout lire et ne changez rien.",
    },
    how: "Connectez-vous avec cette adresse électronique. Il n’y a pas de mot de passe : vous recevez un lien qui fonctionne une seule fois.",
    button: "Aller à la page de connexion",
    ignore:
      "Vous ne vous y attendiez pas ? Ne vous connectez pas et adressez-vous aux personnes chargées de la protection des données chez {controller}.",
  },
};
