import type { portalProblems as english } from "@/lib/i18n/messages/en/portal-problems";

export const portalProblems: typeof english = {
  problem: { title: "Es gibt ein Problem", errorPrefix: "Fehler:" },
  problemPage: {
    home: "Zur ersten Seite",
    track: "Einen Antrag verfolgen",
    retry: "Erneut versuchen",
    incident: "Wenn Sie uns deswegen schreiben, nennen Sie diese Nummer: {incident}",
    not_found: {
      title: "Seite nicht gefunden",
      text: "Wenn Sie die Adresse eingegeben haben, prüfen Sie sie. Wenn Sie einem Link gefolgt sind, ist er vielleicht alt.",
    },
    forbidden: {
      title: "Sie können diese Seite nicht öffnen",
      text: "Für diese Seite fehlt etwas: ein Code, der vor Kurzem bestätigt wurde, oder ein anderes Konto.",
    },
    cross_site: {
      title: "Das Formular wurde nicht gesendet",
      text: "Es kam nicht von dieser Website, deshalb wurde nichts damit gemacht. Gehen Sie zurück zur ersten Seite, öffnen Sie das Formular dort und senden Sie es erneut.",
    },
    gone: {
      title: "Das gibt es hier nicht mehr",
      text: "Es ist abgelaufen oder wurde gelöscht, um die Daten darin zu schützen. Sie können von vorn beginnen.",
    },
    too_large: {
      title: "Der Text ist zu lang",
      text: "Gehen Sie zurück, kürzen Sie ihn und senden Sie das Formular erneut. Es wurde nichts gespeichert.",
    },
    refused: {
      title: "Das ist jetzt nicht möglich",
      text: "Es wurde nichts geändert. Gehen Sie zurück und laden Sie die Seite neu, um den aktuellen Stand zu sehen.",
    },
    limited: {
      title: "Zu viele Versuche",
      text: "In kurzer Zeit gab es zu viele Versuche über Ihre Verbindung oder mit denselben Angaben. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut.",
      keptTitle: "Ihr Antrag ist noch nicht gesendet",
      keptText:
        "In kurzer Zeit wurden mehrere Anträge über Ihre Verbindung oder mit dieser E-Mail-Adresse gesendet. Was Sie eingegeben haben, bleibt einen Tag lang gespeichert. Senden Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut, oder schreiben Sie der Organisation per E-Mail oder Post: Ein Antrag gilt in jeder Form.",
      busyTitle: "Gerade kommen viele Anträge an",
      busyText:
        "Ihrer ist noch nicht gesendet. Was Sie eingegeben haben, ist gespeichert, es geht nichts verloren. Senden Sie ihn in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.",
      button: "Erneut senden",
    },
    unexpected: {
      title: "Bei uns ist etwas schiefgegangen",
      text: "Sie haben nichts falsch gemacht, und was schon gespeichert war, ist noch da. Versuchen Sie es in ein paar Minuten erneut. Bleibt es so, schreiben Sie der Organisation per E-Mail oder Post: Ein Antrag gilt in jeder Form.",
    },
  },
};
