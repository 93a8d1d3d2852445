import type { mailTasks as english } from "@/lib/i18n/messages/en/mail-tasks";

/** Ce qui est dit de sa tâche à qui gère un système. */
export const mailTasks: typeof english = {
  taskAssigned: {
    subject: "{reference} : une tâche pour vous",
    title: "Une tâche vous attend",
    intro: {
      search:
        "{controller} a reçu une demande relative à des données personnelles et vous prie de chercher dans ce système : {system}. Ce qu’il faut chercher figure derrière le lien.",
      do: "{controller} a pris une décision sur une demande et vous prie de l’exécuter dans ce système : {system}. Ce qu’il faut faire figure derrière le lien.",
    },
    link: "Le lien n’ouvre que cette tâche, jusqu’au {expiresOn}. Il ne faut pas de compte. Gardez-le pour vous.",
    footer: "Vous recevez ce message parce que vous gérez ce système pour {controller}.",
  },
};
