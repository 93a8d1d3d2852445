import type { mail as english } from "@/lib/i18n/messages/en/mail";
import { mailDates } from "@/lib/i18n/messages/nl/mail-dates";
import { mailIntake } from "@/lib/i18n/messages/nl/mail-intake";
import { mailPeople } from "@/lib/i18n/messages/nl/mail-people";
import { mailStaff } from "@/lib/i18n/messages/nl/mail-staff";
import { mailTasks } from "@/lib/i18n/messages/nl/mail-tasks";

export const mail: typeof english = {
  footer:
    "U krijgt dit bericht omdat dit adres is opgegeven in een verzoek over persoonsgegevens aan {controller}. Was u dat niet, dan hoeft u niets te doen: zonder de code gebeurt er niets.",
  staffFooter: "U krijgt dit bericht omdat u aan verzoeken over persoonsgegevens werkt.",
  reference: "Kenmerk",
  attached: "De brief is als pdf bijgevoegd, zoals u hebt gevraagd.",
  due: "Antwoord uiterlijk op",
  confirm: {
    subject: "Bevestig uw adres: verzoek {reference}",
    title: "Bevestig uw e-mailadres",
    intro:
      "{controller} heeft vanaf dit adres een verzoek over persoonsgegevens ontvangen. Bevestig dat het van u komt. De wettelijke termijn loopt al.",
    code: "Uw code",
    codeHint: "Vul de code in op de pagina die open staat. De code werkt één uur.",
    button: "Bevestigen met de link",
  },
  received: {
    subject: "Uw verzoek {reference} is ontvangen",
    title: "Wij hebben uw verzoek ontvangen",
    intro: "{controller} heeft uw verzoek ontvangen op {receivedOn} en moet uiterlijk op {dueOn} antwoorden.",
    introPassedOn:
      "{controller} heeft uw verzoek op {receivedOn} ontvangen. Het gaat over gegevens die {controller} voor {client} verwerkt en is daarom meteen doorgegeven: {client} antwoordt u zelf of laat {controller} antwoorden, uiterlijk op {dueOn}.",
    next: "Op de pagina van het verzoek kunt u het volgen en later het antwoord downloaden. U hebt daarvoor het kenmerk en dit e-mailadres nodig.",
    button: "Mijn verzoek volgen",
  },
  code: {
    subject: "Uw code voor verzoek {reference}",
    title: "Uw code",
    intro: "Iemand, waarschijnlijk u, wil de pagina van uw verzoek aan {controller} openen.",
    codeHint:
      "Vul de code in op de pagina die open staat. De code werkt 15 minuten. Niemand van {controller} zal u er ooit om vragen.",
  },
  answered: {
    subject: "Het antwoord op uw verzoek {reference} staat klaar",
    title: "Uw antwoord staat klaar",
    intro:
      "{controller} heeft uw verzoek beantwoord. U kunt het antwoord downloaden van de pagina van het verzoek.",
    next: "Voor uw veiligheid sturen wij u vóór de download een nieuwe code. Op de pagina staat ook hoe u nagaat of het archief echt is, en waar u een klacht kunt indienen als u het er niet mee eens bent.",
    button: "Mijn verzoek openen",
  },
  letter: {
    button: "Mijn verzoek openen",
    next: "Voor uw veiligheid gaat de brief zelf niet per e-mail: u leest hem op de pagina van uw verzoek.",
    kind: {
      "identity-requested": {
        subject: "Wij moeten weten dat u het bent: verzoek {reference}",
        title: "Bevestig wie u bent",
        intro:
          "{controller} weet niet zeker of uw verzoek van u komt, en vraagt u om iets meer. In de brief staat wat er nodig is en waarom.",
      },
      "clarification-requested": {
        subject: "Een vraag over uw verzoek {reference}",
        title: "Wij hebben een vraag",
        intro: "{controller} wil uw verzoek graag beter begrijpen. In de brief staat wat er wordt gevraagd.",
      },
      "fee-requested": {
        subject: "Een vergoeding voor uw verzoek {reference}",
        title: "Beslis over een vergoeding",
        intro:
          "{controller} vraagt een vergoeding voordat het verder gaat. In de brief staat waarom. U bent niets verschuldigd als u er niet mee instemt.",
      },
      extension: {
        subject: "Meer tijd voor uw verzoek {reference}",
        title: "Uw antwoord duurt langer",
        intro:
          "{controller} heeft meer tijd nodig om te antwoorden. In de brief staan de reden en de nieuwe datum.",
      },
      recipients: {
        subject: "Wie op de hoogte is gebracht: verzoek {reference}",
        title: "De ontvangers van uw gegevens",
        intro:
          "{controller} heeft op een rij gezet wie uw gegevens heeft ontvangen en van de wijziging op de hoogte is gebracht.",
      },
      closing: {
        subject: "Uw verzoek {reference} is afgesloten",
        title: "Uw verzoek is afgesloten",
        intro: "{controller} heeft uw verzoek afgesloten. In de brief staat waarom, en wat u nog kunt doen.",
      },
    },
  },
  message: {
    subject: "Een bericht over uw verzoek {reference}",
    title: "U hebt een bericht",
    intro: "{controller} heeft u geschreven over uw verzoek.",
    button: "Mijn verzoek openen",
    next: "Voor uw veiligheid gaat het bericht zelf niet per e-mail: u leest en beantwoordt het op de pagina van uw verzoek. Een antwoord op deze e-mail komt bij niemand aan.",
  },
  withdrawn: {
    subject: "Ingetrokken: verzoek {reference}",
    title: "Uw intrekking is ontvangen",
    intro: "{controller} heeft genoteerd dat u het volgende intrekt:",
    whole:
      "Daarmee is uw verzoek afgelopen. Er volgt niets meer. U kunt op elk moment een nieuw verzoek doen.",
    part: "Het wordt niet meer beantwoord. De rest van uw verzoek loopt door.",
    button: "Mijn verzoek openen",
    notYou: "Was u dat niet, schrijf dan meteen aan {controller}: mogelijk kan iemand uw e-mail lezen.",
  },
  passedOn: {
    subject: "Een verzoek over uw gegevensverwerking: {reference}",
    title: "Iemand oefent bij u een recht uit",
    intro:
      "Op {receivedOn} ontving {controller} een verzoek over persoonsgegevens die voor u worden verwerkt. U bent de verwerkingsverantwoordelijke: wij melden het u meteen en beantwoorden niets zonder uw opdracht (artikel 28 AVG).",
    introForwarded:
      "Iemand heeft {controller} namens u gevraagd een verzoek over persoonsgegevens te behandelen dat u op {receivedOn} ontving. Er gebeurt niets voordat u dit bevestigt.",
    rights: "Onderwerp",
    next: "Open het verzoek, bevestig de ontvangst en laat weten wie antwoordt: u of {controller}. De wettelijke termijn loopt al.",
    nextForwarded:
      "Open het verzoek. Komt het van u, bevestig dan daar uw opdracht. Zo niet, doe dan niets: {controller} beantwoordt dan niets.",
    button: "Het verzoek openen",
    secret:
      "Wie deze link heeft, kan het verzoek lezen en erover beslissen. Geef hem alleen aan wie het behandelt.",
    footer:
      "U ontvangt dit bericht omdat {controller} voor u persoonsgegevens verwerkt en dit adres is opgegeven voor verzoeken van betrokkenen.",
  },
  takenOver: {
    subject: "Wie uw verzoek {reference} beantwoordt",
    title: "Een andere organisatie antwoordt u",
    intro:
      "Uw verzoek gaat over gegevens die {controller} voor {client} verwerkt. {client} beslist over deze gegevens en heeft ons laten weten dat zij u zelf antwoordt.",
    who: "Antwoordt u",
    contact: "Bereikbaar via",
    next: "{controller} heeft uw verzoek overgedragen en sluit het hier af. De wettelijke termijn begon toen {controller} het ontving, op {receivedOn}: u verliest geen dag. De pagina van het verzoek blijft voor u open.",
  },
  assigned: {
    subject: "{reference}: aan u toegewezen",
    title: "Er is een verzoek aan u toegewezen",
    intro:
      "Een collega heeft verzoek {reference} aan {controller} aan u toegewezen. U zorgt ervoor dat het op tijd wordt beantwoord.",
    button: "Verzoek openen",
  },
  signIn: {
    subject: "Inloggen bij het behandelportaal",
    title: "Inloggen",
    intro:
      "Gebruik deze link om in te loggen bij het behandelportaal. Hij werkt één keer, 15 minuten lang, in elke browser.",
    button: "Inloggen",
    ignore: "Hebt u hier niet om gevraagd, dan hoeft u niets te doen.",
  },
  ...mailDates,
  ...mailIntake,
  ...mailPeople,
  ...mailStaff,
  ...mailTasks,
};
