import type { Language } from "@/db/schema/enums";

interface PostalLetterText {
  readonly title: string;
  readonly salutation: (name: string) => string;
  readonly date: string;
  readonly reference: string;
  readonly intro: (name: string) => string;
  readonly heading: string;
  readonly code: string;
  readonly validUntil: string;
  readonly where: string;
  readonly page: string;
  readonly how: string;
  readonly stranger: (name: string) => string;
  readonly goodbye: string;
}

/** The words of the letter that carries a code by post: short, so that it stays one page. */
export const postalLetterTexts: Readonly<Record<Language, PostalLetterText>> = {
  en: {
    title: "Your code",
    salutation: (name) => `Dear ${name},`,
    date: "Date",
    reference: "Reference",
    intro: (name) =>
      `${name} received a request about personal data in your name. With this code you show that the request comes from you: whoever has this letter lives at your address or was given it by you.`,
    heading: "What to do",
    code: "Your code",
    validUntil: "Valid until",
    where:
      "Open the page of your request and type the code there. Capital or small letters make no difference.",
    page: "Page of your request",
    how: "To open the page you need the reference above and the e-mail address from which the request was sent. Nobody from us will ever ask you for the code in another way.",
    stranger: (name) =>
      `You have not asked for anything? Then somebody else has. Do not use the code, and tell ${name}: your data stays where it is.`,
    goodbye: "Yours sincerely,",
  },
  fr: {
    title: "Votre code",
    salutation: (name) => `Bonjour ${name},`,
    date: "Date",
    reference: "Référence",
    intro: (name) =>
      `${name} a reçu, à votre nom, une demande qui porte sur des données personnelles. Ce code montre que la demande vient bien de vous : la personne qui a cette lettre habite à votre adresse ou la tient de vous.`,
    heading: "Que faire",
    code: "Votre code",
    validUntil: "Valable jusqu’au",
    where: "Ouvrez la page de votre demande et saisissez-y le code, en majuscules ou en minuscules.",
    page: "Page de votre demande",
    how: "Pour ouvrir la page, il faut la référence ci-dessus et l’adresse e-mail d’où la demande a été envoyée. Personne chez nous ne vous demandera jamais ce code autrement.",
    stranger: (name) =>
      `Vous n’avez rien demandé ? C’est donc quelqu’un d’autre. N’utilisez pas le code et prévenez ${name} : vos données restent où elles sont.`,
    goodbye: "Cordialement,",
  },
  nl: {
    title: "Uw code",
    salutation: (name) => `Geachte ${name},`,
    date: "Datum",
    reference: "Referentie",
    intro: (name) =>
      `${name} heeft op uw naam een verzoek over persoonsgegevens ontvangen. Met deze code toont u dat het verzoek van u komt: wie deze brief heeft, woont op uw adres of kreeg hem van u.`,
    heading: "Wat u moet doen",
    code: "Uw code",
    validUntil: "Geldig tot en met",
    where:
      "Open de pagina van uw verzoek en typ de code daar in. Hoofdletters of kleine letters maken niet uit.",
    page: "Pagina van uw verzoek",
    how: "Om de pagina te openen hebt u de referentie hierboven nodig en het e-mailadres waarvan het verzoek is verstuurd. Niemand van ons zal u ooit op een andere manier om de code vragen.",
    stranger: (name) =>
      `Hebt u niets gevraagd? Dan heeft iemand anders dat gedaan. Gebruik de code niet en laat het ${name} weten: uw gegevens blijven waar ze zijn.`,
    goodbye: "Met vriendelijke groet,",
  },
  de: {
    title: "Ihr Code",
    salutation: (name) => `Guten Tag ${name},`,
    date: "Datum",
    reference: "Aktenzeichen",
    intro: (name) =>
      `${name} hat in Ihrem Namen einen Antrag zu personenbezogenen Daten erhalten. Mit diesem Code zeigen Sie, dass der Antrag von Ihnen kommt: Wer diesen Brief hat, wohnt an Ihrer Anschrift oder hat ihn von Ihnen.`,
    heading: "Was zu tun ist",
    code: "Ihr Code",
    validUntil: "Gültig bis",
    where: "Öffnen Sie die Seite Ihres Antrags und geben Sie den Code dort ein, groß oder klein geschrieben.",
    page: "Seite Ihres Antrags",
    how: "Um die Seite zu öffnen, brauchen Sie das Aktenzeichen oben und die E-Mail-Adresse, von der der Antrag kam. Niemand von uns wird Sie je auf anderem Weg nach dem Code fragen.",
    stranger: (name) =>
      `Sie haben nichts beantragt? Dann war es jemand anderes. Verwenden Sie den Code nicht und sagen Sie ${name} Bescheid: Ihre Daten bleiben, wo sie sind.`,
    goodbye: "Mit freundlichen Grüßen",
  },
};
