import type { portalCheck as english } from "@/lib/i18n/messages/en/portal-check";

export const portalCheck: typeof english = {
  fieldError: {
    rightRequired: "Choisissez ce que vous demandez",
    rightNotOffered: "Choisissez uniquement parmi ce qui est proposé ici",
    nameRequired: "Saisissez votre nom complet",
    nameOtherRequired: "Saisissez le nom complet de la personne dont ce sont les données",
    emailRequired: "Saisissez votre adresse électronique",
    emailFormat: "Saisissez une adresse électronique du type nom@exemple.org",
    referenceRequired: "Saisissez la référence de votre demande",
    identifierRequired: "Saisissez : {label}",
    clientNameRequired: "Saisissez le nom de l’organisation",
    mandateRequired: "Saisissez ce qui vous permet d’agir",
    addressRequired: "Saisissez votre adresse postale",
    recipientRequired: "Saisissez le nom de l’organisation qui doit recevoir les fichiers",
    answerRequired: "Répondez à cette question : {label}",
    choiceUnknown: "Choisissez dans la liste : {label}",
    countryUnknown: "Choisissez le pays dans la liste, ou laissez ce champ vide",
    tooLong: "Raccourcissez ce texte : {label}",
    other: "Vérifiez : {label}",
  },
  check: {
    title: "Vérifier votre demande",
    heading: "Vérifiez votre demande avant de l’envoyer",
    asked: "Vous demandez",
    none: "Non renseigné",
    change: "Modifier",
    client: "Pour une autre organisation ?",
    requester: "Personne concernée",
    representative: "Vous",
    mandate: "Ce qui vous permet d’agir",
    language: "Langue de la réponse",
    way: "Moyen de la réponse",
    files: "Fichiers joints",
    proofs: "Ce qu’il faut montrer",
    proofsText: "{name} en a besoin avant de pouvoir répondre :",
    unclear:
      "Vous n’avez pas dit ce qu’il faut corriger. Vous pouvez envoyer la demande ainsi, mais {name} devra vous le demander avant de pouvoir répondre.",
    send: "Envoyer maintenant",
    sendText:
      "En l’envoyant, vous demandez à {name} d’agir et vous confirmez qu’il s’agit de vos propres données. Le délai légal commence alors à courir.",
    sendTextOther:
      "En l’envoyant, vous demandez à {name} d’agir et vous confirmez que vous pouvez agir pour la personne dont ce sont les données. Le délai légal commence alors à courir.",
    button: "Envoyer ma demande",
    sending: "Envoi en cours…",
  },
};
