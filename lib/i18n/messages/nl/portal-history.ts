import type { portalHistory as english } from "@/lib/i18n/messages/en/portal-history";

export const portalHistory: typeof english = {
  history: {
    message: {
      subject: "U hebt een bericht geschreven",
      staff: "{name} heeft u een bericht geschreven",
    },
    receipt: "U hebt een ondertekend ontvangstbewijs gekregen",
    identity: {
      asked: "{name} heeft u gevraagd te tonen wie u bent",
      submitted: "Wat u hebt gestuurd om te tonen wie u bent, is aangekomen",
      passed: "Het staat nu vast wie u bent",
      failed: "Een poging om te tonen wie u bent, is niet gelukt",
      expired: "Een vraag om te tonen wie u bent, is afgelopen",
    },
    fileDestroyed: "Een gestuurd bestand is verwijderd",
    passOn: {
      sent: "{name} heeft uw verzoek doorgestuurd aan {client}",
      received: "{client} heeft bevestigd dat het uw verzoek heeft",
      authorised: "{client} heeft {name} gevraagd u te antwoorden",
      "taken-over": "{client} antwoordt u zelf",
    },
    letter: {
      acknowledgement: "{name} heeft per brief bevestigd dat het uw verzoek heeft",
      recipients: "{name} heeft u de lijst van ontvangers gestuurd",
    },
    split: "{name} heeft uw verzoek in tweeën gesplitst",
    other: "Het andere deel heeft kenmerk {reference}.",
    reopened: "{name} heeft uw verzoek opnieuw in behandeling genomen",
    bundleExpired: "Een archief met uw gegevens is verwijderd omdat de tijd ervan voorbij was",
    moved: "Nieuwe datum: {to}. Eerder: {from}.",
    due: "Antwoord uiterlijk op {date}.",
    reasons: "Waarom:",
    asked: "Wat er is gevraagd:",
    files: "{count, plural, one {Met # bestand.} other {Met # bestanden.}}",
    recipient: {
      told: "{who} is ingelicht.",
      impossible: "{who} kon niet worden ingelicht.",
      disproportionate: "{who} is niet ingelicht: dat zou te veel moeite kosten.",
    },
  },
};
