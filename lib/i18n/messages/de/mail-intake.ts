import type { mailIntake as english } from "@/lib/i18n/messages/en/mail-intake";

export const mailIntake: typeof english = {
  split: {
    subject: "Ihr Antrag {reference} läuft in zwei Teilen weiter",
    title: "Ihr Antrag wurde geteilt",
    intro:
      "{controller} beantwortet einen Teil Ihres Antrags {reference} getrennt, damit der eine Teil nicht auf den anderen warten muss. Dieser Teil hat jetzt ein eigenes Aktenzeichen. Sie müssen nichts tun und verlieren keinen Tag.",
    newReference: "Aktenzeichen des neuen Teils",
    next: "Auf der Seite jedes Teils steht, worum es geht und wie weit er ist. Den neuen öffnen Sie mit seinem Aktenzeichen und dieser E-Mail-Adresse.",
    button: "Meinen Antrag öffnen",
  },
  reopened: {
    subject: "Ihr Antrag {reference} ist wieder offen",
    title: "Ihr Antrag ist wieder offen",
    intro:
      "{controller} hat Ihren Antrag, der beendet war, wieder aufgenommen. Sie erhalten eine Antwort zu:",
    why: "Ein Antrag wird zum Beispiel wieder aufgenommen, wenn in der Antwort etwas fehlte oder Sie uns dazu geschrieben haben. Die Schreiben, die Sie erhalten haben, bleiben auf seiner Seite. Sie müssen nichts tun, es sei denn, wir bitten Sie darum.",
    inTime: "Das ist das Datum, das der Antrag von Anfang an hatte: Sie verlieren keinen Tag.",
    late: "Das ist das Datum, das der Antrag von Anfang an hatte, und es ist vorbei: Die Antwort zu diesen Rechten verspätet sich, dafür bitten wir um Entschuldigung. Sie können sich bei der Aufsichtsbehörde beschweren oder vor Gericht gehen; auf der Seite Ihres Antrags steht, wie.",
    button: "Meinen Antrag öffnen",
  },
};
