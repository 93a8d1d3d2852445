import type { portalPassOn as english } from "@/lib/i18n/messages/en/portal-pass-on";

export const portalPassOn: typeof english = {
  passOn: {
    title: "Une demande sur votre traitement de données",
    titleForwarded: "Une demande en votre nom",
    lead: "{name} traite des données personnelles pour le compte de {client}. Une personne a adressé à {name} une demande à ce sujet. {client} est responsable du traitement : {client} décide, et {name} ne répond à rien sans son autorisation (art. 28 du RGPD).",
    leadForwarded:
      "Quelqu’un a demandé à {name}, au nom de {client}, de traiter cette demande. {name} ne fait rien avant que {client} le confirme ici.",
    due: "Réponse au plus tard le {date}",
    dueText:
      "Le délai légal d’un mois (art. 12(3) du RGPD) est compté ici depuis le {receivedOn}, jour où {name} a reçu la demande : c’est le calcul le plus prudent.",
    dueForwarded:
      "Le délai légal d’un mois (art. 12(3) du RGPD) est compté depuis le {receivedOn}, jour indiqué comme celui où {client} a reçu la demande.",
    status: {
      sent: "{name} attend votre réponse : confirmez que la demande vous est parvenue et dites qui répond.",
      received: "Vous avez confirmé que la demande vous est parvenue. Dites qui répond.",
      authorised: "{name} répond pour vous, sur votre instruction.",
      "taken-over": "Vous répondez directement à la personne. {name} l’en a informée et a clos la demande.",
    },
    answered: "{name} a répondu à la personne.",
    done: {
      received: "Merci. {name} voit que la demande vous est parvenue.",
      authorised: "Merci. {name} répond maintenant pour vous.",
      "taken-over": "Merci. Vous répondez à la personne, qui en est informée.",
    },
    settled:
      "Il était déjà établi qui répond, et cela ne peut plus être changé ici. Écrivez à {name} si cela doit changer.",
    receive: "Accuser réception",
    receiveText: "Cela n’engage à rien d’autre. {name} voit que la demande est arrivée.",
    receiveButton: "Nous l’avons reçue",
    who: "Qui répond ?",
    whoText: "Cela ne peut être dit qu’une fois. Lisez d’abord la demande ci-dessous.",
    authorise: "{name} répond pour nous",
    authoriseText:
      "{name} cherche dans ses systèmes, décide selon vos instructions et répond à la personne en son nom, pour votre compte. Votre instruction est conservée avec la demande.",
    authoriseForwarded: "Oui, cette demande vient de nous",
    instruction: "Votre instruction",
    instructionHint:
      "Ce que {name} doit faire, par exemple : remettre à la personne une copie de toutes les données, ou effacer ce qu’aucune loi n’impose de garder. 4 000 caractères au plus.",
    instructionRequired: "Écrivez votre instruction",
    instructionTooLong: "Limitez votre instruction à 4 000 caractères",
    authoriseButton: "Charger {name} de répondre",
    confirmButton: "Confirmer et donner l’instruction",
    takeOver: "Nous répondons nous-mêmes à la personne",
    takeOverText:
      "{name} indique à la personne que vous répondez, avec votre adresse et la date, et clôt la demande. Cette page vous reste ouverte pendant trois mois.",
    takeOverButton: "Nous répondons nous-mêmes",
    sending: "Un instant…",
    given: "Votre instruction du {date}",
    request: "La demande",
    reference: "Référence",
    about: "Objet",
    name: "Nom de la personne",
    email: "Adresse électronique",
    claimedEmail: "Adresse électronique de la personne, selon son représentant",
    representative: "Demande pour la personne",
    mandate: "À quel titre",
    post: "Adresse postale",
    unconfirmed: "(pas encore confirmée)",
    role: "Demande",
    residence: "Réside en",
    words: "Ce que la personne a écrit à ce sujet",
    noWords: "Rien d’autre n’a été écrit.",
    files: "Fichiers joints",
    filesText: "{name} vous les remet sur demande.",
    language: "Langue de la réponse",
    way: "Réponse souhaitée",
    secret:
      "Toute personne qui a l’adresse de cette page peut lire la demande et en décider. Ne la remettez qu’à ceux qui s’en occupent.",
  },
  passedOn: {
    title: "Qui vous répond",
    about:
      "Votre demande concerne des données que {name} traite pour le compte de {client}. {client} décide de ces données.",
    sent: "{name} a transmis votre demande à {client} le {date}. {client} vous répond directement ou charge {name} de répondre.",
    received: "{client} a confirmé le {date} avoir votre demande.",
    authorised: "{client} a chargé {name} de vous répondre.",
    "taken-over": "{client} vous répond directement. Pour la joindre : {contact}.",
    forwarded:
      "Votre demande a été déposée ici au nom de {client}. {name} a demandé à {client}, le {date}, de le confirmer.",
    closed: "{client} répond à votre demande.",
    closedMore: "{name} l’a remise et l’a close ici. La réponse est due au plus tard le {date}.",
  },
};
