import type { portalCheck as english } from "@/lib/i18n/messages/en/portal-check";

export const portalCheck: typeof english = {
  fieldError: {
    rightRequired: "Kies wat u vraagt",
    rightNotOffered: "Kies alleen uit wat hier wordt aangeboden",
    nameRequired: "Vul uw volledige naam in",
    nameOtherRequired: "Vul de volledige naam in van de persoon van wie de gegevens zijn",
    emailRequired: "Vul uw e-mailadres in",
    emailFormat: "Vul een e-mailadres in zoals naam@voorbeeld.org",
    referenceRequired: "Vul het kenmerk van uw verzoek in",
    identifierRequired: "Vul in: {label}",
    clientNameRequired: "Vul de naam van de organisatie in",
    mandateRequired: "Vul in wat u het recht geeft om op te treden",
    addressRequired: "Vul uw postadres in",
    recipientRequired: "Vul de naam in van de organisatie die de bestanden moet krijgen",
    answerRequired: "Beantwoord deze vraag: {label}",
    choiceUnknown: "Kies uit de lijst: {label}",
    countryUnknown: "Kies het land uit de lijst, of laat dit leeg",
    tooLong: "Maak deze tekst korter: {label}",
    other: "Controleer dit: {label}",
  },
  check: {
    title: "Controleer uw verzoek",
    heading: "Controleer uw verzoek voordat u het verstuurt",
    asked: "U vraagt om",
    none: "Niet ingevuld",
    change: "Wijzigen",
    client: "Voor een andere organisatie?",
    requester: "Wiens gegevens",
    representative: "U",
    mandate: "Wat u het recht geeft",
    language: "Taal van het antwoord",
    way: "Manier van antwoorden",
    files: "Toegevoegde bestanden",
    proofs: "Wat u moet laten zien",
    proofsText: "{name} heeft dit nodig voordat er kan worden geantwoord:",
    unclear:
      "U hebt niet gezegd wat er te verbeteren is. U kunt het verzoek zo versturen, maar dan moet {name} het u vragen voordat er kan worden geantwoord.",
    send: "Verstuur het nu",
    sendText:
      "Door het te versturen vraagt u {name} om in actie te komen, en bevestigt u dat het om uw eigen gegevens gaat. Dan begint de wettelijke termijn te lopen.",
    sendTextOther:
      "Door het te versturen vraagt u {name} om in actie te komen, en bevestigt u dat u mag optreden voor de persoon van wie de gegevens zijn. Dan begint de wettelijke termijn te lopen.",
    button: "Mijn verzoek versturen",
    sending: "Wordt verstuurd…",
  },
};
