import type { portalPassOn as english } from "@/lib/i18n/messages/en/portal-pass-on";

export const portalPassOn: typeof english = {
  passOn: {
    title: "Een verzoek over uw gegevensverwerking",
    titleForwarded: "Een verzoek namens u",
    lead: "{name} verwerkt persoonsgegevens voor {client}. Iemand heeft {name} daarover een verzoek gestuurd. {client} is de verwerkingsverantwoordelijke: {client} beslist, en {name} beantwoordt niets zonder opdracht van {client} (artikel 28 AVG).",
    leadForwarded:
      "Iemand heeft {name} namens {client} gevraagd dit verzoek te behandelen. {name} doet niets voordat {client} het hier bevestigt.",
    due: "Antwoord uiterlijk op {date}",
    dueText:
      "De wettelijke termijn van één maand (artikel 12, lid 3, AVG) telt hier vanaf {receivedOn}, de dag waarop {name} het verzoek heeft ontvangen: zo zit u aan de veilige kant.",
    dueForwarded:
      "De wettelijke termijn van één maand (artikel 12, lid 3, AVG) telt vanaf {receivedOn}, de dag waarop {client} het verzoek zou hebben ontvangen.",
    status: {
      sent: "{name} wacht op u: bevestig dat het verzoek bij u is aangekomen, en zeg wie antwoordt.",
      received: "U hebt bevestigd dat het verzoek bij u is aangekomen. Zeg wie antwoordt.",
      authorised: "{name} antwoordt voor u, volgens uw opdracht.",
      "taken-over":
        "U antwoordt zelf aan de persoon. {name} heeft dat aan de persoon laten weten en heeft het verzoek afgesloten.",
    },
    answered: "{name} heeft de persoon geantwoord.",
    done: {
      received: "Dank u. {name} ziet dat het verzoek bij u is aangekomen.",
      authorised: "Dank u. {name} antwoordt nu voor u.",
      "taken-over": "Dank u. U antwoordt aan de persoon, die daarover een bericht krijgt.",
    },
    settled:
      "Het stond al vast wie antwoordt, en dat kan hier niet meer worden gewijzigd. Schrijf naar {name} als het toch anders moet.",
    receive: "Ontvangst bevestigen",
    receiveText: "Daarmee ligt verder niets vast. {name} ziet dat het verzoek is aangekomen.",
    receiveButton: "Wij hebben het ontvangen",
    who: "Wie antwoordt?",
    whoText: "Dit kan één keer worden gezegd. Lees eerst het verzoek hieronder.",
    authorise: "{name} antwoordt voor ons",
    authoriseText:
      "{name} zoekt in de eigen systemen, beslist zoals u opdraagt, en antwoordt de persoon in eigen naam voor u. Uw opdracht wordt bij het verzoek bewaard.",
    authoriseForwarded: "Ja, dit verzoek komt van ons",
    instruction: "Uw opdracht",
    instructionHint:
      "Wat {name} moet doen, bijvoorbeeld: de persoon een kopie van alle gegevens geven, of wissen wat geen enkele wet wil bewaren. Ten hoogste 4.000 tekens.",
    instructionRequired: "Schrijf uw opdracht",
    instructionTooLong: "Maak uw opdracht niet langer dan 4.000 tekens",
    authoriseButton: "{name} laten antwoorden",
    confirmButton: "Bevestigen en opdracht geven",
    takeOver: "Wij antwoorden zelf aan de persoon",
    takeOverText:
      "{name} laat de persoon weten dat u antwoordt, met uw adres en de datum, en sluit het verzoek af. Deze pagina blijft drie maanden voor u open.",
    takeOverButton: "Wij antwoorden zelf",
    sending: "Een ogenblik…",
    given: "Uw opdracht van {date}",
    request: "Het verzoek",
    reference: "Kenmerk",
    about: "Onderwerp",
    name: "Naam van de persoon",
    email: "E-mailadres",
    claimedEmail: "E-mailadres van de persoon, volgens de vertegenwoordiger",
    representative: "Doet het verzoek voor de persoon",
    mandate: "Wat de vertegenwoordiger het recht geeft",
    post: "Postadres",
    unconfirmed: "(nog niet bevestigd)",
    role: "Doet het verzoek",
    residence: "Woont in",
    words: "Wat de persoon erover schreef",
    noWords: "Er is verder niets geschreven.",
    files: "Toegevoegde bestanden",
    filesText: "{name} geeft ze u als u erom vraagt.",
    language: "Taal van het antwoord",
    way: "Gewenste manier van antwoorden",
    secret:
      "Wie het adres van deze pagina heeft, kan het verzoek lezen en erover beslissen. Geef het alleen aan wie het verzoek behandelt.",
  },
  passedOn: {
    title: "Wie u antwoordt",
    about:
      "Uw verzoek gaat over gegevens die {name} voor {client} verwerkt. {client} beslist over deze gegevens.",
    sent: "{name} heeft uw verzoek op {date} doorgegeven aan {client}. {client} antwoordt u zelf, of vraagt {name} te antwoorden.",
    received: "{client} heeft op {date} bevestigd dat uw verzoek daar is.",
    authorised: "{client} heeft {name} gevraagd u te antwoorden.",
    "taken-over": "{client} antwoordt u zelf. U kunt {client} bereiken via {contact}.",
    forwarded:
      "Uw verzoek is hier ingediend namens {client}. {name} heeft {client} op {date} gevraagd dat te bevestigen.",
    closed: "{client} beantwoordt uw verzoek.",
    closedMore:
      "{name} heeft het overgedragen en hier afgesloten. Het antwoord moet er uiterlijk op {date} zijn.",
  },
};
