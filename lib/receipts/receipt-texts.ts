import type { Channel, Language } from "@/db/schema/enums";

/** The words of the receipt's page. Written out here and not in the portal's texts: the same receipt keeps its bytes. */
export interface ReceiptText {
  readonly title: string;
  readonly intro: (controller: string, receivedOn: string) => string;
  readonly labels: Readonly<
    Record<
      | "reference"
      | "name"
      | "to"
      | "receivedOn"
      | "exactly"
      | "channel"
      | "requester"
      | "dueOn"
      | "rights"
      | "submission"
      | "files",
      string
    >
  >;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly due: string;
  readonly noFiles: string;
  readonly file: (mediaType: string, bytes: string, sha256: string) => string;
  readonly checkHeading: string;
  readonly check: (keys: string) => readonly string[];
  readonly signature: string;
  readonly page: (page: number, pages: number) => string;
}

const en: ReceiptText = {
  title: "Receipt for a request about personal data",
  intro: (controller, receivedOn) => `${controller} received this request on ${receivedOn}.`,
  labels: {
    reference: "Reference",
    name: "Made by",
    to: "Made to",
    receivedOn: "Received on",
    exactly: "Exact time (UTC)",
    channel: "Received through",
    requester: "Made",
    dueOn: "Answer due by",
    rights: "Rights exercised",
    submission: "Fingerprint of the request (SHA-256)",
    files: "Files sent along",
  },
  channels: {
    portal: "the form of this portal",
    api: "another website or application",
    forwarded: "another organisation, which forwarded it",
  },
  due: "The due date is the one counted on the day of receipt. Questions or an announced extension can move it; every such step is told in a letter.",
  noFiles: "None",
  file: (mediaType, bytes, sha256) => `${mediaType}, ${bytes} bytes, SHA-256 ${sha256}`,
  checkHeading: "How to check this receipt",
  check: (keys) => [
    "The receipt is signed electronically. The signed text stands below; the page of your request also has it as a file (.jws).",
    `It is a JSON Web Signature (RFC 7515, EdDSA). The public keys are at ${keys}.`,
    "Any program for such signatures checks it. Habeas has one: npm run habeas -- receipt verify <file> --jwks <keys>.",
  ],
  signature: "Signed receipt",
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const fr: ReceiptText = {
  title: "Accusé de réception d’une demande relative à des données personnelles",
  intro: (controller, receivedOn) => `${controller} a reçu cette demande le ${receivedOn}.`,
  labels: {
    reference: "Référence",
    name: "Demande de",
    to: "Adressée à",
    receivedOn: "Reçue le",
    exactly: "Heure exacte (UTC)",
    channel: "Reçue par",
    requester: "Faite",
    dueOn: "Réponse au plus tard le",
    rights: "Droits exercés",
    submission: "Empreinte de la demande (SHA-256)",
    files: "Fichiers joints",
  },
  channels: {
    portal: "le formulaire de ce portail",
    api: "un autre site ou une application",
    forwarded: "un autre organisme, qui l’a transmise",
  },
  due: "La date limite est celle calculée le jour de la réception. Des questions ou une prolongation annoncée peuvent la déplacer ; chacune de ces étapes fait l’objet d’une lettre.",
  noFiles: "Aucun",
  file: (mediaType, bytes, sha256) => `${mediaType}, ${bytes} octets, SHA-256 ${sha256}`,
  checkHeading: "Comment vérifier cet accusé de réception",
  check: (keys) => [
    "L’accusé de réception est signé électroniquement. Le texte signé figure ci-dessous ; la page de votre demande le fournit aussi en fichier (.jws).",
    `C’est une signature JSON Web Signature (RFC 7515, EdDSA). Les clés publiques sont à l’adresse ${keys}.`,
    "Tout programme traitant ces signatures peut la vérifier. Habeas en a un : npm run habeas -- receipt verify <fichier> --jwks <clés>.",
  ],
  signature: "Accusé de réception signé",
  page: (page, pages) => `Page ${page} sur ${pages}`,
};

const nl: ReceiptText = {
  title: "Ontvangstbewijs van een verzoek over persoonsgegevens",
  intro: (controller, receivedOn) => `${controller} heeft dit verzoek ontvangen op ${receivedOn}.`,
  labels: {
    reference: "Kenmerk",
    name: "Verzoek van",
    to: "Gericht aan",
    receivedOn: "Ontvangen op",
    exactly: "Precieze tijd (UTC)",
    channel: "Ontvangen via",
    requester: "Gedaan",
    dueOn: "Antwoord uiterlijk op",
    rights: "Uitgeoefende rechten",
    submission: "Vingerafdruk van het verzoek (SHA-256)",
    files: "Meegestuurde bestanden",
  },
  channels: {
    portal: "het formulier van dit portaal",
    api: "een andere website of toepassing",
    forwarded: "een andere organisatie, die het doorstuurde",
  },
  due: "De uiterste datum is die welke op de dag van ontvangst is berekend. Vragen of een aangekondigde verlenging kunnen de datum verschuiven; elke stap staat in een brief.",
  noFiles: "Geen",
  file: (mediaType, bytes, sha256) => `${mediaType}, ${bytes} bytes, SHA-256 ${sha256}`,
  checkHeading: "Hoe u dit ontvangstbewijs controleert",
  check: (keys) => [
    "Het ontvangstbewijs is elektronisch ondertekend. De ondertekende tekst staat hieronder; op de pagina van uw verzoek staat die ook als bestand (.jws).",
    `Het is een JSON Web Signature (RFC 7515, EdDSA). De openbare sleutels staan op ${keys}.`,
    "Elk programma voor zulke handtekeningen kan haar controleren. Habeas heeft er een: npm run habeas -- receipt verify <bestand> --jwks <sleutels>.",
  ],
  signature: "Ondertekend ontvangstbewijs",
  page: (page, pages) => `Pagina ${page} van ${pages}`,
};

const de: ReceiptText = {
  title: "Empfangsbestätigung für einen Antrag zu personenbezogenen Daten",
  intro: (controller, receivedOn) => `${controller} hat diesen Antrag am ${receivedOn} erhalten.`,
  labels: {
    reference: "Aktenzeichen",
    name: "Antrag von",
    to: "Gerichtet an",
    receivedOn: "Eingegangen am",
    exactly: "Genaue Zeit (UTC)",
    channel: "Eingegangen über",
    requester: "Gestellt",
    dueOn: "Antwort spätestens am",
    rights: "Ausgeübte Rechte",
    submission: "Fingerabdruck des Antrags (SHA-256)",
    files: "Mitgesendete Dateien",
  },
  channels: {
    portal: "das Formular dieses Portals",
    api: "eine andere Website oder Anwendung",
    forwarded: "eine andere Organisation, die ihn weitergeleitet hat",
  },
  due: "Die Frist ist die am Tag des Eingangs berechnete. Rückfragen oder eine angekündigte Verlängerung können sie verschieben; jeder solche Schritt steht in einem Brief.",
  noFiles: "Keine",
  file: (mediaType, bytes, sha256) => `${mediaType}, ${bytes} Bytes, SHA-256 ${sha256}`,
  checkHeading: "So prüfen Sie diese Empfangsbestätigung",
  check: (keys) => [
    "Die Empfangsbestätigung ist elektronisch signiert. Der signierte Text steht unten; auf der Seite Ihres Antrags gibt es ihn auch als Datei (.jws).",
    `Es ist eine JSON Web Signature (RFC 7515, EdDSA). Die öffentlichen Schlüssel stehen unter ${keys}.`,
    "Jedes Programm für solche Signaturen kann sie prüfen. Habeas hat eines: npm run habeas -- receipt verify <Datei> --jwks <Schlüssel>.",
  ],
  signature: "Signierte Empfangsbestätigung",
  page: (page, pages) => `Seite ${page} von ${pages}`,
};

export const receiptTexts: Readonly<Record<Language, ReceiptText>> = { en, fr, nl, de };
