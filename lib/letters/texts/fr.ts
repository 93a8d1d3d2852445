import { frenchAnswer, frenchClosing, frenchRecipients } from "@/lib/letters/texts/fr-answer";
import { frenchGrounds } from "@/lib/letters/texts/fr-grounds";
import type { FrameText, LetterText, ProcedureText, RemedyText } from "@/lib/letters/texts/letter-text";

const frame: FrameText = {
  titles: {
    acknowledgement: "Nous avons reçu votre demande",
    "identity-requested": "Nous devons être sûrs de l’identité de l’auteur de la demande",
    "clarification-requested": "Une question sur votre demande",
    "fee-requested": "Des frais pour votre demande",
    extension: "Il nous faut plus de temps pour votre demande",
    answer: "Notre réponse à votre demande",
    recipients: "Qui a reçu vos données",
    closing: "Votre demande est clôturée",
  },
  facts: { date: "Date", reference: "Référence", receivedOn: "Demande reçue le" },
  salutation: (name) => `Bonjour ${name},`,
  opening: "Nous vous remercions de nous avoir écrit.",
  goodbye: "Cordialement,",
  dpo: (contact) => `Délégué à la protection des données\u00A0: ${contact}`,
  followHeading: "Votre demande en ligne",
  follow: "Sur la page de votre demande, vous pouvez voir où elle en est, nous écrire et la retirer.",
  followLink: "Page de votre demande",
  page: (page, pages) => `Page ${page} sur ${pages}`,
  rights: {
    access: "Accès à vos données",
    rectification: "Rectification de vos données",
    erasure: "Effacement de vos données",
    restriction: "Limitation de l’utilisation de vos données",
    portability: "Vos données sous une forme portable",
    objection: "Opposition à l’utilisation de vos données",
    "consent-withdrawal": "Retrait de votre consentement",
    "human-review": "Réexamen d’une décision automatisée par une personne",
    "post-mortem": "Données à caractère personnel après la mort",
  },
  labels: {
    opening: () => "Phrase d’ouverture",
    doubt: () => "Pourquoi il y a un doute",
    needed: () => "Ce qu’il faut",
    question: () => "Question",
    reasons: (about) => `Motifs\u00A0: ${about}`,
    action: (about) => `Ce qui a été fait\u00A0: ${about}`,
    backups: () => "Sauvegardes",
  },
};

const procedure: ProcedureText = {
  acknowledgement: {
    received: (receivedOn) => `Nous avons reçu votre demande le ${receivedOn}. Vous demandez\u00A0:`,
    periodHeading: "Quand vous aurez de nos nouvelles",
    period: (from, to, cite) =>
      `Le délai pour vous répondre court du ${from} au ${to} (${cite("12(3)")}). Nous répondons plus tôt si nous le pouvons.`,
    next: (cite) =>
      `Vous n’avez rien à faire pour le moment. S’il nous faut quelque chose de votre part, ou plus de temps, nous vous écrivons et vous disons pourquoi. Notre réponse est gratuite (${cite("12(5)")}).`,
  },
  clockHeading: "Comment cette date est calculée",
  clockIntro: (due) =>
    `La date limite de notre réponse est le ${due}. Voici comment elle a été calculée\u00A0:`,
  identity: {
    intro:
      "Avant de donner suite à votre demande, nous devons être sûrs qu’elle vient de vous. Vos données sont ainsi protégées contre des inconnus.",
    doubt: "Pourquoi nous avons un doute\u00A0:",
    needed: "Ce qu’il nous faut de votre part\u00A0:",
    law: (cite) =>
      `Nous ne pouvons le demander qu’en cas de doute raisonnable sur l’identité de l’auteur de la demande (${cite("12(6)")}). N’envoyez rien de plus que ce que nous demandons. Sur un document, vous pouvez masquer tout le reste.`,
    use: "Ce que vous envoyez nous sert seulement à vérifier votre identité, et nous l’effaçons ensuite.",
    silence: (cite) =>
      `Sans réponse de votre part, il se peut que nous ne puissions pas donner suite à votre demande (${cite("12(2)")}). Nous vous le dirions alors, avec les motifs.`,
  },
  clarification: {
    intro: "Pour bien vous répondre, nous avons une question\u00A0:",
    law: (cite) =>
      `Un organisme qui traite une grande quantité d’informations sur une personne peut lui demander sur quelles informations ou sur quelles activités porte sa demande (${cite("recital:63")}).`,
    insist:
      "Rien ne vous oblige à restreindre votre demande. Si vous voulez tout, dites-le-nous\u00A0: notre réponse portera alors sur tout.",
  },
  dateHeading: "La date de notre réponse",
  suspended: (due) =>
    `Le délai pour vous répondre est suspendu jusqu’à ce que votre réponse nous parvienne. Si elle nous parvenait aujourd’hui, nous devrions vous répondre au plus tard le ${due}.`,
  running: (due) => `Le délai pour vous répondre continue de courir. Il prend fin le ${due}.`,
  fee: {
    amount: (amount) =>
      `Nous vous demandons des frais de ${amount} pour cette demande. Pour l’instant, vous ne nous devez rien.`,
    law: (cite) =>
      `Les demandes sont gratuites. C’est seulement si une demande est manifestement infondée ou excessive que nous pouvons exiger des frais raisonnables qui tiennent compte de nos coûts administratifs, ou refuser d’y donner suite. Il nous incombe de le démontrer (${cite("12(5)(a)")}).`,
    choose: "Votre choix",
    choices: [
      "Accepter les frais. Dites-le-nous, et nous poursuivons le traitement de votre demande.",
      "Restreindre votre demande. Dites-nous ce qui compte pour vous, et nous voyons si des frais restent dus.",
      "Retirer votre demande. Cela ne vous coûte rien, et vous pourrez faire une nouvelle demande plus tard.",
    ],
    silence:
      "Sans votre accord, nous ne facturons rien. Si vous ne choisissez pas, nous pouvons refuser de donner suite à votre demande. Nous vous le dirions alors, avec les motifs.",
  },
  extension: {
    dates: (previous, due) =>
      `Nous ne pouvons pas vous répondre au plus tard le ${previous}. Nous vous répondrons au plus tard le ${due}.`,
    reasons: "Pourquoi il nous faut plus de temps\u00A0:",
    law: (cite) =>
      `Au besoin, le délai peut être prolongé de deux mois au plus, compte tenu de la complexité et du nombre de demandes. Nous devons vous le dire, avec les motifs, dans le mois qui suit la réception de votre demande (${cite("12(3)")}).`,
    earlier: "Nous répondons plus tôt si nous le pouvons.",
  },
};

