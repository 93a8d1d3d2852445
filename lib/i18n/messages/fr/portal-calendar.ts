import type { portalCalendar as english } from "@/lib/i18n/messages/en/portal-calendar";

export const portalCalendar: typeof english = {
  calendarFile: {
    name: "Habeas – réponses à rendre",
    summary: "Réponse au plus tard : {reference}",
    ownText: "{name} doit répondre à votre demande {reference} au plus tard ce jour-là.",
    ownPage: "La page de votre demande : {url}",
    staffText: "Réponse de {name} à la demande {reference}.",
    state: "État : {status}",
    alarm: "Réponse à {reference} au plus tard le {date}",
  },
};
