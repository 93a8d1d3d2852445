import type { FrameText, LetterText, ProcedureText, RemedyText } from "@/lib/letters/texts/letter-text";
import { dutchAnswer, dutchClosing, dutchRecipients } from "@/lib/letters/texts/nl-answer";
import { dutchGrounds } from "@/lib/letters/texts/nl-grounds";

const frame: FrameText = {
  titles: {
    acknowledgement: "Wij hebben uw verzoek ontvangen",
    "identity-requested": "Wij moeten zeker weten wie het verzoek doet",
    "clarification-requested": "Een vraag over uw verzoek",
    "fee-requested": "Een vergoeding voor uw verzoek",
    extension: "Wij hebben meer tijd nodig voor uw verzoek",
    answer: "Ons antwoord op uw verzoek",
    recipients: "Wie uw gegevens heeft ontvangen",
    closing: "Uw verzoek is afgesloten",
  },
  facts: { date: "Datum", reference: "Kenmerk", receivedOn: "Verzoek ontvangen op" },
  salutation: (name) => `Geachte ${name},`,
  opening: "Dank u voor uw bericht.",
  goodbye: "Met vriendelijke groet,",
  dpo: (contact) => `Functionaris voor gegevensbescherming: ${contact}`,
  followHeading: "Uw verzoek online",
  follow:
    "Op de pagina van uw verzoek kunt u zien hoe het ermee staat, ons schrijven en uw verzoek intrekken.",
  followLink: "Pagina van uw verzoek",
  page: (page, pages) => `Pagina ${page} van ${pages}`,
  rights: {
    access: "Inzage in uw gegevens",
    rectification: "Rectificatie van uw gegevens",
    erasure: "Wissen van uw gegevens",
    restriction: "Beperking van het gebruik van uw gegevens",
    portability: "Uw gegevens in overdraagbare vorm",
    objection: "Bezwaar tegen het gebruik van uw gegevens",
    "consent-withdrawal": "Intrekking van uw toestemming",
    "human-review": "Beoordeling van een geautomatiseerd besluit door een mens",
    "post-mortem": "Persoonsgegevens na overlijden",
  },
  labels: {
    opening: () => "Openingszin",
    doubt: () => "Waarom er twijfel is",
    needed: () => "Wat nodig is",
    question: () => "Vraag",
    reasons: (about) => `Redenen: ${about}`,
    action: (about) => `Wat is gedaan: ${about}`,
    backups: () => "Back-ups",
  },
};

const procedure: ProcedureText = {
  acknowledgement: {
    received: (receivedOn) => `Wij hebben uw verzoek ontvangen op ${receivedOn}. U vraagt om:`,
    periodHeading: "Wanneer u van ons hoort",
    period: (from, to, cite) =>
      `De termijn voor ons antwoord loopt van ${from} tot en met ${to} (${cite("12(3)")}). Als het kan, antwoorden wij eerder.`,
    next: (cite) =>
      `U hoeft nu niets te doen. Hebben wij iets van u nodig, of meer tijd, dan schrijven wij u en zeggen wij waarom. Ons antwoord is kosteloos (${cite("12(5)")}).`,
  },
  clockHeading: "Hoe deze datum tot stand komt",
  clockIntro: (due) => `Ons antwoord moet er uiterlijk op ${due} zijn. Die datum is zo berekend:`,
  identity: {
    intro:
      "Voordat wij iets met uw verzoek doen, moeten wij zeker weten dat het van u komt. Zo zijn uw gegevens beschermd tegen vreemden.",
    doubt: "Waarom wij twijfelen:",
    needed: "Wat wij van u nodig hebben:",
    law: (cite) =>
      `Wij mogen hier alleen om vragen bij redelijke twijfel over wie het verzoek doet (${cite("12(6)")}). Stuur niet meer dan wij vragen. Op een document mag u al het andere onleesbaar maken.`,
    use: "Wij gebruiken wat u stuurt alleen om na te gaan wie u bent, en wissen het daarna.",
    silence: (cite) =>
      `Zonder antwoord van u kunnen wij misschien geen gevolg geven aan uw verzoek (${cite("12(2)")}). Dat zouden wij u dan laten weten, met de redenen.`,
  },
  clarification: {
    intro: "Om u goed te kunnen antwoorden, hebben wij een vraag:",
    law: (cite) =>
      `Een organisatie die een grote hoeveelheid gegevens over een persoon verwerkt, mag vragen om welke informatie of welke activiteiten het verzoek gaat (${cite("recital:63")}).`,
    insist:
      "U hoeft uw verzoek niet te beperken. Wilt u alles, zeg ons dat dan: ons antwoord omvat dan alles.",
  },
  dateHeading: "De datum van ons antwoord",
  suspended: (due) =>
    `De termijn voor ons antwoord staat stil tot uw antwoord binnen is. Kwam het vandaag binnen, dan zouden wij uiterlijk op ${due} moeten antwoorden.`,
  running: (due) => `De termijn voor ons antwoord loopt intussen door. Die eindigt op ${due}.`,
  fee: {
    amount: (amount) =>
      `Wij vragen u voor dit verzoek een vergoeding van ${amount}. Tot nu toe bent u ons niets verschuldigd.`,
    law: (cite) =>
      `Verzoeken zijn kosteloos. Alleen als een verzoek kennelijk ongegrond of buitensporig is, mogen wij een redelijke vergoeding vragen in het licht van onze administratieve kosten, of weigeren er gevolg aan te geven. Wij moeten dat zelf aantonen (${cite("12(5)(a)")}).`,
    choose: "Uw keuze",
    choices: [
      "De vergoeding aanvaarden. Laat het ons weten, dan gaan wij verder met uw verzoek.",
      "Uw verzoek beperken. Laat ons weten wat voor u telt, dan bekijken wij of er nog een vergoeding nodig is.",
      "Uw verzoek intrekken. Dat kost u niets, en u kunt later een nieuw verzoek doen.",
    ],
    silence:
      "Wij brengen niets in rekening als u er niet mee instemt. Kiest u niet, dan mogen wij weigeren gevolg te geven aan uw verzoek. Dat zouden wij u dan laten weten, met de redenen.",
  },
  extension: {
    dates: (previous, due) =>
      `Wij kunnen uw verzoek niet uiterlijk op ${previous} beantwoorden. Wij antwoorden uiterlijk op ${due}.`,
    reasons: "Waarom wij meer tijd nodig hebben:",
    law: (cite) =>
      `De termijn kan indien nodig met ten hoogste twee maanden worden verlengd, afhankelijk van de complexiteit en het aantal van de verzoeken. Wij moeten u dat binnen één maand na ontvangst van uw verzoek laten weten, met de redenen (${cite("12(3)")}).`,
    earlier: "Als het kan, antwoorden wij eerder.",
  },
};

