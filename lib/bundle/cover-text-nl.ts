import { type CoverText, dayInWords, groupThousands } from "@/lib/bundle/cover-text";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

export const dutchCover: CoverText = {
  title: (controller) => `Uw persoonsgegevens bij ${controller}`,
  intro: {
    access: (controller) =>
      `Dit is een kopie van de persoonsgegevens die ${controller} over u heeft, met de informatie die de wet daaraan toevoegt. Het is het antwoord op uw verzoek om inzage (AVG, artikel 15).`,
    portability: (controller) =>
      `Dit zijn de persoonsgegevens die u aan ${controller} hebt verstrekt, in een vorm die andere diensten kunnen lezen. Zij zijn het antwoord op uw verzoek om overdraagbaarheid (AVG, artikel 20).`,
  },
  onThisPage: "Op deze pagina",
  facts: {
    caption: "Dit antwoord",
    from: "Van",
    address: "Postadres",
    contact: "Contact",
    to: "Voor",
    reference: "Kenmerk",
    receivedOn: "Verzoek ontvangen op",
    answeredOn: "Beslissing van",
  },
  contents: {
    heading: "Wat er in dit archief zit",
    caption: "Uw gegevens",
    system: "Systeem",
    category: "Soort gegevens",
    rows: "Rijen",
    files: "Bestanden",
    description: "beschrijving",
    empty: "Dit archief bevat geen records.",
    csvNote:
      'JSON bevat elke waarde precies zoals zij is. CSV opent in een spreadsheet: een leeg veld betekent dat er niets is, "" is een lege tekst, en een tekst die een spreadsheet voor een formule zou houden, heeft een apostrof ervoor. De beschrijving zegt programma’s wat elke kolom is.',
    attachments: "Bijgevoegde bestanden",
    attachment: "Bestand",
    size: "Grootte",
    others: "Bestanden over dit antwoord",
    file: "Bestand",
    holds: "Wat erin staat",
    request: "Uw verzoek: de datums, hoe de termijn is berekend, en de beslissingen",
    record: "Hetzelfde voor machines, in de Data Privacy Vocabulary van het W3C",
    redactions: "Wat is weggelaten, en waarom",
  },
  use: {
    heading: "Hoe uw gegevens worden gebruikt",
    purposes: "Doeleinden",
    legalBases: "Rechtsgrond",
    data: "Soorten gegevens",
    recipients: "Ontvangers",
    retention: "Bewaartermijn",
    sources: "Herkomst",
    transfers: "Doorgifte buiten de Europese Economische Ruimte",
    automatedDecisions: "Geautomatiseerde besluiten",
    rights: "Uw rechten",
    none: "Geen.",
  },
  elsewhere: {
    heading: "Hoe u uw gegevens elders gebruikt",
    steps: (controller) => [
      "Geef de andere dienst het hele ZIP-bestand, of alleen de bestanden waar die om vraagt.",
      "De JSON-bestanden bevatten elke waarde precies zoals zij is, en de bestanden in de map “schema” beschrijven ze (JSON Schema), zodat een programma ze kan lezen zonder te raden. De CSV-bestanden openen in een spreadsheet.",
      "Een andere organisatie die Habeas gebruikt, importeert het ZIP-bestand met: habeas bundle import",
      `U kunt ${controller} ook vragen uw gegevens rechtstreeks naar een andere organisatie te sturen, als dat technisch mogelijk is (AVG, artikel 20, lid 2).`,
    ],
  },
  complaint: {
    heading: "Als u het er niet mee eens bent",
    text: "U kunt een klacht indienen bij deze autoriteit:",
    others:
      "U kunt zich ook wenden tot de autoriteit van het land waar u woont of werkt, of waar het probleem is ontstaan (AVG, artikel 77), en naar de rechter gaan (artikel 79).",
  },
  leftOut: {
    heading: "Wat is weggelaten, en waarom",
    caption: "Weggelaten of onleesbaar gemaakt",
    where: "Waar",
    field: "Wat",
    whole: "Hele vermeldingen",
    why: "Waarom",
    article: "Wettelijke grondslag",
    count: "Hoeveel",
    none: "Er is niets weggelaten.",
  },
  check: {
    heading: "Hoe u dit archief controleert",
    intro: (controller) =>
      `Het archief is ondertekend. Iedereen kan nagaan dat het van ${controller} komt en dat er niets in is veranderd.`,
    files: "Dat elk bestand er is en niet is veranderd, in de uitgepakte map:",
    signature: "Dat het ZIP-bestand echt is, met Habeas:",
    byHand: (keysUrl) =>
      `Dat de ondertekening klopt, met alleen OpenSSL. De sleutel is de waarde “x” in ${keysUrl}, van de vermelding met de naam “kid” uit het eerste deel van signature.jws:`,
  },
  offline: "Deze pagina werkt zonder verbinding en laadt niets van elders.",
  bagDescription: {
    access: "Kopie van persoonsgegevens (AVG, artikel 15)",
    portability: "Overdraagbare persoonsgegevens (AVG, artikel 20)",
  },
  formatDay: (day) => dayInWords(day, months, (date, month) => `${date} ${month}`),
  formatCount: (count) => groupThousands(count, "."),
};
