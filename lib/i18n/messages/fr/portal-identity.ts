import type { portalIdentity as english } from "@/lib/i18n/messages/en/portal-identity";

/** Prouver qui demande : la partie de la page de la demande qui y mène, et la page des moyens. */
export const portalIdentity: typeof english = {
  identity: {
    title: "Prouver qui vous êtes",
    lead: "Vous choisissez comment. Le premier moyen ci-dessous demande le moins de données.",
    leadOne: "Voici ce qui le montrerait.",
    waiting: "{name} a demandé une preuve que cette demande vient de vous.",
    waitingMore: "Votre adresse électronique ne suffit pas pour une partie de cette demande.",
    submitted: "Merci. {name} regarde ce que vous avez envoyé. Vous n’avez rien à faire pour l’instant.",
    link: "Prouver qui vous êtes",
    none: "Rien ne vous est demandé pour l’instant.",
    back: "Revenir à ma demande",
    why: "Pourquoi c’est demandé",
    policy: "Pourquoi l’adresse électronique ne suffit pas",
    doubt: "Ce que {name} a écrit",
    other: "Si rien de cela n’est possible",
    otherText:
      "Écrivez à {name} et dites ce que vous pouvez montrer à la place : vous pouvez prouver qui vous êtes par tout moyen. L’adresse figure plus bas, sous « Aide ».",
    way: {
      account: "Vous connecter avec votre compte",
      matching: "Répondre à quelques questions",
      document: "Montrer un document",
      "postal-code": "Saisir le code d’une lettre",
      "in-person": "Venir sur place",
    },
    done: {
      document: "Merci. Votre document est bien arrivé chez {name}.",
      letter: "C’est noté. {name} envoie une lettre avec un code à l’adresse connue.",
      code: "Merci. Le code est le bon.",
    },
    moved: "Ce n’était plus possible. Cette page montre où en sont les choses.",
    document: {
      accepted: "Ce qui est accepté",
      mask: "Ce qu’il faut masquer",
      maskText:
        "Masquez avant l’envoi tout ce qui n’est pas nécessaire. Personne ne peut le démasquer ensuite.",
      paper:
        "Vous pouvez aussi masquer sur le papier avant de prendre la photo. Un PDF est envoyé tel quel : masquez avant de le faire ce qui n’est pas nécessaire.",
      who: "Seules la personne qui l’a demandé et la personne chargée de la protection des données chez {name} peuvent l’ouvrir. Il est détruit dès la décision, au plus tard après 30 jours. Il reste seulement la mention de la vérification.",
      field: "Images ou PDF",
      fieldHint: "Un à trois fichiers : JPEG, PNG, WebP, HEIC ou PDF, de {size} au plus chacun.",
      send: "Envoyer le document",
      sending: "Envoi…",
      required: "Choisissez une image ou un PDF du document",
      tooMany: "Choisissez trois fichiers au plus",
    },
    cover: {
      help: "Faites glisser sur l’image pour masquer une partie. Au clavier : ajoutez un cache, déplacez-le avec les flèches et changez sa taille avec Maj et les flèches.",
      picture: "Image, les flèches déplacent le cache choisi",
      add: "Ajouter un cache",
      next: "Choisir le cache suivant",
      undo: "Annuler",
      remove: "Retirer ce fichier",
      count: "Parties masquées :",
      unreadable:
        "Cette image ne peut pas être affichée ici ; elle ne peut donc pas être masquée et n’est pas envoyée. Enregistrez-la en JPEG, ou masquez sur le papier et prenez une photo :",
      asIs: "Envoyé tel quel :",
      failed: "L’image n’a pas pu être préparée. Rien n’a été envoyé. Essayez avec une image plus petite.",
    },
    postal: {
      text: "{name} envoie une lettre avec un code à l’adresse postale qu’il connaît. Vous ne pouvez pas en donner une autre ici : seule l’adresse déjà connue prouve quelque chose.",
      ask: "M’envoyer la lettre",
      asking: "Un instant…",
      onItsWay: "{name} imprime et poste la lettre. Quand elle est là, saisissez le code ici.",
      field: "Le code de la lettre",
      hint: "Huit lettres et chiffres, par exemple K7MT-4XQH. Il marche jusqu’au {date}.",
      send: "Utiliser le code",
      sending: "Vérification…",
      wrong: "Ce n’est pas le code de la lettre. Relisez-le et saisissez-le encore une fois",
      required: "Saisissez le code de la lettre",
      expired: "Ce code ne marche plus. Demandez une nouvelle lettre ci-dessous.",
      exhausted:
        "Le code a été mal saisi cinq fois et ne marche plus. Demandez une nouvelle lettre, choisissez un autre moyen ou écrivez à {name}.",
    },
    inPerson: {
      text: "Quelqu’un regarde un de vos documents et note qu’il a été vérifié. Aucune copie n’est faite. Demandez d’abord à {name} quand et où :",
      reference: "Apportez cette référence : {reference}",
    },
  },
};
