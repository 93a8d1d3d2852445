import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";

export const german: ComplaintText = {
  to: "An:",
  date: "Datum:",
  subject: (controller, reference, cite) =>
    `Beschwerde gegen ${controller}${cite ? ` (${cite("77")})` : ""}: Antrag ${reference}`,
  me: "Von:",
  name: "Name",
  email: "E-Mail-Adresse",
  post: "Postanschrift",
  postHere: "[Ihre Postanschrift]",
  against: "Gegen:",
  dpo: "Datenschutzbeauftragte Person",
  asked: {
    heading: "1. Was ich beantragt habe",
    sent: (date, controller, reference, way) =>
      `Am ${date} hat ${controller} meinen Antrag zu meinen personenbezogenen Daten erhalten, ${way}. Er hat das Aktenzeichen ${reference}.`,
    ways: {
      portal: "über das eigene Formular",
      api: "über eine Website oder Anwendung",
      forwarded: "über eine andere Organisation, die ihn weitergeleitet hat",
      email: "per E-Mail",
      phone: "per Telefon",
      post: "per Post",
      "in-person": "persönlich",
      "social-network": "über ein soziales Netzwerk",
    },
    list: "Ich habe beantragt:",
    first: (controller) =>
      `Ich habe mich zuerst an ${controller} gewandt. Die signierte Empfangsbestätigung zeigt den Tag und den Inhalt des Antrags.`,
    firstLaw:
      "Diese Beschwerde betrifft daher einen Antrag, der zuerst an den Verantwortlichen gerichtet wurde (Verordnung (EU) 2025/2518).",
  },
  happened: {
    heading: "2. Was geschehen ist",
    due: (date) => `Die Antwort war spätestens am ${date} fällig.`,
    extended: (on, until) =>
      `Am ${on} wurde mir eine Verlängerung der Frist mitgeteilt. Die Antwort ist jetzt spätestens am ${until} fällig.`,
    reasons: (reasons) => `Die genannten Gründe: „${reasons}“`,
    moved: (date) => `Wegen Rückfragen an mich ist die Antwort jetzt spätestens am ${date} fällig.`,
    question: {
      identity: (on) => `Am ${on} wurde ich gebeten, meine Identität nachzuweisen.`,
      clarification: (on) => `Am ${on} wurde ich gefragt, was ich meine.`,
      fee: (on) => `Am ${on} wurde ein Entgelt von mir verlangt.`,
    },
    questionAnswered: (on) => `Ich habe am ${on} geantwortet.`,
    questionOpen: "Darauf habe ich noch nicht geantwortet.",
    standing: {
      open: (right) => `${right}: bisher keine Antwort.`,
      withdrawn: (right) => `${right}: von mir zurückgezogen.`,
      answered: (right, on) => `${right}: ${on ? `am ${on} ` : ""}beantwortet.`,
      granted: (right, on) => `${right}: ${on ? `am ${on} ` : ""}stattgegeben.`,
      "partly-granted": (right, on) =>
        `${right}: ${on ? `am ${on} ` : ""}teils stattgegeben, teils abgelehnt.`,
      refused: (right, on) => `${right}: ${on ? `am ${on} ` : ""}abgelehnt.`,
    },
    late: (due) => `Die Frist ist am ${due} abgelaufen, und nicht alles wurde beantwortet.`,
    running: (due) => `Die Frist für das, was noch nicht beantwortet ist, endet am ${due}.`,
    ended: "Der Antrag wurde beendet, ohne dass alles beantwortet wurde.",
  },
  disagree: {
    heading: "3. Womit ich nicht einverstanden bin",
    here: "[Schreiben Sie hier mit eigenen Worten, was falsch ist oder fehlt.]",
  },
  demand: {
    heading: "4. Worum ich Sie bitte",
    text: (controller) =>
      `Ich bitte Sie, dies zu prüfen, dafür zu sorgen, dass ${controller} meine Rechte achtet, und mir das Ergebnis mitzuteilen.`,
  },
  seat: (controller, authority) =>
    `${controller} ist in einem anderen Land niedergelassen. Die dortige Behörde ist: ${authority}.`,
  ukFirst: (controller) =>
    `Ich habe mich zuerst bei ${controller} beschwert (section 164A des Data Protection Act 2018), am [Datum]. [Geben Sie an, was daraus wurde, oder dass 30 Tage ohne Bestätigung vergangen sind.]`,
  enclosures: {
    heading: "Anlagen",
    receipt: (date) => `Signierte Empfangsbestätigung vom ${date}`,
    letters: {
      acknowledgement: "Bestätigung des Eingangs",
      "identity-requested": "Frage zu meiner Identität",
      "clarification-requested": "Frage zu meinem Antrag",
      "fee-requested": "Ankündigung eines Entgelts",
      extension: "Ankündigung einer Verlängerung",
      answer: "Antwort",
      recipients: "Liste der Empfänger",
      closing: "Abschlussschreiben",
    },
    letter: (kind, date) => `${kind}, ${date}`,
    messages: (count) =>
      count === 1 ? "Die gewechselte Nachricht" : `Die ${count} gewechselten Nachrichten`,
    none: "Keine",
  },
  sign: "[Unterschrift]",
};
