import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";

export const french: ComplaintText = {
  to: "À :",
  date: "Date :",
  subject: (controller, reference, cite) =>
    `Réclamation contre ${controller}${cite ? ` (${cite("77")})` : ""} : demande ${reference}`,
  me: "De :",
  name: "Nom",
  email: "Adresse électronique",
  post: "Adresse postale",
  postHere: "[votre adresse postale]",
  against: "Contre :",
  dpo: "Délégué à la protection des données",
  asked: {
    heading: "1. Ce que j’ai demandé",
    sent: (date, controller, reference, way) =>
      `Le ${date}, ${controller} a reçu ma demande relative à mes données personnelles, ${way}. Elle porte la référence ${reference}.`,
    ways: {
      portal: "par son propre formulaire",
      api: "par un site ou une application",
      forwarded: "par un autre organisme qui l’a transmise",
      email: "par courrier électronique",
      phone: "par téléphone",
      post: "par courrier postal",
      "in-person": "en personne",
      "social-network": "par un réseau social",
    },
    list: "J’ai demandé :",
    first: (controller) =>
      `Je me suis d’abord adressé(e) à ${controller}. L’accusé de réception signé indique le jour et l’objet de ma demande.`,
    firstLaw:
      "Cette réclamation porte donc sur une demande faite d’abord au responsable du traitement (règlement (UE) 2025/2518).",
  },
  happened: {
    heading: "2. Ce qui s’est passé",
    due: (date) => `La réponse était due au plus tard le ${date}.`,
    extended: (on, until) =>
      `Le ${on}, une prolongation du délai m’a été annoncée. La réponse est maintenant due au plus tard le ${until}.`,
    reasons: (reasons) => `Motifs donnés : « ${reasons} »`,
    moved: (date) =>
      `En raison de questions qui m’ont été posées, la réponse est maintenant due au plus tard le ${date}.`,
    question: {
      identity: (on) => `Le ${on}, il m’a été demandé de prouver mon identité.`,
      clarification: (on) => `Le ${on}, il m’a été demandé de préciser ma demande.`,
      fee: (on) => `Le ${on}, des frais m’ont été demandés.`,
    },
    questionAnswered: (on) => `J’ai répondu le ${on}.`,
    questionOpen: "Je n’y ai pas encore répondu.",
    standing: {
      open: (right) => `${right} : sans réponse à ce jour.`,
      withdrawn: (right) => `${right} : j’ai retiré cette partie.`,
      answered: (right, on) => `${right} : réponse reçue${on ? ` le ${on}` : ""}.`,
      granted: (right, on) => `${right} : accepté${on ? ` le ${on}` : ""}.`,
      "partly-granted": (right, on) =>
        `${right} : accepté en partie, refusé en partie${on ? ` le ${on}` : ""}.`,
      refused: (right, on) => `${right} : refusé${on ? ` le ${on}` : ""}.`,
    },
    late: (due) => `Le délai a expiré le ${due}, sans réponse à l’ensemble de ma demande.`,
    running: (due) => `Le délai pour ce qui est encore sans réponse expire le ${due}.`,
    ended: "La demande a été close sans réponse à l’ensemble.",
  },
  disagree: {
    heading: "3. Ce que je conteste",
    here: "[Écrivez ici, avec vos mots, ce qui est faux ou ce qui manque.]",
  },
  demand: {
    heading: "4. Ce que je vous demande",
    text: (controller) =>
      `Je vous demande d’examiner ces faits, de faire en sorte que ${controller} respecte mes droits et de m’informer des suites.`,
  },
  seat: (controller, authority) =>
    `${controller} est établi dans un autre pays. L’autorité de ce pays est : ${authority}.`,
  ukFirst: (controller) =>
    `J’ai d’abord adressé une réclamation à ${controller} (section 164A du Data Protection Act 2018) le [date]. [Indiquez ce qui en a résulté, ou que 30 jours ont passé sans confirmation.]`,
  enclosures: {
    heading: "Pièces jointes",
    receipt: (date) => `Accusé de réception signé du ${date}`,
    letters: {
      acknowledgement: "Confirmation de réception",
      "identity-requested": "Question sur mon identité",
      "clarification-requested": "Question sur ma demande",
      "fee-requested": "Annonce de frais",
      extension: "Annonce d’une prolongation",
      answer: "Réponse",
      recipients: "Liste des destinataires",
      closing: "Lettre de clôture",
    },
    letter: (kind, date) => `${kind}, ${date}`,
    messages: (count) => (count === 1 ? "Le message échangé" : `Les ${count} messages échangés`),
    none: "Aucune",
  },
  sign: "[Signature]",
};
