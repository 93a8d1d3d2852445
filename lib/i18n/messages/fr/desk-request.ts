import type { deskRequest as english } from "@/lib/i18n/messages/en/desk-request";

/** Ce que dit la page d’une demande de son avancement. */
export const deskRequest: typeof english = {
  request: {
    title: "Demande {reference}",
    heading: "Demande <mark>{reference}</mark>",
    back: "Demandes",
    facts: "La demande",
    subject: "Personne concernée",
    email: "Adresse électronique",
    emailConfirmed: "Confirmée le {at}",
    emailUnconfirmed: "Non confirmée",
    identifiers: "Identifiants déclarés",
    identifiersHint: "Saisis par la personne. Personne ne les a vérifiés.",
    language: "Langue",
    controller: "Responsable du traitement",
    mergedInto: "Réponse donnée dans",
    fee: "Frais",
    feeAccepted: "acceptés le {at}",
    feeOpen: "annoncés le {at}, pas encore acceptés",
    overdue: "En retard",
    historyInAudit: "Lire son historique dans le journal d’audit",
  },
  next: {
    label: "Prochaine étape",
    refresh: "Actualiser",
    live: "Cette page se met à jour d’elle-même.",
    unconfirmed: {
      title: "La personne doit encore confirmer son adresse électronique",
      text: "Un code lui a été envoyé. Tant qu’elle ne l’a pas donné, rien n’est collecté, mais le délai légal court déjà.",
    },
    received: {
      title: "Lancer la collecte",
      text: "Habeas cherche la personne dans chaque système connecté et dresse la liste des systèmes à consulter à la main.",
      button: "Lancer la collecte",
      pending: "Lancement…",
      waiting: "La collecte est lancée par la personne qui traite les demandes ou par le ou la DPO.",
    },
    running: {
      title: "Recherche en cours dans les systèmes",
      text: "{done, plural, one {# système terminé} other {# systèmes terminés}} sur {total}.",
    },
    manual: {
      title: "{count, plural, one {Consulter un système à la main} other {Consulter # systèmes à la main}}",
      text: "Aucun connecteur n’y accède : quelqu’un regarde et dit ce qui s’y trouve.",
      button: "Aller à la recherche",
      waiting: "Une personne habilitée à clore les recherches doit y regarder.",
    },
    failed: {
      title: "{count, plural, one {Une recherche a échoué} other {# recherches ont échoué}}",
      text: "La réponse attend que tous les systèmes aient été consultés.",
      button: "Voir ce qui a échoué",
    },
    cannot: {
      title:
        "{count, plural, one {Une tâche ne peut pas être faite} other {# tâches ne peuvent pas être faites}}",
      text: "Abandonné, avec la raison : {systems}. Demandez un nouvel essai, ou acceptez-le ; la réponse le dira.",
      button: "Lire la raison et décider",
      waiting: "Le ou la DPO dit comment poursuivre.",
    },
    identity: {
      title: "La personne doit montrer qui elle est",
      text: "La question lui a été posée le {at}. Rien n’est cherché ni décidé avant sa réponse ; le délai légal peut être suspendu.",
      button: "Noter la réponse",
      waiting:
        "La réponse sera notée à son arrivée par la personne qui traite les demandes ou par le ou la DPO.",
      lapse: "La déclarer éteinte",
      lapsesOn: "Sans réponse, la demande peut être close à partir du {date}.",
    },
    review: {
      title: "Vérifier les données, puis valider la réponse",
      text: "{total, plural, =0 {Aucun système ne détient de données sur la personne : la réponse le dit.} other {Regardez ce qui va partir : {seen, plural, one {# catégorie ouverte} other {# catégories ouvertes}} sur {total} pour l’instant.}}",
      found:
        "Ce qui a été trouvé à la main part tel quel : regardez les fichiers et les notes de chaque système.",
      button: "Vérifier et valider",
      waiting: "Le ou la DPO valide la réponse.",
    },
    decide: {
      title: "{count, plural, one {Décider d’un droit} other {Décider de # droits}}",
      text: "Encore sans décision : {rights}.",
      button: "Décider : {right}",
      waiting: "La décision revient à la personne qui traite les demandes ou au ou à la DPO.",
    },
    approve: {
      title: "{count, plural, one {Valider une décision} other {Valider # décisions}}",
      text: "Proposé et en attente de validation : {rights}.",
      button: "Lire et valider",
      waiting: "Le ou la DPO valide ce qui est proposé.",
    },
    carryOut: {
      title:
        "{count, plural, one {Exécuter la décision dans un système} other {Exécuter ce qui est décidé : # étapes}}",
      text: "La réponse pourra partir quand tout sera fait.",
      button: "Voir ce qui reste à faire",
      waiting: "Une personne qui travaille dans ces systèmes doit le faire.",
    },
    recipients: {
      title: "{count, plural, one {Avertir un destinataire} other {Avertir # destinataires}}",
      text: "Qui a reçu les données doit en être averti avant l’envoi de la réponse (art. 19 du RGPD).",
      button: "Voir les destinataires",
      waiting: "Une personne qui traite les demandes doit les avertir.",
    },
    building: {
      title: "Les archives sont en cours de constitution",
      text: "Elles sont constituées et signées. La réponse pourra ensuite être écrite.",
    },
    answer: {
      title: "Écrire la réponse",
      text: "Tout est décidé et fait. La lettre est la réponse : relisez-la, puis envoyez-la.",
      button: "Écrire la réponse",
      continue: "Reprendre le brouillon",
      waiting: "Le ou la DPO envoie la réponse.",
    },
    answered: {
      title: "Réponse envoyée",
      text: "La personne a été avertie le {at} et peut télécharger la réponse avec un code reçu par courriel.",
      textNoDate: "La personne a été avertie et peut télécharger la réponse avec un code reçu par courriel.",
      posted:
        "La lettre du {at} est la réponse. Imprimez-la et postez-la avec l’archive : la personne n’a pas d’adresse électronique.",
      postedNoDate:
        "Imprimez la lettre et postez-la avec l’archive : la personne n’a pas d’adresse électronique.",
      button: "Clore la demande",
    },
    closed: { title: "Demande close", text: "Tout a reçu une réponse et plus rien n’est à venir." },
    withdrawn: {
      title: "Retirée par la personne",
      text: "La personne a retiré sa demande. Il n’y a plus rien à faire.",
    },
    lapsed: {
      title: "Demande éteinte",
      text: "La personne n’a jamais prouvé son identité ; elle a appris pourquoi et où se plaindre.",
    },
    merged: {
      title: "Réunie à une demande antérieure",
      text: "La réponse est donnée dans une demande antérieure de la même personne.",
      button: "Ouvrir {into}",
    },
  },
  done: {
    assignTask: "La tâche est modifiée.",
    sendTaskLink: "Le courriel est en route.",
    giveUp: "C’est noté : impossible à faire. Le ou la DPO décide de la suite.",
    reopenTask: "La tâche est de nouveau ouverte.",
    acceptGivenUp: "Accepté. La réponse le dira.",
    addFound: "Les fichiers sont joints.",
    removeFound: "Le fichier est détruit.",
    collect: "La collecte est lancée.",
    complete: "C’est noté : rien trouvé dans ce système.",
    held: "C’est noté : ce système détient des données.",
    retry: "La recherche est relancée.",
    approve: "Réponse validée. Les archives sont en cours de constitution.",
    decide: "La proposition est enregistrée. Elle attend d’être validée.",
    approveRight: "La décision est validée.",
    sendBack: "La proposition est renvoyée.",
    carryOut: "C’est noté : fait dans ce système.",
    recipient: "C’est noté pour ce destinataire.",
    reply: "La réponse est notée. Le délai légal est recalculé.",
    askProof: "La preuve est demandée. La personne reçoit un courriel.",
    recordProof: "La preuve est notée.",
    acceptDocument: "Le document est accepté et ses fichiers sont détruits.",
    rejectDocument:
      "Le document n’est pas accepté et ses fichiers sont détruits. La personne peut en envoyer un autre.",
    send: "La lettre est envoyée.",
    passOn: "Le client est informé. Le lien est en route.",
    keep: "Vous répondez vous-mêmes à cette demande. Un lien envoyé à un client ne fonctionne plus.",
    discard: "Le brouillon est supprimé.",
    assign: "La demande est confiée à la personne choisie.",
    unassign: "La demande n’est plus confiée à personne.",
    note: "La note est enregistrée.",
    escalate: "La demande est soumise au ou à la DPO.",
    settleEscalation: "C’est noté : réglé.",
    record: "La demande est enregistrée. Le délai légal court depuis le jour de son arrivée.",
    split:
      "Ces droits se poursuivent dans une demande à part : celle-ci. La personne est avertie par courriel.",
    reopen:
      "La demande est rouverte. Sa date limite reste celle qu’elle avait. La personne est avertie par courriel, si son adresse est prouvée.",
  },
  problem: {
    taskReason: "Il manque une explication : ce qui a été trouvé, ou pourquoi c’est impossible.",
    taskLinkExpired: "Ce lien ne fonctionne plus.",
    title: "L’action n’a pas été effectuée",
    moved: "La demande a avancé entre-temps. Cette page montre où elle en est.",
    taskFinished: "Cette recherche était déjà terminée. La page en montre le résultat.",
    notManual: "Ce système est consulté par Habeas : son résultat arrive de lui-même.",
    identity: "Confirmez que les comptes appartiennent à la personne avant de valider.",
    forbidden:
      "Votre rôle ne le permet pas. Adressez-vous à quelqu’un qui peut le faire, ou à l’administration.",
    destroyed:
      "Les données de cette demande ont été détruites au terme de leur conservation. Seul l’historique demeure.",
    invalid: "L’envoi était incomplet. Recommencez depuis cette page.",
    notSearched:
      "Les systèmes doivent d’abord être consultés. D’ici là, seul le droit entier peut être refusé.",
    alreadyExtended: "Le délai a déjà été prolongé. La loi ne le permet qu’une fois.",
    extensionLate:
      "Le délai ne peut plus être prolongé : la personne devait l’apprendre pendant le premier délai.",
    extensionNotAllowed: "La loi applicable ne permet pas une prolongation de cette durée.",
    notDuplicate:
      "Aucune demande antérieure de ce genre : elle doit venir de la même personne, viser le même organisme, être en cours et porter au moins sur les mêmes droits.",
    questionOpen: "La question a déjà été posée à la personne, qui n’a pas encore répondu.",
    noQuestion: "Aucune question n’est en attente : quelqu’un a déjà noté la réponse.",
    tooEarly: "La demande ne peut pas encore s’éteindre : la personne a encore le temps de répondre.",
    rightMoved: "Ce droit a avancé entre-temps. Cette page montre où il en est.",
    secondPerson: "Cette décision doit être validée par quelqu’un d’autre que son auteur.",
    rightChanged: "La proposition a été réécrite après l’ouverture de votre page. Lisez-la, puis validez-la.",
    decisionIncomplete: "La décision est incomplète. Les champs ci-dessous disent ce qui manque.",
    answerIncomplete: "Il manque quelque chose avant l’envoi de la réponse. La liste est ci-dessous.",
    letterSent: "Cette lettre a déjà été envoyée.",
    letterChanged:
      "La lettre dirait maintenant autre chose que ce que vous avez lu. Relisez-la, puis envoyez-la.",
    feeSettled: "Des frais ont déjà été annoncés.",
    identityInsufficient:
      "L’identité n’est pas encore assez sûre pour cela. Demandez une preuve, ou notez ce qui vous a convaincu, sous « Qui demande ».",
    notAuthorised:
      "Cela concerne le traitement d’un client. Ne répondez que sur son instruction ; transmettez-lui d’abord la demande.",
    identityNotOffered:
      "La politique de cet organisme ne permet pas cette preuve, ou une preuve est déjà attendue.",
    identitySettled: "Cette preuve a été traitée entre-temps. Rien n’a été modifié.",
    passOnSettled: "Le client a déjà dit ce qui doit se passer. Rien n’a été modifié.",
    fileEmpty: "Ce fichier est vide. Choisissez-en un autre.",
    fileTooLarge:
      "Un fichier dépasse 10 Mo, ou tous ensemble dépassent 25 Mo. Envoyez-les en plusieurs fois ou réduisez-les, puis choisissez-les de nouveau. Vérifiez que tout ce que vous avez saisi est encore là.",
    fileType: "Envoyez un PDF, une image (JPEG, PNG, WebP, HEIC) ou du texte brut.",
    fileProtected:
      "Ce PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le de nouveau.",
    fileVirus: "Un virus a été trouvé dans ce fichier. Il n’a pas été conservé.",
    fileScan: "Les fichiers ne peuvent pas être contrôlés en ce moment. Réessayez dans quelques minutes.",
    fileTooMany: "Plus de 10 fichiers ou de 25 Mo à la fois : envoyez-les en plusieurs fois.",
    limited: "Trop de tentatives en peu de temps. Attendez quelques minutes et réessayez.",
    messageEmpty: "Écrivez un message avant de l’envoyer.",
    changedMeanwhile:
      "Quelqu’un a modifié la demande entre-temps. Rien de votre part n’a été enregistré : regardez-la, puis recommencez.",
    alreadyAssigned: "Quelqu’un d’autre s’est chargé de cette demande entre-temps.",
    noteEmpty: "Écrivez une note avant de l’enregistrer.",
    staffNotFound: "Cette personne ne traite pas les demandes de cet organisme, ou ne les traite plus.",
    other: "Une erreur est survenue. Recommencez ; si elle se reproduit, signalez-la à l’administration.",
  },
};
