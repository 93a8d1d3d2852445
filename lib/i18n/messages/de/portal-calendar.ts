import type { portalCalendar as english } from "@/lib/i18n/messages/en/portal-calendar";

export const portalCalendar: typeof english = {
  calendarFile: {
    name: "Habeas – fällige Antworten",
    summary: "Antwort fällig: {reference}",
    ownText: "{name} muss Ihren Antrag {reference} spätestens an diesem Tag beantworten.",
    ownPage: "Die Seite Ihres Antrags: {url}",
    staffText: "Antwort von {name} auf den Antrag {reference}.",
    state: "Stand: {status}",
    alarm: "Antwort auf {reference} spätestens am {date}",
  },
};