const remedies: RemedyText = {
  heading: "Si vous n’êtes pas d’accord",
  us: (email) => `Vous pouvez nous écrire\u00A0: ${email}.`,
  complaint: {
    gdpr: (cite) =>
      `Vous avez le droit d’introduire une réclamation auprès d’une autorité de contrôle, sans frais (${cite("77")}). L’autorité dont nous relevons est\u00A0:`,
    uk: (cite) =>
      `Adressez d’abord votre réclamation à nous (article 164A du Data Protection Act 2018)\u00A0: nous en accusons réception dans les 30\u00A0jours. Vous avez ensuite le droit d’introduire une réclamation auprès de l’autorité de contrôle, sans frais (${cite("77")}). Il s’agit de\u00A0:`,
    swiss: () =>
      "Vous pouvez dénoncer les faits à l’autorité de surveillance (art. 49 LPD). Il s’agit de\u00A0:",
    other: () =>
      "Vous avez le droit d’introduire une réclamation auprès d’une autorité de contrôle. L’autorité dont nous relevons est\u00A0:",
  },
  labels: { authority: "Autorité", address: "Adresse" },
  website: "Site internet",
  complaintForm: "Formulaire de réclamation",
  own: "L’autorité du pays où vous habitez est\u00A0:",
  others: (cite) =>
    `Vous pouvez aussi vous adresser à l’autorité de votre résidence habituelle, de votre lieu de travail ou du lieu où la violation aurait été commise (${cite("77(1)")}).`,
  court: {
    gdpr: (country, cite) =>
      `Vous avez aussi le droit de former un recours devant un tribunal (${cite("79")}). Vous pouvez le faire dans le pays où nous sommes établis (${country}) ou dans celui de votre résidence habituelle.`,
    uk: (_, cite) =>
      `Vous avez aussi le droit de former un recours devant un tribunal (${cite("79")})\u00A0: en Angleterre, au pays de Galles et en Irlande du Nord devant la High Court ou une county court, en Écosse devant la Court of Session ou le sheriff.`,
    swiss: () =>
      "Vous avez aussi le droit de saisir un tribunal\u00A0: le juge civil statue sur l’accès en procédure simplifiée (art. 32 LPD\u00A0; art. 243 du code de procédure civile).",
    other: (country) => `Vous avez aussi le droit de saisir un tribunal (${country}).`,
  },
  notes: {
    AT: "En Autriche, la réclamation doit être introduite dans l’année où vous avez eu connaissance des faits, et dans les trois ans qui les suivent (article 24, paragraphe 4, de la loi sur la protection des données).",
    BE: "En Belgique, la plainte se fait par écrit, datée et signée. Elle est gratuite.",
    IE: "En Irlande, joignez nos échanges à votre réclamation.",
    IT: "En Italie, vous pouvez saisir soit l’autorité, soit un tribunal de la même affaire, mais pas les deux.",
  },
};

export const french: LetterText = {
  frame,
  procedure,
  answer: frenchAnswer,
  recipients: frenchRecipients,
  closing: frenchClosing,
  remedies,
  grounds: frenchGrounds,
};
