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
};
