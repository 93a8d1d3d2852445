import type { portalProve as english } from "@/lib/i18n/messages/en/portal-prove";

export const portalProve: typeof english = {
  prove: {
    account: {
      text: "U logt in op de pagina van {name}, met:",
      kept: "Uw wachtwoord blijft daar. Bij uw verzoek wordt alleen bewaard welk account het is; u moet ook inloggen als u al ingelogd bent.",
      button: "Naar de inlogpagina",
      done: "Dank u. U hebt laten zien dat het account van u is.",
      cancelled: "U hebt niet ingelogd. Er is niets bewaard. Probeer het opnieuw of kies een andere manier.",
      expired: "Het inloggen duurde te lang, of begon in een ander venster. Begin opnieuw.",
      unreachable: "Inloggen werkt op dit moment niet. Probeer het later opnieuw of kies een andere manier.",
      unproven: "U bent ingelogd, maar dit account laat niet zien wie u bent. Kies een andere manier.",
    },
    matching: {
      text: "Beantwoord uit uw hoofd vragen over wat {name} al van u heeft. Er wordt niets nieuws bewaard: de antwoorden worden vergeleken en daarna gewist.",
      rule: "Beantwoord zo veel vragen als u kunt. Niet elk antwoord hoeft te kloppen. U krijgt niet te horen welk antwoord fout was.",
      left: "{count, plural, one {U hebt nog één poging.} other {U hebt nog {count} pogingen.}}",
      send: "Mijn antwoorden versturen",
      sending: "Wordt verstuurd…",
      required: "Beantwoord meer vragen",
      tooLong: "Maak de antwoorden korter: elk mag ten hoogste 200 tekens hebben",
      done: "Dank u. Wij vergelijken de antwoorden; u ziet hier de uitkomst.",
      comparing: "Uw antwoorden worden vergeleken. Laad deze pagina over een minuut opnieuw.",
      failed: "Met wat u hebt ingevuld, konden wij niet bevestigen wie u bent.",
      notCompared:
        "Uw antwoorden konden niet worden vergeleken, omdat een systeem niet antwoordde. Ze zijn gewist, en de poging telt niet mee.",
      exhausted: "Er zijn geen pogingen meer. Kies een andere manier of schrijf naar {name}.",
    },
  },
};
