import type { portalHistory as english } from "@/lib/i18n/messages/en/portal-history";

export const portalHistory: typeof english = {
  history: {
    message: {
      subject: "Vous avez écrit un message",
      staff: "{name} vous a écrit un message",
    },
    receipt: "Vous avez reçu un accusé de réception signé",
    identity: {
      asked: "{name} vous a demandé de prouver qui vous êtes",
      submitted: "Ce que vous avez envoyé pour prouver qui vous êtes est arrivé",
      passed: "Votre identité est maintenant établie",
      failed: "Une tentative de prouver qui vous êtes n’a pas abouti",
      expired: "Une demande de preuve d’identité a pris fin",
    },
    fileDestroyed: "Un fichier envoyé a été supprimé",
    passOn: {
      sent: "{name} a transmis votre demande à {client}",
      received: "{client} a confirmé avoir reçu votre demande",
      authorised: "{client} a demandé à {name} de vous répondre",
      "taken-over": "{client} vous répond directement",
    },
    letter: {
      acknowledgement: "{name} a confirmé par lettre la réception de votre demande",
      recipients: "{name} vous a envoyé la liste des destinataires",
    },
    split: "{name} a partagé votre demande en deux",
    other: "L’autre partie porte la référence {reference}.",
    reopened: "{name} a repris le traitement de votre demande",
    bundleExpired: "Une archive contenant vos données a été supprimée, son temps étant écoulé",
    moved: "Nouvelle date : {to}. Auparavant : {from}.",
    due: "Réponse due au plus tard le {date}.",
    reasons: "Pourquoi :",
    asked: "Ce qui a été demandé :",
    files: "{count, plural, one {Avec # fichier.} other {Avec # fichiers.}}",
    recipient: {
      told: "{who} a été informé.",
      impossible: "{who} n’a pas pu être informé.",
      disproportionate: "{who} n’a pas été informé : cela aurait demandé trop d’efforts.",
    },
  },
};
