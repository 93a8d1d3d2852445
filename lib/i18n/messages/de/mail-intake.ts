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
};
