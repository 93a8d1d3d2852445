import { type CoverText, dayInWords, groupThousands } from "@/lib/bundle/cover-text";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

export const germanCover: CoverText = {
  title: (controller) => `Ihre personenbezogenen Daten bei ${controller}`,
  intro: {
    access: (controller) =>
      `Das ist eine Kopie der personenbezogenen Daten, die ${controller} über Sie hat, mit den Informationen, die nach dem Gesetz dazugehören. Sie ist die Antwort auf Ihren Antrag auf Auskunft (DSGVO, Art. 15).`,
    portability: (controller) =>
      `Das sind die personenbezogenen Daten, die Sie ${controller} bereitgestellt haben, in einer Form, die andere Dienste lesen können. Sie sind die Antwort auf Ihren Antrag auf Datenübertragbarkeit (DSGVO, Art. 20).`,
  },
  onThisPage: "Auf dieser Seite",
  facts: {
    caption: "Diese Antwort",
    from: "Von",
    address: "Postanschrift",
    contact: "Kontakt",
    to: "Für",
    reference: "Aktenzeichen",
    receivedOn: "Antrag eingegangen am",
    answeredOn: "Entschieden am",
  },
  contents: {
    heading: "Was dieses Archiv enthält",
    caption: "Ihre Daten",
    system: "System",
    category: "Art der Daten",
    rows: "Zeilen",
    files: "Dateien",
    description: "Beschreibung",
    empty: "Dieses Archiv enthält keine Datensätze.",
    csvNote:
      'JSON enthält jeden Wert unverändert. CSV lässt sich in einer Tabellenkalkulation öffnen: Ein leeres Feld bedeutet, dass nichts vorliegt, "" ist ein leerer Text, und vor einem Text, den eine Tabellenkalkulation für eine Formel hielte, steht ein Apostroph. Die Beschreibung sagt Programmen, was jede Spalte ist.',
    attachments: "Beigefügte Dateien",
    attachment: "Datei",
    size: "Größe",
    others: "Dateien zu dieser Antwort",
    file: "Datei",
    holds: "Was sie enthält",
    request: "Ihr Antrag: die Zeitpunkte, wie die Frist berechnet wurde, und die Entscheidungen",
    record: "Dasselbe für Maschinen, im Data Privacy Vocabulary des W3C",
    redactions: "Was weggelassen wurde, und warum",
  },
  use: {
    heading: "Wie Ihre Daten verwendet werden",
    purposes: "Zwecke",
    legalBases: "Rechtsgrundlage",
    data: "Arten der Daten",
    recipients: "Empfänger",
    retention: "Speicherdauer",
    sources: "Herkunft",
    transfers: "Übermittlung außerhalb des Europäischen Wirtschaftsraums",
    automatedDecisions: "Automatisierte Entscheidungen",
    rights: "Ihre Rechte",
    none: "Keine.",
  },
  elsewhere: {
    heading: "Wie Sie Ihre Daten anderswo verwenden",
    steps: (controller) => [
      "Geben Sie dem anderen Dienst die ganze ZIP-Datei oder nur die Dateien, die er verlangt.",
      "Die JSON-Dateien enthalten jeden Wert unverändert, und die Dateien im Ordner „schema“ beschreiben sie (JSON Schema), damit ein Programm sie lesen kann, ohne zu raten. Die CSV-Dateien lassen sich in einer Tabellenkalkulation öffnen.",
      "Eine andere Organisation, die Habeas verwendet, importiert die ZIP-Datei mit: habeas bundle import",
      `Sie können ${controller} auch bitten, Ihre Daten direkt an eine andere Organisation zu senden, soweit das technisch machbar ist (DSGVO, Art. 20 Abs. 2).`,
    ],
  },
  complaint: {
    heading: "Wenn Sie nicht einverstanden sind",
    text: "Sie können sich bei dieser Behörde beschweren:",
    others:
      "Sie können sich auch an die Behörde des Landes wenden, in dem Sie wohnen oder arbeiten oder in dem das Problem entstanden ist (DSGVO, Art. 77), und vor Gericht gehen (Art. 79).",
  },
  leftOut: {
    heading: "Was weggelassen wurde, und warum",
    caption: "Weggelassen oder geschwärzt",
    where: "Wo",
    field: "Was",
    whole: "Ganze Einträge",
    why: "Warum",
    article: "Rechtsgrundlage",
    count: "Wie viel",
    none: "Es wurde nichts weggelassen.",
  },
  check: {
    heading: "Wie Sie dieses Archiv prüfen",
    intro: (controller) =>
      `Das Archiv ist signiert. Jeder kann prüfen, dass es von ${controller} kommt und dass nichts darin verändert wurde.`,
    files: "Dass jede Datei da und unverändert ist, im entpackten Ordner:",
    signature: "Dass die ZIP-Datei echt ist, mit Habeas:",
    byHand: (keysUrl) =>
      `Dass die Signatur stimmt, mit OpenSSL allein. Der Schlüssel ist der Wert „x“ in ${keysUrl}, und zwar der des Eintrags, der den Namen „kid“ aus dem ersten Teil von signature.jws trägt:`,
  },
  offline: "Diese Seite funktioniert ohne Verbindung und lädt nichts von anderswo.",
  bagDescription: {
    access: "Kopie personenbezogener Daten (DSGVO, Art. 15)",
    portability: "Übertragbare personenbezogene Daten (DSGVO, Art. 20)",
  },
  formatDay: (day) => dayInWords(day, months, (date, month) => `${date}. ${month}`),
  formatCount: (count) => groupThousands(count, "."),
};