const remedies: RemedyText = {
  heading: "Als u het er niet mee eens bent",
  us: (email) => `U kunt ons schrijven: ${email}.`,
  complaint: {
    gdpr: (cite) =>
      `U hebt het recht om een klacht in te dienen bij een toezichthoudende autoriteit, zonder kosten (${cite("77")}). Voor ons is dat:`,
    uk: (cite) =>
      `Dien uw klacht eerst bij ons in (artikel 164A van de Data Protection Act 2018): wij bevestigen de ontvangst binnen 30 dagen. Daarna hebt u het recht om een klacht in te dienen bij de toezichthoudende autoriteit, zonder kosten (${cite("77")}). Dat is:`,
    swiss: () => "U kunt de zaak melden bij de toezichthoudende autoriteit (artikel 49 DSG). Dat is:",
    other: () =>
      "U hebt het recht om een klacht in te dienen bij een toezichthoudende autoriteit. Voor ons is dat:",
  },
  labels: { authority: "Autoriteit", address: "Adres" },
  website: "Website",
  complaintForm: "Klachtenformulier",
  own: "De autoriteit van het land waar u woont, is:",
  others: (cite) =>
    `U kunt zich ook wenden tot de autoriteit van de plaats waar u gewoonlijk verblijft, waar u werkt of waar de beweerde inbreuk is begaan (${cite("77(1)")}).`,
  court: {
    gdpr: (country, cite) =>
      `U hebt ook het recht om naar de rechter te gaan (${cite("79")}). Dat kan in het land waar wij gevestigd zijn (${country}) of in het land waar u gewoonlijk verblijft.`,
    uk: (_, cite) =>
      `U hebt ook het recht om naar de rechter te gaan (${cite("79")}): in Engeland, Wales en Noord-Ierland de High Court of een county court, in Schotland de Court of Session of de sheriff.`,
    swiss: () =>
      "U hebt ook het recht om naar de rechter te gaan: de burgerlijke rechter beslist over inzage in een vereenvoudigde procedure (artikel 32 DSG; artikel 243 ZPO).",
    other: (country) => `U hebt ook het recht om naar de rechter te gaan (${country}).`,
  },
  notes: {
    AT: "In Oostenrijk moet de klacht worden ingediend binnen een jaar nadat u van de zaak hebt gehoord, en binnen drie jaar na de gebeurtenis (§ 24, lid 4, van de wet op de gegevensbescherming).",
    BE: "In België wordt de klacht schriftelijk ingediend, gedateerd en ondertekend. Zij is kosteloos.",
    IE: "Voeg in Ierland onze briefwisseling bij uw klacht.",
    IT: "In Italië kunt u voor dezelfde zaak naar de autoriteit of naar de rechter, niet naar allebei.",
  },
};

export const dutch: LetterText = {
  frame,
  procedure,
  answer: dutchAnswer,
  recipients: dutchRecipients,
  closing: dutchClosing,
  remedies,
  grounds: dutchGrounds,
};
