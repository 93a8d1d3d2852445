import type { portalRequest as english } from "@/lib/i18n/messages/en/portal-request";

export const portalRequest: typeof english = {
  start: {
    title: "Vos données personnelles chez {name}",
    lead: "Demandez à {name} ce qui est détenu à votre sujet, et exercez vos droits sur ces données. Aucun compte n’est nécessaire, et demander une copie n’exige aucune raison.",
    button: "Commencer",
    rights: "Ce que vous pouvez demander",
    need: "Ce qu’il vous faut",
    needName: "Votre nom.",
    needEmail:
      "Une adresse électronique que vous pouvez consulter maintenant. Nous y envoyons un code, puis les nouvelles de votre demande.",
    needIdentifier: "{label}.",
    needIdentifierOptional: "{label}, si vous en disposez.",
    needNoId:
      "Aucune pièce d’identité. {name} ne peut vous demander un complément qu’en cas de doute raisonnable sur votre identité (art. 12(6) RGPD).",
    time: "Combien de temps cela prend",
    timeText:
      "{name} doit répondre sans tarder, et au plus tard un mois après la réception de votre demande (art. 12(3) RGPD). Le jour exact s’affiche dès l’envoi.",
    timeExtension:
      "Si la demande est complexe, {name} peut prendre jusqu’à deux mois de plus. Vous devez alors en être informé, avec les raisons, dès le premier mois.",
    cost: "Ce que cela coûte",
    costText: "Rien (art. 12(5) RGPD).",
    other: "Autres moyens de faire votre demande",
    otherText: "Une demande est valable sous toutes les formes. Vous pouvez aussi écrire à {name} :",
    complaint: "Si la réponse ne vous convient pas",
    complaintText:
      "Vous pouvez adresser gratuitement une réclamation à l’autorité de contrôle, et saisir un tribunal. L’autorité compétente pour {name} est :",
    complaintOther: "Vous pouvez aussi vous adresser à l’autorité du pays où vous habitez ou travaillez.",
    complaintLink: "Adresser une réclamation",
  },
  rightText: {
    access:
      "Une copie de tout ce qui est détenu à votre sujet : pour quelles raisons, pendant combien de temps et qui le reçoit ({article}).",
    rectification:
      "Les données inexactes sont corrigées, les données incomplètes sont complétées ({article}).",
    erasure: "Les données sont supprimées lorsqu’il n’y a plus de raison de les garder ({article}).",
    restriction:
      "Les données sont conservées sans être utilisées, par exemple le temps de vérifier une erreur ({article}).",
    portability:
      "Les données que vous avez fournies, dans des fichiers qu’un autre service peut lire ({article}).",
    objection:
      "Une utilisation s’arrête : toujours pour la publicité, et pour les autres en raison de votre situation ({article}).",
    "consent-withdrawal": "Ce que vous aviez accepté prend fin, à partir de maintenant ({article}).",
    "human-review": "Une personne réexamine une décision prise à votre sujet par une machine ({article}).",
    "post-mortem":
      "Vous indiquez ce que vos données doivent devenir après votre mort, et qui doit y veiller ({article}).",
  },
  form: {
    title: "Votre demande",
    heading: "Votre demande à {name}",
    rights: "Que demandez-vous ?",
    rightsHint: "Choisissez tout ce qui convient. Chaque point reçoit sa propre réponse.",
    question: {
      access: "Y a-t-il quelque chose qui vous importe surtout ?",
      rectification: "Qu’est-ce qui est faux, et qu’est-ce qui est exact ?",
      erasure: "Que faut-il effacer, et pourquoi ?",
      restriction: "Quelle utilisation doit s’arrêter pour l’instant, et depuis quand pose-t-elle problème ?",
      portability: "Quelles données voulez-vous emporter ?",
      objection: "À quelle utilisation vous opposez-vous, et pourquoi ?",
      "consent-withdrawal": "Quel consentement retirez-vous ?",
      "human-review": "De quelle décision s’agit-il ?",
      "post-mortem": "Que décidez-vous ?",
    },
    questionHint: {
      access: "Par exemple une période ou un service. Laissez ce champ vide pour tout obtenir.",
      rectification:
        "{name} doit savoir quoi corriger : ce qui est faux ou manquant, et ce qu’il faut écrire à la place.",
      erasure:
        "Laissez ce champ vide si vous pensez à tout. Aucune raison n’est exigée ; elle peut aider, par exemple si vous avez fermé votre compte.",
      restriction:
        "Par exemple : n’utilisez pas mon ancienne adresse le temps de la vérifier, je l’ai signalée en mai.",
      portability: "Laissez ce champ vide pour obtenir toutes les données que vous avez fournies.",
      objection:
        "S’il s’agit de publicité, écrivez « publicité » : aucune raison n’est exigée. Pour toute autre utilisation, dites ce qui s’y oppose dans votre situation.",
      "consent-withdrawal":
        "Par exemple une lettre d’information, ou l’utilisation d’une photo. Laissez ce champ vide pour retirer tous vos consentements.",
      "human-review": "Ce qui a été décidé, vers quelle date, et ce qui vous paraît faux.",
      "post-mortem": "Ce qui doit être gardé, effacé ou transmis après votre mort, et qui peut y veiller.",
    },
    you: "Qui vous êtes",
    youHint: "{name} s’en sert pour retrouver vos données et vous écrire, et pour rien d’autre.",
    name: "Nom complet",
    nameHint: "Tel que {name} vous connaît.",
    email: "Adresse électronique",
    emailHint:
      "Nous vous envoyons un code maintenant, puis des nouvelles de la demande. Si possible, indiquez l’adresse que {name} connaît.",
    country: "Dans quel pays habitez-vous ?",
    countryHint:
      "Sert uniquement à indiquer dans la réponse l’autorité de protection des données de votre pays.",
    countryNone: "Je préfère ne pas le dire",
    optionalLabel: "{label} (facultatif)",
    privacy: "Ce que devient ce que vous saisissez ici",
    privacyWho: "{name} en est responsable (responsable du traitement).",
    privacyWhy:
      "Ces données servent à répondre à votre demande, comme la loi l’exige (art. 6(1)(c) et art. 12 à 22 RGPD).",
    privacyDraft:
      "Tant que vous ne l’avez pas envoyé, votre formulaire est conservé chiffré pendant un jour pour que rien ne se perde. Ensuite, il est supprimé.",
    privacyKept:
      "Une fois envoyées, ces données sont conservées chiffrées, et vues seulement par les personnes qui traitent les demandes chez {name}, le temps d’y répondre et de pouvoir prouver la réponse.",
    privacyRights:
      "Vous avez sur elles les mêmes droits que sur toute autre donnée, et pouvez adresser une réclamation à l’autorité indiquée sur la première page.",
    button: "Continuer",
    sending: "Un instant…",
    stale:
      "Il n’y avait rien à envoyer. Soit vous avez déjà envoyé ce formulaire, soit il a été supprimé au bout d’un jour. Si vous l’avez envoyé, un code est parti vers votre adresse électronique.",
  },
  fieldError: {
    rightRequired: "Choisissez ce que vous demandez",
    rightNotOffered: "Choisissez uniquement parmi ce qui est proposé ici",
    nameRequired: "Saisissez votre nom complet",
    emailRequired: "Saisissez votre adresse électronique",
    emailFormat: "Saisissez une adresse électronique du type nom@exemple.org",
    referenceRequired: "Saisissez la référence de votre demande",
    identifierRequired: "Saisissez : {label}",
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
    send: "Envoyer maintenant",
    sendText:
      "En l’envoyant, vous demandez à {name} d’agir et vous confirmez qu’il s’agit de vos propres données. Le délai légal commence alors à courir.",
    button: "Envoyer ma demande",
    sending: "Envoi en cours…",
  },
};
