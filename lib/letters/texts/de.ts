import { germanAnswer, germanClosing, germanRecipients } from "@/lib/letters/texts/de-answer";
import { germanGrounds } from "@/lib/letters/texts/de-grounds";
import type { FrameText, LetterText, ProcedureText, RemedyText } from "@/lib/letters/texts/letter-text";

const frame: FrameText = {
  titles: {
    acknowledgement: "Ihr Antrag ist bei uns eingegangen",
    "identity-requested": "Wir müssen sicher sein, wer den Antrag stellt",
    "clarification-requested": "Eine Frage zu Ihrem Antrag",
    "fee-requested": "Ein Entgelt für Ihren Antrag",
    extension: "Wir brauchen mehr Zeit für Ihren Antrag",
    answer: "Unsere Antwort auf Ihren Antrag",
    recipients: "Wer Ihre Daten erhalten hat",
    closing: "Ihr Antrag ist abgeschlossen",
  },
  facts: { date: "Datum", reference: "Aktenzeichen", receivedOn: "Antrag eingegangen am" },
  salutation: (name) => `Guten Tag ${name},`,
  opening: "vielen Dank für Ihr Schreiben.",
  goodbye: "Mit freundlichen Grüßen",
  dpo: (contact) => `Datenschutzbeauftragte Stelle: ${contact}`,
  followHeading: "Ihr Antrag im Internet",
  follow:
    "Auf der Seite Ihres Antrags können Sie sehen, wie es um ihn steht, uns schreiben und ihn zurückziehen.",
  followLink: "Seite Ihres Antrags",
  page: (page, pages) => `Seite ${page} von ${pages}`,
  rights: {
    access: "Auskunft über Ihre Daten",
    rectification: "Berichtigung Ihrer Daten",
    erasure: "Löschung Ihrer Daten",
    restriction: "Einschränkung der Verwendung Ihrer Daten",
    portability: "Ihre Daten in übertragbarer Form",
    objection: "Widerspruch gegen die Verwendung Ihrer Daten",
    "consent-withdrawal": "Widerruf Ihrer Einwilligung",
    "human-review": "Überprüfung einer automatisierten Entscheidung durch einen Menschen",
    "post-mortem": "Personenbezogene Daten nach dem Tod",
  },
  labels: {
    opening: () => "Einleitender Satz",
    doubt: () => "Warum es Zweifel gibt",
    needed: () => "Was benötigt wird",
    question: () => "Frage",
    reasons: (about) => `Gründe: ${about}`,
    action: (about) => `Was getan wurde: ${about}`,
    backups: () => "Sicherungen",
  },
};

const procedure: ProcedureText = {
  acknowledgement: {
    received: (receivedOn) => `Ihr Antrag ist am ${receivedOn} bei uns eingegangen. Darum geht es Ihnen:`,
    periodHeading: "Wann Sie von uns hören",
    period: (from, to, cite) =>
      `Die Frist für unsere Antwort läuft vom ${from} bis zum ${to} (${cite("12(3)")}). Wenn wir können, antworten wir früher.`,
    next: (cite) =>
      `Sie müssen jetzt nichts tun. Wenn wir etwas von Ihnen oder mehr Zeit brauchen, schreiben wir Ihnen und sagen, warum. Unsere Antwort ist unentgeltlich (${cite("12(5)")}).`,
  },
  clockHeading: "Wie dieses Datum zustande kommt",
  clockIntro: (due) => `Spätester Tag für unsere Antwort ist der ${due}. So wurde er berechnet:`,
  identity: {
    intro:
      "Bevor wir auf Ihren Antrag tätig werden, müssen wir sicher sein, dass er von Ihnen kommt. Das schützt Ihre Daten vor Fremden.",
    doubt: "Warum wir Zweifel haben:",
    needed: "Was wir von Ihnen brauchen:",
    law: (cite) =>
      `Wir dürfen das nur verlangen, wenn wir begründete Zweifel daran haben, wer den Antrag stellt (${cite("12(6)")}). Bitte senden Sie nicht mehr, als wir verlangen. Alles Übrige können Sie auf einem Dokument schwärzen.`,
    use: "Was Sie senden, verwenden wir nur, um zu prüfen, wer Sie sind, und löschen es danach.",
    silence: (cite) =>
      `Ohne Antwort von Ihnen können wir auf Ihren Antrag vielleicht nicht tätig werden (${cite("12(2)")}). Das würden wir Ihnen dann mit den Gründen mitteilen.`,
  },
  clarification: {
    intro: "Um Ihnen gut antworten zu können, haben wir eine Frage:",
    law: (cite) =>
      `Wer eine große Menge von Informationen über eine Person verarbeitet, darf fragen, auf welche Informationen oder welche Vorgänge sich der Antrag bezieht (${cite("recital:63")}).`,
    insist:
      "Sie müssen Ihren Antrag nicht eingrenzen. Wenn Sie alles möchten, sagen Sie es uns: Unsere Antwort umfasst dann alles.",
  },
  dateHeading: "Das Datum unserer Antwort",
  suspended: (due) =>
    `Die Frist für unsere Antwort steht still, bis Ihre Antwort eingeht. Ginge sie heute ein, müssten wir bis zum ${due} antworten.`,
  running: (due) => `Die Frist für unsere Antwort läuft inzwischen weiter. Sie endet am ${due}.`,
  fee: {
    amount: (amount) =>
      `Wir verlangen für diesen Antrag ein Entgelt von ${amount}. Bisher schulden Sie uns nichts.`,
    law: (cite) =>
      `Anträge sind unentgeltlich. Nur wenn ein Antrag offenkundig unbegründet oder exzessiv ist, dürfen wir ein angemessenes Entgelt verlangen, das unsere Verwaltungskosten berücksichtigt, oder uns weigern, tätig zu werden. Wir müssen das nachweisen (${cite("12(5)(a)")}).`,
    choose: "Ihre Wahl",
    choices: [
      "Das Entgelt annehmen. Sagen Sie es uns, dann arbeiten wir an Ihrem Antrag weiter.",
      "Den Antrag eingrenzen. Sagen Sie uns, worauf es Ihnen ankommt, dann prüfen wir, ob noch ein Entgelt nötig ist.",
      "Den Antrag zurückziehen. Das kostet Sie nichts, und Sie können später einen neuen Antrag stellen.",
    ],
    silence:
      "Ohne Ihre Zustimmung berechnen wir nichts. Wenn Sie nicht wählen, dürfen wir uns weigern, auf Ihren Antrag tätig zu werden. Das würden wir Ihnen dann mit den Gründen mitteilen.",
  },
  extension: {
    dates: (previous, due) =>
      `Wir können Ihren Antrag nicht bis zum ${previous} beantworten. Wir antworten spätestens am ${due}.`,
    reasons: "Warum wir mehr Zeit brauchen:",
    law: (cite) =>
      `Die Frist kann um bis zu zwei Monate verlängert werden, wenn das wegen der Komplexität und der Anzahl von Anträgen erforderlich ist. Wir müssen Ihnen das innerhalb eines Monats nach Eingang Ihres Antrags mit den Gründen mitteilen (${cite("12(3)")}).`,
    earlier: "Wenn wir können, antworten wir früher.",
  },
};

