import type { mailIntake as english } from "@/lib/i18n/messages/en/mail-intake";

export const mailIntake: typeof english = {
  split: {
    subject: "Uw verzoek {reference} gaat in twee delen verder",
    title: "Uw verzoek is gesplitst",
    intro:
      "{controller} beantwoordt een deel van uw verzoek {reference} apart, zodat het ene deel niet op het andere hoeft te wachten. Dat deel heeft nu een eigen kenmerk. U hoeft niets te doen en verliest geen dag.",
    newReference: "Kenmerk van het nieuwe deel",
    next: "Op de pagina van elk deel staat waar het over gaat en hoe het ermee staat. Open het nieuwe deel met zijn kenmerk en dit e-mailadres.",
    button: "Mijn verzoek openen",
  },
};
