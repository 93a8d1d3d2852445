import type { mailDates as english } from "@/lib/i18n/messages/en/mail-dates";

export const mailDates: typeof english = {
  delayed: {
    subject: "Het antwoord op uw verzoek {reference} is te laat",
    title: "Uw antwoord is te laat",
    intro:
      "Het antwoord op uw verzoek aan {controller} had er uiterlijk op {dueOn} moeten zijn. Het is niet op tijd verstuurd; daarvoor bieden wij onze excuses aan.",
    why: "Er wordt nog aan uw verzoek gewerkt. Zoeken in meerdere systemen of een beslissing waar nog eens naar moet worden gekeken, kan langer duren dan gepland; het antwoord moet u zeggen wat er is gedaan. U hoeft niets te doen en u verliest geen enkel recht.",
    remedies:
      "U hoeft niet langer te wachten: u kunt een klacht indienen bij de toezichthoudende autoriteit en naar de rechter gaan.",
    authority: "Toezichthoudende autoriteit",
    page: "Op de pagina van uw verzoek ziet u hoe het ervoor staat. Daar staat ook al een klacht met alle data klaar, als u die wilt.",
    button: "Mijn verzoek openen",
  },
  expiring: {
    subject: "Download het antwoord op uw verzoek {reference} op tijd",
    title: "Uw archief wordt binnenkort verwijderd",
    intro: "U kunt het archief met het antwoord van {controller} downloaden tot en met {expiresOn}.",
    next: "Daarna wordt het verwijderd, zodat uw gegevens niet langer dan nodig blijven staan. Voor uw veiligheid krijgt u vóór de download een nieuwe code.",
    until: "Te downloaden tot en met",
    button: "Mijn verzoek openen",
  },
  unconfirmed: {
    subject: "Nog niet bevestigd: verzoek {reference}",
    title: "Uw adres is nog niet bevestigd",
    intro:
      "Op {receivedOn} ontving {controller} vanaf dit adres een verzoek over persoonsgegevens. Bevestig dat het van u komt.",
    next: "Open de pagina van het verzoek met het kenmerk en dit adres: u krijgt dan een code, en zodra u die invult is het adres bevestigd. Wij herinneren u er alleen deze keer aan.",
    button: "Mijn verzoek bevestigen",
  },
};
