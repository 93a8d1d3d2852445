import type { mailTasks as english } from "@/lib/i18n/messages/en/mail-tasks";

export const mailTasks: typeof english = {
  taskAssigned: {
    subject: "{reference}: een taak voor u",
    title: "Er wacht een taak op u",
    intro: {
      search:
        "{controller} heeft een verzoek over persoonsgegevens ontvangen en vraagt u om in {system} te zoeken. Wat u moet zoeken, leest u achter de link.",
      do: "{controller} heeft over een verzoek beslist en vraagt u om dit in {system} uit te voeren. Wat u moet doen, leest u achter de link.",
    },
    link: "De link opent alleen deze taak, tot en met {expiresOn}. U hebt geen account nodig. Geef de link niet door.",
    footer: "U ontvangt dit bericht omdat u dit systeem voor {controller} beheert.",
  },
};
