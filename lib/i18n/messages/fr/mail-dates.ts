import type { mailDates as english } from "@/lib/i18n/messages/en/mail-dates";

export const mailDates: typeof english = {
  delayed: {
    subject: "La réponse à votre demande {reference} est en retard",
    title: "Votre réponse est en retard",
    intro:
      "La réponse à votre demande adressée à {controller} était due au plus tard le {dueOn}. Elle n’a pas été envoyée à temps ; nous vous présentons nos excuses.",
    why: "Votre demande est toujours en cours de traitement. Une recherche dans plusieurs systèmes ou une décision qui demande un second regard peut durer plus longtemps que prévu ; la réponse doit vous dire ce qui a été fait. Vous n’avez rien à faire et vous ne perdez aucun de vos droits.",
    remedies:
      "Vous n’êtes pas tenu d’attendre davantage : vous pouvez adresser une réclamation à l’autorité de contrôle et saisir un juge.",
    authority: "Autorité de contrôle",
    page: "La page de votre demande montre où elle en est. Une réclamation avec toutes les dates y est déjà rédigée, si vous en voulez une.",
    button: "Ouvrir ma demande",
  },
  expiring: {
    subject: "Téléchargez à temps la réponse à votre demande {reference}",
    title: "Votre archive va bientôt être supprimée",
    intro: "Vous pouvez télécharger l’archive avec la réponse de {controller} jusqu’au {expiresOn}.",
    next: "Elle est ensuite supprimée, afin que vos données ne soient pas conservées plus longtemps que nécessaire. Pour votre sécurité, vous recevez un nouveau code avant le téléchargement.",
    until: "Téléchargement possible jusqu’au",
    button: "Ouvrir ma demande",
  },
  unconfirmed: {
    subject: "Pas encore confirmée : demande {reference}",
    title: "Votre adresse n’est pas encore confirmée",
    intro:
      "Le {receivedOn}, {controller} a reçu une demande relative à des données personnelles depuis cette adresse. Confirmez qu’elle vient bien de vous.",
    next: "Ouvrez la page de la demande avec la référence et cette adresse : vous recevez alors un code, et l’adresse est confirmée dès que vous le saisissez. Nous ne vous le rappelons que cette fois.",
    button: "Confirmer ma demande",
  },
};
