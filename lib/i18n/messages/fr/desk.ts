import type { desk as english } from "@/lib/i18n/messages/en/desk";
import { deskAccount } from "@/lib/i18n/messages/fr/desk-account";
import { deskAnswer } from "@/lib/i18n/messages/fr/desk-answer";
import { deskAudit } from "@/lib/i18n/messages/fr/desk-audit";
import { deskCalendar } from "@/lib/i18n/messages/fr/desk-calendar";
import { deskClock } from "@/lib/i18n/messages/fr/desk-clock";
import { deskDecision } from "@/lib/i18n/messages/fr/desk-decision";
import { deskGrounds } from "@/lib/i18n/messages/fr/desk-grounds";
import { deskHistory } from "@/lib/i18n/messages/fr/desk-history";
import { deskIdentity } from "@/lib/i18n/messages/fr/desk-identity";
import { deskIntake } from "@/lib/i18n/messages/fr/desk-intake";
import { deskLetters } from "@/lib/i18n/messages/fr/desk-letters";
import { deskMails } from "@/lib/i18n/messages/fr/desk-mails";
import { deskMessages } from "@/lib/i18n/messages/fr/desk-messages";
import { deskMoves } from "@/lib/i18n/messages/fr/desk-moves";
import { deskPassOn } from "@/lib/i18n/messages/fr/desk-pass-on";
import { deskPeople } from "@/lib/i18n/messages/fr/desk-people";
import { deskQueue } from "@/lib/i18n/messages/fr/desk-queue";
import { deskReports } from "@/lib/i18n/messages/fr/desk-reports";
import { deskRequest } from "@/lib/i18n/messages/fr/desk-request";
import { deskTasks } from "@/lib/i18n/messages/fr/desk-tasks";
import { deskTogether } from "@/lib/i18n/messages/fr/desk-together";
import { deskWork } from "@/lib/i18n/messages/fr/desk-work";

/** Ce que lit l’équipe. */
export const desk: typeof english = {
  layout: {
    area: "Traitement des demandes",
    skip: "Aller au contenu",
    navigation: "Espace de traitement",
    menu: "Menu",
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
    contributor: "Gestion d’un système",
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
  due: {
    late: "{days, plural, one {# jour de retard} other {# jours de retard}}",
    today: "Échéance aujourd’hui",
    left: "{days, plural, one {# jour restant} other {# jours restants}}",
  },
  ...deskAccount,
  ...deskQueue,
  ...deskReports,
  ...deskRequest,
  ...deskClock,
  ...deskDecision,
  ...deskGrounds,
  ...deskAnswer,
  ...deskCalendar,
  ...deskWork,
  ...deskIdentity,
  ...deskIntake,
  ...deskLetters,
  ...deskHistory,
  ...deskMails,
  ...deskMessages,
  ...deskMoves,
  ...deskPassOn,
  ...deskPeople,
  ...deskAudit,
  ...deskTasks,
  ...deskTogether,
};