const remedies: RemedyText = {
  heading: "Wenn Sie nicht einverstanden sind",
  us: (email) => `Sie können uns schreiben: ${email}.`,
  complaint: {
    gdpr: (cite) =>
      `Sie haben das Recht, sich unentgeltlich bei einer Aufsichtsbehörde zu beschweren (${cite("77")}). Für uns zuständig ist:`,
    uk: (cite) =>
      `Beschweren Sie sich bitte zuerst bei uns (Section 164A des Data Protection Act 2018): Wir bestätigen den Eingang binnen 30 Tagen. Danach haben Sie das Recht, sich unentgeltlich bei der Aufsichtsbehörde zu beschweren (${cite("77")}). Das ist:`,
    swiss: () => "Sie können den Fall der Aufsichtsbehörde anzeigen (Art. 49 DSG). Das ist:",
    other: () => "Sie haben das Recht, sich bei einer Aufsichtsbehörde zu beschweren. Für uns zuständig ist:",
  },
  labels: { authority: "Behörde", address: "Anschrift" },
  website: "Internetseite",
  complaintForm: "Beschwerdeformular",
  own: "Die Behörde des Landes, in dem Sie wohnen, ist:",
  others: (cite) =>
    `Sie können sich auch an die Behörde Ihres gewöhnlichen Aufenthaltsorts, Ihres Arbeitsplatzes oder des Orts des mutmaßlichen Verstoßes wenden (${cite("77(1)")}).`,
  court: {
    gdpr: (country, cite) =>
      `Sie haben auch das Recht, vor Gericht zu gehen (${cite("79")}). Das können Sie in dem Land, in dem wir niedergelassen sind (${country}), oder in dem Land, in dem Sie gewöhnlich leben.`,
    uk: (_, cite) =>
      `Sie haben auch das Recht, vor Gericht zu gehen (${cite("79")}): in England, Wales und Nordirland vor dem High Court oder einem County Court, in Schottland vor dem Court of Session oder dem Sheriff.`,
    swiss: () =>
      "Sie haben auch das Recht, vor Gericht zu gehen: Das Zivilgericht entscheidet über die Auskunft im vereinfachten Verfahren (Art. 32 DSG; Art. 243 ZPO).",
    other: (country) => `Sie haben auch das Recht, vor Gericht zu gehen (${country}).`,
  },
  notes: {
    AT: "In Österreich muss die Beschwerde binnen eines Jahres erhoben werden, nachdem Sie von dem Ereignis erfahren haben, und binnen drei Jahren nach dem Ereignis (§ 24 Abs. 4 DSG).",
    BE: "In Belgien wird die Beschwerde schriftlich, datiert und unterschrieben eingereicht. Sie ist kostenlos.",
    IE: "Fügen Sie der Beschwerde in Irland bitte unseren Schriftwechsel bei.",
    IT: "In Italien können Sie sich in derselben Sache entweder an die Behörde oder an ein Gericht wenden, nicht an beide.",
  },
};

export const german: LetterText = {
  frame,
  procedure,
  answer: germanAnswer,
  recipients: germanRecipients,
  closing: germanClosing,
  remedies,
  grounds: germanGrounds,
};
