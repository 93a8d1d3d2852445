import type { mailDates as english } from "@/lib/i18n/messages/en/mail-dates";

export const mailDates: typeof english = {
  delayed: {
    subject: "Die Antwort auf Ihren Antrag {reference} verspätet sich",
    title: "Ihre Antwort verspätet sich",
    intro:
      "Die Antwort auf Ihren Antrag an {controller} war spätestens am {dueOn} fällig. Sie wurde nicht rechtzeitig verschickt; dafür bitten wir um Entschuldigung.",
    why: "Ihr Antrag wird weiter bearbeitet. Eine Suche in mehreren Systemen oder eine Entscheidung, die noch einmal geprüft wird, kann länger dauern als geplant; die Antwort muss Ihnen sagen, was getan wurde. Sie müssen nichts tun und verlieren keines Ihrer Rechte.",
    remedies:
      "Sie müssen nicht länger warten: Sie können sich bei der Aufsichtsbehörde beschweren und vor Gericht gehen.",
    authority: "Aufsichtsbehörde",
    page: "Auf der Seite Ihres Antrags sehen Sie, wie weit er ist. Dort liegt auch schon eine Beschwerde mit allen Daten bereit, wenn Sie eine einreichen wollen.",
    button: "Meinen Antrag öffnen",
  },
  expiring: {
    subject: "Laden Sie die Antwort auf Ihren Antrag {reference} rechtzeitig herunter",
    title: "Ihr Archiv wird bald entfernt",
    intro: "Sie können das Archiv mit der Antwort von {controller} bis zum {expiresOn} herunterladen.",
    next: "Danach wird es entfernt, damit Ihre Daten nicht länger als nötig gespeichert bleiben. Zu Ihrer Sicherheit erhalten Sie vor dem Download einen neuen Code.",
    until: "Zum Herunterladen bis",
    button: "Meinen Antrag öffnen",
  },
  unconfirmed: {
    subject: "Noch nicht bestätigt: Antrag {reference}",
    title: "Ihre Adresse ist noch nicht bestätigt",
    intro:
      "Am {receivedOn} hat {controller} von dieser Adresse einen Antrag zu personenbezogenen Daten erhalten. Bestätigen Sie, dass er von Ihnen kommt.",
    next: "Öffnen Sie die Seite des Antrags mit dem Aktenzeichen und dieser Adresse: Sie erhalten dann einen Code, und sobald Sie ihn eingeben, ist die Adresse bestätigt. Wir erinnern Sie nur dieses eine Mal.",
    button: "Meinen Antrag bestätigen",
  },
};
