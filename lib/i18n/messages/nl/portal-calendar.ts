import type { portalCalendar as english } from "@/lib/i18n/messages/en/portal-calendar";

export const portalCalendar: typeof english = {
  calendarFile: {
    name: "Habeas – te geven antwoorden",
    summary: "Uiterste dag voor antwoord: {reference}",
    ownText: "{name} moet uw verzoek {reference} uiterlijk op deze dag beantwoorden.",
    ownPage: "De pagina van uw verzoek: {url}",
    staffText: "Antwoord van {name} op het verzoek {reference}.",
    state: "Status: {status}",
    alarm: "Antwoord op {reference} uiterlijk op {date}",
  },
};
