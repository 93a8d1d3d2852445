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
  reopened: {
    subject: "Uw verzoek {reference} is heropend",
    title: "Uw verzoek is heropend",
    intro:
      "{controller} heeft uw verzoek, dat was afgesloten, weer in behandeling genomen. U krijgt antwoord over:",
    why: "Een verzoek wordt bijvoorbeeld heropend als er iets aan het antwoord ontbrak of als u ons erover hebt geschreven. De brieven die u hebt gekregen, blijven op de pagina van het verzoek staan. U hoeft niets te doen, tenzij wij u iets vragen.",
    inTime: "Dit is de datum die het verzoek van het begin af aan had: u verliest geen dag.",
    late: "Dit is de datum die het verzoek van het begin af aan had, en die is voorbij: het antwoord over deze rechten is te laat. Daarvoor bieden wij onze excuses aan. U kunt een klacht indienen bij de toezichthoudende autoriteit of naar de rechter gaan; op de pagina van uw verzoek staat hoe.",
    button: "Mijn verzoek openen",
  },
};
