import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";

export const dutch: ComplaintText = {
  to: "Aan:",
  date: "Datum:",
  subject: (controller, reference, cite) =>
    `Klacht tegen ${controller}${cite ? ` (${cite("77")})` : ""}: verzoek ${reference}`,
  me: "Van:",
  name: "Naam",
  email: "E-mailadres",
  post: "Postadres",
  postHere: "[uw postadres]",
  against: "Tegen:",
  dpo: "Functionaris voor gegevensbescherming",
  asked: {
    heading: "1. Wat ik heb gevraagd",
    sent: (date, controller, reference, way) =>
      `Op ${date} heeft ${controller} mijn verzoek over mijn persoonsgegevens ontvangen, ${way}. Het heeft het kenmerk ${reference}.`,
    ways: {
      portal: "via het eigen formulier",
      api: "via een website of toepassing",
      forwarded: "via een andere organisatie die het heeft doorgestuurd",
      email: "per e-mail",
      phone: "per telefoon",
      post: "per post",
      "in-person": "persoonlijk",
      "social-network": "via een sociaal netwerk",
    },
    list: "Ik heb gevraagd om:",
    first: (controller) =>
      `Ik heb mij eerst tot ${controller} gewend. Het ondertekende ontvangstbewijs vermeldt de dag en wat ik heb gevraagd.`,
    firstLaw:
      "Deze klacht gaat dus over een verzoek dat eerst aan de verwerkingsverantwoordelijke is gedaan (Verordening (EU) 2025/2518).",
  },
  happened: {
    heading: "2. Wat er is gebeurd",
    due: (date) => `Het antwoord moest er uiterlijk op ${date} zijn.`,
    extended: (on, until) =>
      `Op ${on} is mij meegedeeld dat de termijn wordt verlengd. Het antwoord moet er nu uiterlijk op ${until} zijn.`,
    reasons: (reasons) => `De opgegeven redenen: “${reasons}”`,
    moved: (date) => `Door vragen aan mij moet het antwoord er nu uiterlijk op ${date} zijn.`,
    question: {
      identity: (on) => `Op ${on} is mij gevraagd te tonen wie ik ben.`,
      clarification: (on) => `Op ${on} is mij gevraagd wat ik bedoel.`,
      fee: (on) => `Op ${on} is mij een vergoeding gevraagd.`,
    },
    questionAnswered: (on) => `Ik heb geantwoord op ${on}.`,
    questionOpen: "Daarop heb ik nog niet geantwoord.",
    standing: {
      open: (right) => `${right}: nog geen antwoord.`,
      withdrawn: (right) => `${right}: dit heb ik ingetrokken.`,
      answered: (right, on) => `${right}: beantwoord${on ? ` op ${on}` : ""}.`,
      granted: (right, on) => `${right}: ingewilligd${on ? ` op ${on}` : ""}.`,
      "partly-granted": (right, on) =>
        `${right}: deels ingewilligd, deels geweigerd${on ? ` op ${on}` : ""}.`,
      refused: (right, on) => `${right}: geweigerd${on ? ` op ${on}` : ""}.`,
    },
    late: (due) => `De termijn is op ${due} verstreken, en niet alles is beantwoord.`,
    running: (due) => `De termijn voor wat nog niet is beantwoord, eindigt op ${due}.`,
    ended: "Het verzoek is beëindigd zonder dat alles is beantwoord.",
  },
  disagree: {
    heading: "3. Waar ik het niet mee eens ben",
    here: "[Schrijf hier in uw eigen woorden wat er niet klopt of ontbreekt.]",
  },
  demand: {
    heading: "4. Wat ik u vraag",
    text: (controller) =>
      `Ik vraag u dit te onderzoeken, ervoor te zorgen dat ${controller} mijn rechten eerbiedigt, en mij te laten weten wat eruit voortkomt.`,
  },
  seat: (controller, authority) =>
    `${controller} is in een ander land gevestigd. De autoriteit daar is: ${authority}.`,
  ukFirst: (controller) =>
    `Ik heb eerst bij ${controller} geklaagd (section 164A van de Data Protection Act 2018), op [datum]. [Vermeld wat daaruit is voortgekomen, of dat er 30 dagen zonder bevestiging zijn verstreken.]`,
  enclosures: {
    heading: "Bijlagen",
    receipt: (date) => `Ondertekend ontvangstbewijs van ${date}`,
    letters: {
      acknowledgement: "Bevestiging van ontvangst",
      "identity-requested": "Vraag over mijn identiteit",
      "clarification-requested": "Vraag over mijn verzoek",
      "fee-requested": "Aankondiging van een vergoeding",
      extension: "Aankondiging van een verlenging",
      answer: "Antwoord",
      recipients: "Lijst van ontvangers",
      closing: "Slotbrief",
    },
    letter: (kind, date) => `${kind}, ${date}`,
    messages: (count) => (count === 1 ? "Het gewisselde bericht" : `De ${count} gewisselde berichten`),
    none: "Geen",
  },
  sign: "[Handtekening]",
};
