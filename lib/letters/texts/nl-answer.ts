import type { AnswerText, ClosingText, RecipientsText } from "@/lib/letters/texts/letter-text";

export const dutchAnswer: AnswerText = {
  intro: (receivedOn) =>
    `Wij hebben uw verzoek ontvangen op ${receivedOn}. In deze brief staat wat wij over elk punt hebben besloten, en waarom.`,
  summary: { caption: "Onze beslissingen", right: "Uw verzoek", decision: "Beslissing" },
  outcomes: {
    granted: "toegewezen",
    "partly-granted": "gedeeltelijk toegewezen",
    refused: "geweigerd",
    none: "geen gegevens aanwezig",
  },
  decisions: {
    granted: "Wij wijzen uw verzoek toe.",
    "partly-granted":
      "Wij wijzen uw verzoek gedeeltelijk toe. Wat wij niet toewijzen, en waarom, leest u hieronder.",
    refused: "Wij kunnen uw verzoek niet toewijzen. De redenen leest u hieronder.",
    none: "Wij hebben in onze systemen gezocht en geen gegevens over u gevonden waarop dit verzoek betrekking kan hebben.",
  },
  refusalLaw: (cite) =>
    `Als wij niet alles doen wat u hebt gevraagd, moeten wij u zeggen waarom, en waar u terechtkunt (${cite("12(4)")}).`,
  done: {
    access: (cite) => [
      `U krijgt een kopie van uw persoonsgegevens, met de informatie die daarbij hoort: doeleinden, soorten gegevens, ontvangers, bewaartermijn, herkomst en uw rechten (${cite("15")}).`,
    ],
    rectification: () => ["Wij hebben de gegevens gerectificeerd of aangevuld."],
    erasure: () => ["Wij hebben de gegevens gewist."],
    restriction: (cite) => [
      `Wij hebben het gebruik van de gegevens beperkt. Wij bewaren ze. Verder gebruiken wij ze alleen met uw toestemming, voor een rechtsvordering, om de rechten van een ander te beschermen of om gewichtige redenen van algemeen belang (${cite("18(2)")}).`,
      `U hoort het van ons voordat de beperking wordt opgeheven (${cite("18(3)")}).`,
    ],
    portability: (cite) => [
      `U krijgt de gegevens die u hebt verstrekt in een gestructureerde, gangbare en machineleesbare vorm. U kunt ze doorgeven aan een andere organisatie (${cite("20(1)")}).`,
      `Uw gegevens worden daardoor bij ons niet gewist. Wilt u dat ook, vraag het ons dan (${cite("20(3)")}).`,
    ],
    objection: () => ["Wij zijn gestopt met het gebruik van uw gegevens waartegen u bezwaar hebt gemaakt."],
    "consent-withdrawal": (cite) => [
      "Wij zijn gestopt met elk gebruik van uw gegevens dat berustte op de toestemming die u hebt ingetrokken.",
      `Toestemming intrekken moet even eenvoudig zijn als die geven. Het werkt voor de toekomst: wat daarvoor is gedaan, blijft rechtmatig (${cite("7(3)")}).`,
      `Gegevens die wij alleen door deze toestemming hadden, worden gewist als u daarom vraagt (${cite("17(1)(b)")}).`,
    ],
    "human-review": (cite) => [
      `Een mens heeft het besluit opnieuw bekeken: iemand die bevoegd is het te wijzigen en die alle feiten en uw standpunt heeft meegewogen (${cite("22(3)")}).`,
      `U hebt recht op uitleg over de procedure en de beginselen die werkelijk op uw gegevens zijn toegepast (${cite("15(1)(h)")}).`,
    ],
    "post-mortem": (cite) => [
      `Wij hebben gevolg gegeven aan uw verzoek over persoonsgegevens na overlijden (${cite("FR-78-17:85")}).`,
    ],
  },
  marketing: (cite) => [
    `Wij gebruiken uw gegevens niet meer voor direct marketing, en ook niet voor profilering daarvoor. Op dit recht bestaat geen uitzondering (${cite("21(3)")}).`,
    "Om te voorkomen dat u per ongeluk toch weer wordt benaderd, bewaren wij de weinige gegevens die daarvoor nodig zijn op een blokkeringslijst. Die lijst gebruiken wij nergens anders voor.",
  ],
  postMortem: {
    registered: (cite) => [
      `Wij hebben uw richtlijn over uw persoonsgegevens na uw overlijden geregistreerd (${cite("FR-78-17:85")}).`,
      "U kunt de richtlijn op elk moment wijzigen of herroepen. Na uw overlijden kan degene die u erin hebt aangewezen, ons vragen haar uit te voeren. Hebt u niemand aangewezen, of is die persoon overleden, dan kunnen uw erfgenamen dat.",
    ],
    executed: (cite) => [
      `Wij hebben het verzoek over de gegevens van de overledene uitgevoerd (${cite("FR-78-17:85")}).`,
    ],
  },
  except: "Dit geldt niet voor het deel dat wij niet toewijzen.",
  backups:
    "Er kunnen kopieën van de gegevens in onze back-ups blijven staan tot die worden overschreven. Wij gebruiken ze niet. Moet een back-up worden teruggezet, dan wissen wij de gegevens opnieuw.",
  madePublic: (cite) =>
    `Als wij de gegevens openbaar hadden gemaakt, nemen wij redelijke maatregelen om anderen die ze gebruiken te laten weten dat u koppelingen en kopieën wilt laten wissen (${cite("17(2)")}).`,
  bundle:
    "De gegevens staan voor u klaar op de pagina van uw verzoek, als ondertekend ZIP-archief. Begin met het bestand index.html: dat legt al het andere uit en heeft geen internetverbinding nodig. Met de ondertekening kan iedereen nagaan dat er niets is veranderd.",
  bundleEnclosed:
    "De gegevens zijn bij deze brief gevoegd, als ondertekend ZIP-archief. Begin met het bestand index.html: dat legt al het andere uit en heeft geen internetverbinding nodig. Met de ondertekening kan iedereen nagaan dat er niets is veranderd.",
  bundleLink: "Naar het archief",
  categories: {
    caption: "Beslissing per soort gegevens",
    system: "Waar de gegevens staan",
    category: "Soort gegevens",
    decision: "Beslissing",
  },
  concerns: (categories) => `Het gaat om: ${categories}.`,
  legalBasis: (citations) => `Wettelijke grondslag: ${citations}.`,
  reasons: "Onze redenen in uw geval:",
  until: (date) => `Deze reden vervalt op ${date}. Vanaf die dag staat zij uw verzoek niet meer in de weg.`,
  untilErased: (date) =>
    `Deze reden vervalt op ${date}. Is er dan geen andere wettelijke reden, dan worden de gegevens gewist.`,
  undone: {
    heading: "Wat wij niet konden doen",
    intro: "Op deze plaatsen konden wij niet zoeken, of niet uitvoeren wat er is besloten. Dit is de reden:",
    caption: "Plaatsen waar iets niet is gedaan",
    system: "Plaats",
    reason: "Reden",
  },
  openItems: {
    heading: "Informatie die wij niet kunnen geven",
    intro:
      "Een deel van de informatie die bij een antwoord over uw gegevens hoort, ontbreekt. Dit is de reden:",
    caption: "Ontbrekende informatie",
    item: "Informatie",
    reason: "Reden",
  },
  items: {
    purposes: "Doeleinden",
    categories: "Soorten gegevens",
    recipients: "Ontvangers",
    storage: "Bewaartermijn",
    rights: "Uw rechten",
    complaint: "Waar u een klacht kunt indienen",
    source: "Herkomst van de gegevens",
    "automated-decisions": "Geautomatiseerde besluiten",
    transfers: "Doorgifte naar andere landen",
    copy: "Kopie van de gegevens",
  },
};

