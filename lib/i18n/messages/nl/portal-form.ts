import type { portalForm as english } from "@/lib/i18n/messages/en/portal-form";

export const portalForm: typeof english = {
  form: {
    title: "Uw verzoek",
    heading: "Uw verzoek aan {name}",
    rights: "Wat vraagt u?",
    rightsHint: "Kies alles wat van toepassing is. Elk punt krijgt een eigen antwoord.",
    optional: "(niet verplicht)",
    privacy: "Wat er gebeurt met wat u hier invult",
    privacyWho: "{name} is ervoor verantwoordelijk (de verwerkingsverantwoordelijke).",
    privacyWhy:
      "Het wordt gebruikt om uw verzoek te beantwoorden, zoals de wet verlangt (artikel 6, lid 1, onder c), en de artikelen 12 tot en met 22 AVG).",
    privacyDraft:
      "Tot u het verstuurt, wordt uw formulier één dag versleuteld bewaard, zodat er niets verloren gaat. Daarna wordt het gewist.",
    privacyKept:
      "Eenmaal verstuurd wordt het versleuteld bewaard, en alleen gezien door wie bij {name} aan verzoeken werkt, zolang dat nodig is om te antwoorden en om te laten zien dat er is geantwoord.",
    privacyRights:
      "U hebt er dezelfde rechten op als op alle andere gegevens, en kunt een klacht indienen bij de autoriteit die op de eerste pagina staat.",
    button: "Verder",
    sending: "Een ogenblik…",
    stale:
      "Er was niets om te versturen. U hebt dit formulier al verstuurd, of het is na één dag gewist. Hebt u het verstuurd, dan is er een code naar uw e-mailadres gegaan.",
  },
  client: {
    heading: "Voor wie de gegevens worden verwerkt",
    question: "Gaat het om gegevens die {name} voor een andere organisatie verwerkt?",
    hint: "Weet u het niet, kies dan “Nee”. {name} zoekt het dan uit.",
    who: "Wie antwoordt",
    own: "Nee, het gaat om wat {name} zelf met gegevens doet",
    known: "Ja, voor {client}",
    other: "Ja, voor een andere organisatie",
    name: "Naam van die organisatie",
    nameHint: "Bijvoorbeeld uw werkgever, of de site of app waar u mee te maken kreeg.",
  },
  requester: {
    heading: "Wie het verzoek doet",
    question: "Van wie zijn de gegevens?",
    role: {
      self: "Van mijzelf",
      parent: "Van mijn kind",
      guardian: "Van een volwassene over wie ik voogd of bewindvoerder ben",
      agent: "Van iemand die mij een volmacht heeft gegeven",
      heir: "Van iemand die is overleden: ik ben erfgenaam",
      "designated-person": "Van iemand die is overleden: ik ben in de richtlijnen aangewezen",
    },
    roleHint: {
      self: "U vraagt iets over uw eigen gegevens.",
      parent: "U hebt het ouderlijk gezag. Een kind dat oud genoeg is, kan het verzoek ook zelf doen.",
      guardian: "Een rechter of een levenstestament heeft u daarmee belast.",
      agent: "Bijvoorbeeld als advocaat, vereniging of familielid.",
      heir: "Om de nalatenschap te regelen of accounts te laten sluiten (artikel 85 van de Franse wet nr. 78-17).",
      "designated-person":
        "Die persoon heeft u aangewezen om de richtlijnen uit te voeren (artikel 85 van de Franse wet nr. 78-17).",
    },
    proofs: "U moet laten zien:",
    proof: {
      "own-identity": "wie u bent. {name} zegt u hoe, nadat u het verzoek hebt verstuurd.",
      "parental-authority":
        "dat u het ouderlijk gezag hebt: het trouwboekje, de geboorteakte van het kind of een uitspraak van de rechter.",
      guardianship:
        "dat u voogd of bewindvoerder bent: de uitspraak van de rechter of het geregistreerde levenstestament.",
      mandate:
        "dat u een volmacht hebt: een brief die de persoon heeft ondertekend, die u allebei noemt en waarin staat waar u om mag vragen.",
      "subject-identity": "wie de persoon is die u de volmacht heeft gegeven. {name} zegt u hoe.",
      heirship: "dat u erfgenaam bent: de verklaring van erfrecht of het trouwboekje.",
      "death-certificate": "dat de persoon is overleden: de overlijdensakte.",
      directive:
        "dat u bent aangewezen: de richtlijnen waarin dat staat, of de plaats waar ze zijn geregistreerd.",
    },
    proofsLater:
      "Op een latere pagina kunt u documenten toevoegen. Stuur met dit formulier geen identiteitsbewijs mee.",
    other: "Over u",
    otherText:
      "Op de volgende pagina’s is de naam die van de persoon van wie de gegevens zijn. Het e-mailadres is dat van u: wij sturen de code en het nieuws over het verzoek naar u.",
    name: "Uw volledige naam",
    mandate: "Wat geeft u het recht om op te treden?",
    mandateHint:
      "In uw eigen woorden. Bijvoorbeeld: ik ben haar moeder; of: bewindvoerder volgens een uitspraak van 3 mei 2024 van de rechtbank in Lyon.",
    claimedEmail: "E-mailadres van de persoon van wie de gegevens zijn",
    claimedEmailHint: "Helpt {name} de gegevens te vinden. Wij sturen er niets naartoe.",
  },
  you: {
    self: {
      heading: "Wie u bent",
      hint: "{name} gebruikt dit om uw gegevens te vinden en u te schrijven, en nergens anders voor.",
      name: "Volledige naam",
      nameHint: "Zoals {name} u kent.",
      email: "E-mailadres",
      emailHint:
        "Wij sturen u een code als u het verzoek hebt verstuurd, en later het nieuws erover. Gebruik als het kan het adres dat {name} kent.",
      country: "In welk land woont u?",
      countryHint:
        "Alleen nodig om in het antwoord de gegevensbeschermingsautoriteit van uw land te kunnen noemen.",
    },
    other: {
      heading: "Over wie het gaat",
      hint: "{name} gebruikt dit om de gegevens te vinden en u te schrijven, en nergens anders voor.",
      name: "Volledige naam van de persoon van wie de gegevens zijn",
      nameHint: "Zoals {name} deze persoon kent.",
      email: "Uw eigen e-mailadres",
      emailHint:
        "Dat van u, niet dat van de persoon. Wij sturen u een code als u het verzoek hebt verstuurd, en later het nieuws erover.",
      country: "In welk land woont de persoon?",
      countryHint:
        "Alleen nodig om in het antwoord de gegevensbeschermingsautoriteit van dat land te kunnen noemen. Bij iemand die is overleden: het land waar die persoon woonde.",
    },
    identifiersOther: "Wat volgt, gaat over de persoon en niet over u.",
    countryNone: "Dat zeg ik liever niet",
  },
  reply: {
    heading: "Hoe u het antwoord wilt krijgen",
    language: "In welke taal?",
    way: "Op welke manier?",
    ways: { online: "Op deze website", email: "Per e-mail", post: "Per post" },
    wayHint: {
      online:
        "U leest de brief op de pagina van uw verzoek, na een code. U krijgt een e-mail als de brief er staat.",
      email: "De brief komt naar {email}. Kies dit als niemand anders uw e-mail leest.",
      emailUnknown: "De brief komt naar uw e-mailadres. Kies dit als niemand anders uw e-mail leest.",
      post: "De brief wordt afgedrukt en gestuurd naar het adres dat u hier opgeeft.",
    },
    address: "Postadres",
    addressHint: "Met de naam die op de brievenbus staat, en het land als het in het buitenland is.",
  },
};
