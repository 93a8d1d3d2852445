import type { mailIntake as english } from "@/lib/i18n/messages/en/mail-intake";

export const mailIntake: typeof english = {
  split: {
    subject: "Votre demande {reference} se poursuit en deux parties",
    title: "Votre demande a été partagée",
    intro:
      "{controller} répond séparément à une partie de votre demande {reference}, pour que l’une n’attende pas l’autre. Cette partie porte désormais sa propre référence. Vous n’avez rien à faire et ne perdez aucun jour.",
    newReference: "Référence de la nouvelle partie",
    next: "La page de chaque partie indique ce qu’elle concerne et où elle en est. Pour ouvrir la nouvelle, saisissez sa référence et cette adresse électronique.",
    button: "Ouvrir ma demande",
  },
  reopened: {
    subject: "Votre demande {reference} est rouverte",
    title: "Votre demande est rouverte",
    intro: "{controller} a rouvert votre demande, qui était terminée. Vous recevrez une réponse sur :",
    why: "Une demande est rouverte, par exemple, lorsqu’il manquait quelque chose dans la réponse ou que vous nous avez écrit à son sujet. Les lettres que vous avez reçues restent sur sa page. Vous n’avez rien à faire, sauf si nous vous le demandons.",
    inTime: "C’est la date que la demande avait dès le départ : vous ne perdez aucun jour.",
    late: "C’est la date que la demande avait dès le départ, et elle est passée : la réponse sur ces droits est en retard, et nous vous présentons nos excuses. Vous pouvez adresser une réclamation à l’autorité de contrôle ou saisir un juge ; la page de votre demande dit comment faire.",
    button: "Ouvrir ma demande",
  },
};
