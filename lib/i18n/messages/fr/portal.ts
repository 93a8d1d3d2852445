import type { portal as english } from "@/lib/i18n/messages/en/portal";
import { portalCalculator } from "@/lib/i18n/messages/fr/portal-calculator";
import { portalCalendar } from "@/lib/i18n/messages/fr/portal-calendar";
import { portalCheck } from "@/lib/i18n/messages/fr/portal-check";
import { portalComplaint } from "@/lib/i18n/messages/fr/portal-complaint";
import { portalFiles } from "@/lib/i18n/messages/fr/portal-files";
import { portalForm } from "@/lib/i18n/messages/fr/portal-form";
import { portalHistory } from "@/lib/i18n/messages/fr/portal-history";
import { portalIdentity } from "@/lib/i18n/messages/fr/portal-identity";
import { portalMessages } from "@/lib/i18n/messages/fr/portal-messages";
import { portalPassOn } from "@/lib/i18n/messages/fr/portal-pass-on";
import { portalProblems } from "@/lib/i18n/messages/fr/portal-problems";
import { portalProve } from "@/lib/i18n/messages/fr/portal-prove";
import { portalQuestions } from "@/lib/i18n/messages/fr/portal-questions";
import { portalReceipt } from "@/lib/i18n/messages/fr/portal-receipt";
import { portalStart } from "@/lib/i18n/messages/fr/portal-start";
import { portalStatus } from "@/lib/i18n/messages/fr/portal-status";
import { portalTask } from "@/lib/i18n/messages/fr/portal-task";
import { portalTrack } from "@/lib/i18n/messages/fr/portal-track";

export const portal: typeof english = {
  frame: {
    skip: "Aller au contenu principal",
    service: "Vos droits sur vos données",
    navigation: "Service",
    follow: "Suivre une demande",
    languages: "Langue",
    languageName: "Français",
    back: "Retour",
    titleWith: "{title} – {name}",
    titleWithError: "Erreur : {title}",
  },
  footer: {
    title: "Aide",
    contact: "Une question sur votre demande ? Écrivez à {name} :",
    contactOnly: "Écrivez à l’organisme concerné. Ses coordonnées figurent sur sa page.",
    allOrganisations: "Tous les organismes",
    email: "Courriel",
    post: "Courrier postal",
    policy: "Politique de confidentialité de {name}",
    cookies:
      "Ces pages ne déposent que les cookies nécessaires à leur fonctionnement et ne font appel à aucun autre site.",
  },
  home: {
    title: "Vos droits sur vos données personnelles",
    lead: "Choisissez l’organisme auquel vous voulez écrire. Aucun compte n’est nécessaire et c’est gratuit.",
    list: "Organismes",
    emptyTitle: "Aucun organisme n’est encore enregistré",
    empty:
      "Ce portail fonctionne, mais il n’y a encore personne à qui écrire. Si vous l’administrez, ajoutez un organisme avec « npm run habeas -- controllers apply registre.yaml ».",
  },
  ...portalStart,
  ...portalForm,
  ...portalQuestions,
  ...portalFiles,
  ...portalCheck,
  ...portalTrack,
  ...portalStatus,
  ...portalComplaint,
  ...portalHistory,
  ...portalReceipt,
  ...portalMessages,
  ...portalIdentity,
  ...portalProve,
  ...portalCalculator,
  ...portalCalendar,
  ...portalProblems,
  ...portalPassOn,
  ...portalTask,
};
