import { mailDates } from "@/lib/i18n/messages/de/mail-dates";
import { mailIntake } from "@/lib/i18n/messages/de/mail-intake";
import { mailPeople } from "@/lib/i18n/messages/de/mail-people";
import { mailStaff } from "@/lib/i18n/messages/de/mail-staff";
import { mailTasks } from "@/lib/i18n/messages/de/mail-tasks";
import type { mail as english } from "@/lib/i18n/messages/en/mail";

export const mail: typeof english = {
  footer:
    "Sie erhalten diese Nachricht, weil diese Adresse in einem Antrag zu personenbezogenen Daten an {controller} angegeben wurde. Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne den Code geschieht nichts.",
  staffFooter: "Sie erhalten diese Nachricht, weil Sie Anträge zu personenbezogenen Daten bearbeiten.",
  reference: "Aktenzeichen",
  attached: "Der Brief ist als PDF beigefügt, wie Sie es gewünscht haben.",
  due: "Antwort spätestens am",
  confirm: {
    subject: "Bestätigen Sie Ihre Adresse: Antrag {reference}",
    title: "Bestätigen Sie Ihre E-Mail-Adresse",
    intro:
      "{controller} hat von dieser Adresse einen Antrag zu personenbezogenen Daten erhalten. Bestätigen Sie, dass er von Ihnen kommt. Die gesetzliche Frist läuft bereits.",
    code: "Ihr Code",
    codeHint: "Geben Sie ihn auf der geöffneten Seite ein. Er gilt eine Stunde.",
    button: "Mit dem Link bestätigen",
  },
  received: {
    subject: "Ihr Antrag {reference} ist eingegangen",
    title: "Ihr Antrag ist bei uns eingegangen",
    intro: "{controller} hat Ihren Antrag am {receivedOn} erhalten und muss spätestens am {dueOn} antworten.",
    introPassedOn:
      "{controller} hat Ihren Antrag am {receivedOn} erhalten. Er betrifft Daten, die {controller} im Auftrag von {client} verarbeitet, und wurde deshalb sofort weitergegeben: {client} antwortet Ihnen selbst oder lässt {controller} antworten, spätestens am {dueOn}.",
    next: "Auf der Seite des Antrags können Sie ihn verfolgen und später die Antwort herunterladen. Sie brauchen dafür das Aktenzeichen und diese E-Mail-Adresse.",
    button: "Meinen Antrag verfolgen",
  },
  code: {
    subject: "Ihr Code für den Antrag {reference}",
    title: "Ihr Code",
    intro: "Jemand, wahrscheinlich Sie, möchte die Seite Ihres Antrags an {controller} öffnen.",
    codeHint:
      "Geben Sie ihn auf der geöffneten Seite ein. Er gilt 15 Minuten. Niemand von {controller} wird Sie jemals danach fragen.",
  },
  answered: {
    subject: "Die Antwort auf Ihren Antrag {reference} liegt bereit",
    title: "Ihre Antwort liegt bereit",
    intro:
      "{controller} hat Ihren Antrag beantwortet. Sie können die Antwort von der Seite des Antrags herunterladen.",
    next: "Zu Ihrer Sicherheit senden wir Ihnen vor dem Download einen neuen Code. Auf der Seite steht auch, wie Sie prüfen, ob das Archiv echt ist, und wo Sie sich beschweren können, wenn Sie nicht einverstanden sind.",
    button: "Meinen Antrag öffnen",
  },
  letter: {
    button: "Meinen Antrag öffnen",
    next: "Zu Ihrer Sicherheit wird der Brief selbst nicht per E-Mail verschickt: Sie lesen ihn auf der Seite Ihres Antrags.",
    kind: {
      "identity-requested": {
        subject: "Wir müssen wissen, dass Sie es sind: Antrag {reference}",
        title: "Bestätigen Sie, wer Sie sind",
        intro:
          "{controller} ist nicht sicher, dass Ihr Antrag von Ihnen kommt, und bittet um etwas mehr. Im Brief steht, was nötig ist und warum.",
      },
      "clarification-requested": {
        subject: "Eine Frage zu Ihrem Antrag {reference}",
        title: "Wir haben eine Frage",
        intro: "{controller} möchte Ihren Antrag besser verstehen. Im Brief steht, was gefragt wird.",
      },
      "fee-requested": {
        subject: "Ein Entgelt für Ihren Antrag {reference}",
        title: "Entscheiden Sie über ein Entgelt",
        intro:
          "{controller} verlangt ein Entgelt, bevor es weitergeht. Im Brief steht, warum. Sie schulden nichts, wenn Sie nicht zustimmen.",
      },
      extension: {
        subject: "Mehr Zeit für Ihren Antrag {reference}",
        title: "Ihre Antwort dauert länger",
        intro:
          "{controller} braucht mehr Zeit für die Antwort. Im Brief stehen die Gründe und das neue Datum.",
      },
      recipients: {
        subject: "Wer unterrichtet wurde: Antrag {reference}",
        title: "Die Empfänger Ihrer Daten",
        intro:
          "{controller} hat zusammengestellt, wer Ihre Daten erhalten hat und von der Änderung unterrichtet wurde.",
      },
      closing: {
        subject: "Ihr Antrag {reference} ist abgeschlossen",
        title: "Ihr Antrag ist abgeschlossen",
        intro:
          "{controller} hat Ihren Antrag abgeschlossen. Im Brief steht, warum und was Sie noch tun können.",
      },
    },
  },
  message: {
    subject: "Eine Nachricht zu Ihrem Antrag {reference}",
    title: "Sie haben eine Nachricht",
    intro: "{controller} hat Ihnen zu Ihrem Antrag geschrieben.",
    button: "Meinen Antrag öffnen",
    next: "Zu Ihrer Sicherheit steht die Nachricht selbst nicht in der E-Mail: Sie lesen und beantworten sie auf der Seite Ihres Antrags. Eine Antwort auf diese E-Mail kommt bei niemandem an.",
  },
  withdrawn: {
    subject: "Zurückgezogen: Antrag {reference}",
    title: "Ihre Rücknahme ist eingegangen",
    intro: "{controller} hat vermerkt, dass Sie Folgendes zurückziehen:",
    whole:
      "Damit ist Ihr Antrag beendet. Es folgt nichts mehr. Sie können jederzeit einen neuen Antrag stellen.",
    part: "Es wird nicht mehr beantwortet. Der Rest Ihres Antrags geht weiter.",
    button: "Meinen Antrag öffnen",
    notYou:
      "Wenn Sie das nicht waren, schreiben Sie sofort an {controller}: Vielleicht kann jemand Ihre E-Mails lesen.",
  },
  passedOn: {
    subject: "Ein Antrag zu Ihrer Datenverarbeitung: {reference}",
    title: "Eine Person übt bei Ihnen ein Recht aus",
    intro:
      "Am {receivedOn} hat {controller} einen Antrag zu personenbezogenen Daten erhalten, die in Ihrem Auftrag verarbeitet werden. Sie sind der Verantwortliche: Wir melden es Ihnen sofort und beantworten nichts, solange Sie uns nicht dazu ermächtigen (Art. 28 DSGVO).",
    introForwarded:
      "Jemand hat {controller} in Ihrem Namen gebeten, einen Antrag zu personenbezogenen Daten zu bearbeiten, den Sie am {receivedOn} erhalten haben. Es geschieht nichts, bevor Sie es bestätigen.",
    rights: "Gegenstand",
    next: "Öffnen Sie den Antrag, bestätigen Sie den Empfang und sagen Sie, wer antwortet: Sie oder {controller}. Die gesetzliche Frist läuft bereits.",
    nextForwarded:
      "Öffnen Sie den Antrag. Stammt er von Ihnen, bestätigen Sie dort Ihre Weisung. Wenn nicht, müssen Sie nichts tun: {controller} beantwortet dann nichts.",
    button: "Den Antrag öffnen",
    secret:
      "Wer diesen Link hat, kann den Antrag lesen und darüber entscheiden. Geben Sie ihn nur an Personen, die ihn bearbeiten.",
    footer:
      "Sie erhalten diese Nachricht, weil {controller} in Ihrem Auftrag personenbezogene Daten verarbeitet und diese Adresse für Anträge betroffener Personen angegeben wurde.",
  },
  takenOver: {
    subject: "Wer Ihren Antrag {reference} beantwortet",
    title: "Eine andere Organisation antwortet Ihnen",
    intro:
      "Ihr Antrag betrifft Daten, die {controller} im Auftrag von {client} verarbeitet. {client} entscheidet über diese Daten und hat uns mitgeteilt, dass die Antwort von dort kommt.",
    who: "Es antwortet Ihnen",
    contact: "Erreichbar unter",
    next: "{controller} hat Ihren Antrag übergeben und schließt ihn hier ab. Die gesetzliche Frist begann, als {controller} ihn erhielt, am {receivedOn}: Sie verlieren keinen Tag. Die Seite des Antrags bleibt für Sie offen.",
  },
  assigned: {
    subject: "{reference}: Ihnen zugewiesen",
    title: "Ihnen wurde ein Antrag zugewiesen",
    intro:
      "Antrag {reference} an {controller} wurde Ihnen zugewiesen. Sie sorgen dafür, dass er rechtzeitig beantwortet wird.",
    button: "Antrag öffnen",
  },
  signIn: {
    subject: "Anmeldung zur Antragsbearbeitung",
    title: "Anmeldung",
    intro:
      "Mit diesem Link melden Sie sich zur Antragsbearbeitung an. Er gilt einmal, 15 Minuten lang, in jedem Browser.",
    button: "Anmelden",
    ignore: "Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.",
  },
  ...mailDates,
  ...mailIntake,
  ...mailPeople,
  ...mailStaff,
  ...mailTasks,
};
