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
    rights: "Droits exercés",
    noDetails: "Aucune précision.",
    granted: "Accordé",
    language: "Langue",
    controller: "Responsable du traitement",
    received: "Reçue le",
    due: "Échéance",
    clock: "Comment cette date a été calculée",
  },
  language: { en: "Anglais", fr: "Français" },
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
    review: {
      title: "Vérifier les données, puis valider la réponse",
      text: "{total, plural, =0 {Aucun système ne détient de données sur la personne : la réponse le dit.} other {Regardez ce qui va partir : {seen, plural, one {# catégorie ouverte} other {# catégories ouvertes}} sur {total} pour l’instant.}}",
      button: "Vérifier et valider",
      waiting: "Le ou la DPO valide la réponse.",
    },
    preparing: {
      title: "La réponse est en préparation",
      text: "Les archives sont constituées et signées, puis la personne est avertie par courriel.",
    },
    answered: {
      title: "Réponse envoyée",
      text: "La personne a été avertie le {at} et peut télécharger la réponse avec un code reçu par courriel.",
      textNoDate: "La personne a été avertie et peut télécharger la réponse avec un code reçu par courriel.",
    },
  },
  done: {
    collect: "La collecte est lancée.",
    complete: "C’est noté : rien trouvé dans ce système.",
    retry: "La recherche est relancée.",
    approve: "Réponse validée. Elle est en préparation.",
  },
  problem: {
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
    other: "Une erreur est survenue. Recommencez ; si elle se reproduit, signalez-la à l’administration.",
  },
};
