import type { mailTasks as english } from "@/lib/i18n/messages/en/mail-tasks";

export const mailTasks: typeof english = {
  taskAssigned: {
    subject: "{reference}: eine Aufgabe für Sie",
    title: "Eine Aufgabe wartet auf Sie",
    intro: {
      search:
        "{controller} hat einen Antrag zu personenbezogenen Daten erhalten und bittet Sie, in diesem System zu suchen: {system}. Wonach zu suchen ist, steht hinter dem Link.",
      do: "{controller} hat über einen Antrag entschieden und bittet Sie, die Entscheidung in diesem System auszuführen: {system}. Was zu tun ist, steht hinter dem Link.",
    },
    link: "Der Link öffnet nur diese Aufgabe, bis {expiresOn}. Sie brauchen kein Konto. Geben Sie ihn nicht weiter.",
    footer: "Sie erhalten diese Nachricht, weil Sie dieses System für {controller} betreuen.",
  },
};
