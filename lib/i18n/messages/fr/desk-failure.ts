import type { deskFailure as english } from "@/lib/i18n/messages/en/desk-failure";

/** À part des autres textes : le navigateur les charge, puisque la page en échec ne le peut pas. */
export const deskFailure: typeof english = {
  title: "Une erreur est survenue de notre côté",
  text: "Ce qui était enregistré l’est toujours. Réessayez dans un instant ; si l’erreur se reproduit, signalez-la à l’administration.",
  number: "Numéro de l’erreur :",
  again: "Réessayer",
};
