import type { desk as english } from "@/lib/i18n/messages/en/desk";
import { deskAnswer } from "@/lib/i18n/messages/fr/desk-answer";
import { deskCalendar } from "@/lib/i18n/messages/fr/desk-calendar";
import { deskClock } from "@/lib/i18n/messages/fr/desk-clock";
import { deskDecision } from "@/lib/i18n/messages/fr/desk-decision";
import { deskGrounds } from "@/lib/i18n/messages/fr/desk-grounds";
import { deskHistory } from "@/lib/i18n/messages/fr/desk-history";
import { deskIdentity } from "@/lib/i18n/messages/fr/desk-identity";
import { deskLetters } from "@/lib/i18n/messages/fr/desk-letters";
import { deskMessages } from "@/lib/i18n/messages/fr/desk-messages";
import { deskPassOn } from "@/lib/i18n/messages/fr/desk-pass-on";
import { deskRequest } from "@/lib/i18n/messages/fr/desk-request";
import { deskWork } from "@/lib/i18n/messages/fr/desk-work";

/** Ce que lit l’équipe. */
export const desk: typeof english = {
  layout: {
    area: "Traitement des demandes",
    skip: "Aller au contenu",
    navigation: "Espace de traitement",
    requests: "Demandes",
    calendar: "Calendrier",
    rolesLabel: "Vos rôles",
    noRole: "Aucun rôle pour l’instant",
    signOut: "Se déconnecter",
    portal: "Portail public",
    error: "Erreur :",
    colon: " :",
    errorSummary: "Il y a un problème",
  },
  role: {
    administrator: "Administration",
    dpo: "Protection des données (DPO)",
    handler: "Traitement des demandes",
    "system-owner": "Gestion d’un système",
    auditor: "Audit",
  },
  signIn: {
    title: "Connexion à l’espace de traitement",
    intro:
      "Indiquez votre adresse électronique professionnelle. Vous recevrez un lien de connexion : il n’y a pas de mot de passe.",
    email: "Adresse électronique",
    emailHint: "L’adresse à laquelle vous avez été invité(e).",
    submit: "Recevoir un lien",
    sending: "Envoi…",
    sentTitle: "Consultez votre messagerie",
    sent: "Si cette adresse est celle d’un membre de l’équipe, un lien est en route.",
    sentNext:
      "Il est valable une seule fois, pendant 15 minutes. Si rien n’arrive, regardez dans les courriers indésirables, puis adressez-vous à l’administration.",
    again: "Utiliser une autre adresse",
    mailbox:
      "Cette installation n’a pas de serveur de messagerie : ses courriels attendent dans la <link>boîte locale</link>.",
    signedOut: "Vous êtes déconnecté(e).",
    errorTitle: "Vous n’êtes pas connecté(e)",
    errorVerification: "Ce lien a expiré ou a déjà servi. Demandez-en un nouveau ci-dessous.",
    errorAccessDenied: "Ce compte est fermé. Adressez-vous à l’administration.",
    errorOther: "La connexion n’a pas abouti. Demandez un nouveau lien ci-dessous.",
    emailInvalid: "Indiquez une adresse électronique, par exemple nom@exemple.fr",
    confirmTitle: "Terminer la connexion",
    confirmIntro:
      "Appuyez sur le bouton pour entrer dans l’espace de traitement. Le lien ne sert qu’une fois.",
    confirmButton: "Me connecter",
    confirming: "Connexion…",
    confirmMissing:
      "Ce lien est incomplet. Copiez-le en entier depuis le courriel, ou demandez-en un nouveau.",
    confirmNew: "Demander un nouveau lien",
  },
  queue: {
    title: "Demandes",
    countsLabel: "En un coup d’œil",
    open: "en cours",
    overdue: "en retard",
    dueThisWeek: "à échéance sous 7 jours",
    filterLabel: "Afficher",
    filterOpen: "En cours",
    filterAnswered: "Terminées",
    filterAll: "Toutes",
    searchLabel: "Référence ou adresse électronique",
    search: "Rechercher",
    searching: "Recherche…",
    tableCaption: "Demandes, les plus urgentes d’abord",
    reference: "Référence",
    subject: "Personne concernée",
    rights: "Droits",
    controller: "Responsable du traitement",
    status: "État",
    received: "Reçue le",
    due: "Échéance",
    next: "Page suivante",
    first: "Première page",
    pagesLabel: "Pages",
    noneTitle: "Aucune demande pour l’instant",
    none: "Les demandes arrivent ici dès que quelqu’un envoie le formulaire, avant même que l’adresse électronique soit confirmée : le délai légal court déjà.",
    nonePublish:
      "Publiez l’adresse du formulaire là où on la cherche : dans la politique de confidentialité, en pied de page du site, dans les paramètres du compte.",
    address: "Adresse du formulaire",
    copyAddress: "Copier l’adresse",
    copied: "Copiée",
    noneOpenTitle: "Rien n’est en attente",
    noneOpen: "Toutes les demandes ont reçu une réponse.",
    seeAnswered: "Voir les demandes qui ont reçu une réponse",
    noneAnsweredTitle: "Aucune demande n’a encore reçu de réponse",
    noneAnswered:
      "Les demandes qui ont reçu une réponse restent ici, avec leurs archives et leur historique.",
    seeOpen: "Voir les demandes en cours",
    noRoleTitle: "Aucune demande pour votre rôle",
    noRole:
      "Votre compte fonctionne, mais aucun de vos rôles ne donne accès aux demandes : qui configure ne lit pas de données personnelles. Demandez le rôle de gestionnaire ou de délégué à la protection des données si vous en avez besoin.",
  },
  search: {
    title: "Résultats de la recherche",
    found: "{count, plural, one {# demande} other {# demandes}} pour « {query} »",
    foundMore: "Demandes pour « {query} »",
    none: "Rien ne correspond à « {query} ». Vérifiez chaque caractère, ou cherchez autrement : par la référence ou par l’adresse électronique que la personne a donnée.",
    expiredTitle: "Chercher à nouveau",
    expired:
      "Saisissez une référence ou une adresse électronique. Par souci de confidentialité, une recherche est oubliée au bout de dix minutes.",
    back: "Toutes les demandes",
  },
  due: {
    late: "{days, plural, one {# jour de retard} other {# jours de retard}}",
    today: "À rendre aujourd’hui",
    left: "{days, plural, one {# jour restant} other {# jours restants}}",
  },
  ...deskRequest,
  ...deskClock,
  ...deskDecision,
  ...deskGrounds,
  ...deskAnswer,
  ...deskCalendar,
  ...deskWork,
  ...deskIdentity,
  ...deskLetters,
  ...deskHistory,
  ...deskMessages,
  ...deskPassOn,
};