export const dutchRecipients: RecipientsText = {
  heading: "Wie op de hoogte is gebracht",
  law: (cite) =>
    `Wij moeten iedereen aan wie wij de gegevens hebben verstrekt, laten weten dat zij zijn gerectificeerd of gewist of dat het gebruik is beperkt, tenzij dat onmogelijk is of onevenredig veel inspanning vergt (${cite("19")}).`,
  asked: (cite) =>
    `U hebt ons gevraagd wie de gegevens heeft ontvangen die zijn gerectificeerd of gewist of waarvan het gebruik is beperkt. Dit zijn de ontvangers (${cite("19")}).`,
  ask: (cite) => `Als u daarom vraagt, zeggen wij u wie de gegevens heeft ontvangen (${cite("19")}).`,
  nobody: "Wij hebben deze gegevens aan niemand verstrekt.",
  table: {
    caption: "Ontvangers van de gegevens",
    recipient: "Ontvanger",
    status: "Op de hoogte?",
    note: "Opmerking",
  },
  statuses: {
    told: "op de hoogte gebracht",
    impossible: "niet mogelijk",
    disproportionate: "onevenredig veel inspanning",
    pending: "nog niet",
  },
  toldOn: (date) => `op de hoogte gebracht op ${date}`,
  pending:
    "De anderen worden nog op de hoogte gebracht. Op de pagina van uw verzoek ziet u wanneer dat is gebeurd.",
};

export const dutchClosing: ClosingText = {
  answered: [
    "Wij hebben alle onderdelen van uw verzoek beantwoord en sluiten het af.",
    "U kunt op elk moment een nieuw verzoek doen.",
  ],
  withdrawn: [
    "U hebt uw verzoek ingetrokken. Wij doen er verder niets mee en sluiten het af.",
    "Dat heeft geen gevolgen voor uw rechten. U kunt op elk moment een nieuw verzoek doen.",
  ],
  lapsed: (cite) => [
    "Wij hebben u gevraagd te bevestigen dat het verzoek van u komt. Wij hebben niet genoeg ontvangen om daar zeker van te zijn. Daarom kunnen wij geen gevolg geven aan uw verzoek en sluiten wij het af.",
    `Bij redelijke twijfel mag een organisatie vragen om informatie die bevestigt wie het verzoek doet (${cite("12(6)")}). Zij hoeft niets te doen als zij aantoont dat zij de persoon niet kan identificeren (${cite("11(2)")}, ${cite("12(2)")}).`,
    "Dat heeft geen gevolgen voor uw rechten. U kunt op elk moment een nieuw verzoek doen, met de informatie die ontbrak.",
  ],
  merged: (reference) => [
    `U hebt ons hetzelfde verzoek meer dan eens gestuurd. Wij beantwoorden het onder het kenmerk ${reference} en sluiten dit verzoek af.`,
    `De termijn van het verzoek ${reference} geldt. U verliest hierdoor niets.`,
  ],
};
