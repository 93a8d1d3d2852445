import type { portalIdentity as english } from "@/lib/i18n/messages/en/portal-identity";

export const portalIdentity: typeof english = {
  identity: {
    title: "Bewijs wie u bent",
    lead: "U kiest hoe. De eerste manier hieronder vraagt de minste gegevens.",
    leadOne: "Dit zou het laten zien.",
    waiting: "{name} heeft om een bewijs gevraagd dat dit verzoek van u komt.",
    waitingMore: "Voor een deel van dit verzoek is alleen uw e-mailadres niet genoeg.",
    submitted: "Dank u. {name} bekijkt wat u hebt gestuurd. U hoeft nu niets te doen.",
    link: "Bewijs wie u bent",
    none: "Er is nu niets van u nodig.",
    back: "Terug naar mijn verzoek",
    why: "Waarom het wordt gevraagd",
    policy: "Waarom er meer wordt gevraagd dan het e-mailadres",
    doubt: "Wat {name} schreef",
    other: "Als niets hiervan mogelijk is",
    otherText:
      "Schrijf naar {name} en zeg wat u in plaats daarvan kunt laten zien: u mag op elke manier bewijzen wie u bent. Het adres staat onderaan, bij “Hulp”.",
    way: {
      account: "Inloggen met uw account",
      matching: "Enkele vragen beantwoorden",
      document: "Een document laten zien",
      "postal-code": "De code uit een brief invullen",
      "in-person": "Langskomen",
    },
    done: {
      document: "Dank u. {name} heeft uw document ontvangen.",
      letter: "Genoteerd. {name} stuurt een brief met een code naar het bekende postadres.",
      code: "Dank u. De code klopt.",
    },
    moved: "Dat kon niet meer. Deze pagina laat zien hoe het er nu voor staat.",
    document: {
      accepted: "Wat wordt aanvaard",
      mask: "Wat u onleesbaar moet maken",
      maskText:
        "Maak alles wat niet nodig is onleesbaar voordat u het verstuurt. Niemand kan het daarna weer zichtbaar maken.",
      paper:
        "U kunt het ook op papier afdekken voordat u de foto neemt. Een PDF wordt verstuurd zoals hij is: maak vooraf onleesbaar wat niet nodig is.",
      who: "Alleen wie erom heeft gevraagd en de functionaris voor gegevensbescherming van {name} kunnen het openen. Het wordt vernietigd zodra zij hebben beslist, uiterlijk na 30 dagen. Alleen een aantekening dat het is gecontroleerd, blijft over.",
      field: "Foto’s of PDF",
      fieldHint: "Een tot drie bestanden: JPEG, PNG, WebP, HEIC of PDF, elk tot {size}.",
      send: "Het document versturen",
      sending: "Wordt verstuurd…",
      required: "Kies een foto of een PDF van het document",
      tooMany: "Kies ten hoogste drie bestanden",
    },
    cover: {
      help: "Sleep over de foto om een deel af te dekken. Met het toetsenbord: voeg een afdekking toe, verplaats die met de pijltoetsen en wijzig de grootte met Shift en de pijltoetsen.",
      picture: "Foto, pijltoetsen verplaatsen de gekozen afdekking",
      add: "Een afdekking toevoegen",
      next: "De volgende afdekking kiezen",
      undo: "Ongedaan maken",
      remove: "Dit bestand weghalen",
      count: "Afgedekte delen:",
      unreadable:
        "Deze foto kan hier niet worden getoond. Zij kan daarom niet worden afgedekt en wordt niet verstuurd. Sla haar op als JPEG, of dek op papier af en neem een foto:",
      asIs: "Wordt verstuurd zoals het is:",
      failed:
        "De foto kon niet worden voorbereid. Er is niets verstuurd. Probeer het opnieuw met een kleinere.",
    },
    postal: {
      text: "{name} stuurt een brief met een code naar het postadres dat van u bekend is. U kunt hier geen ander adres opgeven: alleen het adres dat al bekend is, bewijst iets.",
      ask: "Stuur mij de brief",
      asking: "Een ogenblik…",
      onItsWay: "{name} drukt de brief af en doet hem op de post. Vul de code hier in als de brief er is.",
      field: "De code uit de brief",
      hint: "Acht letters en cijfers, bijvoorbeeld K7MT-4XQH. De code werkt tot {date}.",
      send: "De code gebruiken",
      sending: "Wordt gecontroleerd…",
      wrong: "Dit is niet de code uit de brief. Lees hem nog eens na en vul hem opnieuw in",
      required: "Vul de code uit de brief in",
      expired: "Deze code werkt niet meer. Vraag hieronder om een nieuwe brief.",
      exhausted:
        "De code is vijf keer verkeerd ingevuld en werkt niet meer. Vraag om een nieuwe brief, kies een andere manier of schrijf naar {name}.",
    },
    inPerson: {
      text: "Iemand bekijkt een document van u en noteert dat het is gecontroleerd. Er wordt geen kopie gemaakt. Vraag {name} eerst wanneer en waar:",
      reference: "Neem dit kenmerk mee: {reference}",
    },
  },
};
