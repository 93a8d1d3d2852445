import type { portalProblems as english } from "@/lib/i18n/messages/en/portal-problems";

export const portalProblems: typeof english = {
  problem: { title: "Er is een probleem", errorPrefix: "Fout:" },
  problemPage: {
    home: "Naar de eerste pagina",
    track: "Een verzoek volgen",
    retry: "Opnieuw proberen",
    incident: "Als u ons hierover schrijft, vermeld dan dit nummer: {incident}",
    not_found: {
      title: "Pagina niet gevonden",
      text: "Hebt u het adres getypt, controleer het dan. Kwam u hier via een link, dan is die misschien oud.",
    },
    forbidden: {
      title: "U kunt deze pagina niet openen",
      text: "Er ontbreekt iets om deze pagina te openen: een code die kort geleden is bevestigd, of een ander account.",
    },
    cross_site: {
      title: "Het formulier is niet verzonden",
      text: "Het kwam niet van deze site en daarom is er niets mee gedaan. Ga terug naar de eerste pagina, open het formulier daar en verstuur het opnieuw.",
    },
    gone: {
      title: "Dit is hier niet meer",
      text: "Het is verlopen, of gewist om de gegevens erin te beschermen. U kunt opnieuw beginnen.",
    },
    too_large: {
      title: "De tekst is te lang",
      text: "Ga terug, maak de tekst korter en verstuur het formulier opnieuw. Er is niets opgeslagen.",
    },
    refused: {
      title: "Dat kan nu niet",
      text: "Er is niets gewijzigd. Ga terug en laad de pagina opnieuw om te zien hoe het ervoor staat.",
    },
    limited: {
      title: "Te veel pogingen",
      text: "Er waren in korte tijd te veel pogingen vanaf uw verbinding, of met dezelfde gegevens. Probeer het opnieuw over {minutes, plural, one {# minuut} other {# minuten}}.",
      keptTitle: "Uw verzoek is nog niet verstuurd",
      keptText:
        "Er zijn in korte tijd meerdere verzoeken verstuurd vanaf uw verbinding, of met dit e-mailadres. Wat u hebt ingevuld, blijft een dag bewaard. Verstuur het opnieuw over {minutes, plural, one {# minuut} other {# minuten}}, of schrijf de organisatie per e-mail of post: een verzoek telt in elke vorm.",
      busyTitle: "Er komen veel verzoeken binnen",
      busyText:
        "Het uwe is nog niet verstuurd. Wat u hebt ingevuld, is bewaard, er gaat niets verloren. Verstuur het opnieuw over {seconds, plural, one {# seconde} other {# seconden}}.",
      button: "Opnieuw versturen",
    },
    unexpected: {
      title: "Er ging bij ons iets mis",
      text: "U hebt niets verkeerd gedaan, en wat al was opgeslagen, is er nog. Probeer het over een paar minuten opnieuw. Blijft het zo, schrijf de organisatie dan per e-mail of post: een verzoek telt in elke vorm.",
    },
  },
};
