import type { portalHistory as english } from "@/lib/i18n/messages/en/portal-history";

export const portalHistory: typeof english = {
  history: {
    message: {
      subject: "Sie haben eine Nachricht geschrieben",
      staff: "{name} hat Ihnen eine Nachricht geschrieben",
    },
    receipt: "Sie haben eine signierte Empfangsbestätigung bekommen",
    identity: {
      asked: "{name} hat Sie gebeten zu zeigen, wer Sie sind",
      submitted: "Was Sie zum Nachweis Ihrer Identität gesendet haben, ist angekommen",
      passed: "Es steht jetzt fest, wer Sie sind",
      failed: "Ein Versuch, Ihre Identität nachzuweisen, ist nicht gelungen",
      expired: "Eine Bitte um einen Nachweis Ihrer Identität ist abgelaufen",
    },
    fileDestroyed: "Eine gesendete Datei wurde gelöscht",
    passOn: {
      sent: "{name} hat Ihren Antrag an {client} weitergeleitet",
      received: "{client} hat bestätigt, dass Ihr Antrag dort ist",
      authorised: "{client} hat {name} gebeten, Ihnen zu antworten",
      "taken-over": "{client} antwortet Ihnen selbst",
    },
    letter: {
      acknowledgement: "{name} hat den Eingang Ihres Antrags mit einem Brief bestätigt",
      recipients: "{name} hat Ihnen die Liste der Empfänger gesendet",
    },
    split: "{name} hat Ihren Antrag in zwei Teile geteilt",
    other: "Der andere Teil hat das Aktenzeichen {reference}.",
    reopened: "{name} hat Ihren Antrag wieder aufgenommen",
    bundleExpired: "Ein Archiv mit Ihren Daten wurde gelöscht, weil seine Zeit abgelaufen war",
    moved: "Neuer Tag: {to}. Vorher: {from}.",
    due: "Antwort spätestens am {date}.",
    reasons: "Warum:",
    asked: "Was gefragt wurde:",
    files: "{count, plural, one {Mit # Datei.} other {Mit # Dateien.}}",
    recipient: {
      told: "{who} wurde informiert.",
      impossible: "{who} konnte nicht informiert werden.",
      disproportionate: "{who} wurde nicht informiert: Der Aufwand wäre zu groß gewesen.",
    },
  },
};
