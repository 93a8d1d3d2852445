import { portalCalculator } from "@/lib/i18n/messages/de/portal-calculator";
import { portalCalendar } from "@/lib/i18n/messages/de/portal-calendar";
import { portalCheck } from "@/lib/i18n/messages/de/portal-check";
import { portalComplaint } from "@/lib/i18n/messages/de/portal-complaint";
import { portalFiles } from "@/lib/i18n/messages/de/portal-files";
import { portalForm } from "@/lib/i18n/messages/de/portal-form";
import { portalHistory } from "@/lib/i18n/messages/de/portal-history";
import { portalIdentity } from "@/lib/i18n/messages/de/portal-identity";
import { portalMessages } from "@/lib/i18n/messages/de/portal-messages";
import { portalPassOn } from "@/lib/i18n/messages/de/portal-pass-on";
import { portalProblems } from "@/lib/i18n/messages/de/portal-problems";
import { portalProve } from "@/lib/i18n/messages/de/portal-prove";
import { portalQuestions } from "@/lib/i18n/messages/de/portal-questions";
import { portalReceipt } from "@/lib/i18n/messages/de/portal-receipt";
import { portalStart } from "@/lib/i18n/messages/de/portal-start";
import { portalStatus } from "@/lib/i18n/messages/de/portal-status";
import { portalTask } from "@/lib/i18n/messages/de/portal-task";
import { portalTrack } from "@/lib/i18n/messages/de/portal-track";
import type { portal as english } from "@/lib/i18n/messages/en/portal";

export const portal: typeof english = {
  frame: {
    skip: "Zum Hauptinhalt",
    service: "Ihre Rechte an Ihren Daten",
    navigation: "Dienst",
    follow: "Einen Antrag verfolgen",
    languages: "Sprache",
    languageName: "Deutsch",
    back: "Zurück",
    titleWith: "{title} – {name}",
    titleWithError: "Fehler: {title}",
  },
  footer: {
    title: "Hilfe",
    contact: "Fragen zu Ihrem Antrag? Schreiben Sie an {name}:",
    contactOnly:
      "Schreiben Sie an die Organisation, um die es geht. Die Kontaktdaten stehen auf ihrer Seite.",
    allOrganisations: "Alle Organisationen",
    email: "E-Mail",
    post: "Post",
    policy: "Datenschutzerklärung von {name}",
    cookies:
      "Diese Seiten setzen nur die Cookies, die sie zum Funktionieren brauchen, und rufen nichts von anderen Seiten ab.",
  },
  home: {
    title: "Ihre Rechte an Ihren personenbezogenen Daten",
    lead: "Wählen Sie die Organisation, an die Sie schreiben möchten. Sie brauchen kein Konto, und es kostet nichts.",
    list: "Organisationen",
    emptyTitle: "Es ist noch keine Organisation eingerichtet",
    empty:
      "Dieses Portal funktioniert, aber man kann hier noch niemandem schreiben. Wenn Sie es betreiben, fügen Sie eine Organisation hinzu: „npm run habeas -- controllers apply verzeichnis.yaml“.",
  },
  ...portalStart,
  ...portalForm,
  ...portalQuestions,
  ...portalFiles,
  ...portalCheck,
  ...portalTrack,
  ...portalStatus,
  ...portalIdentity,
  ...portalProve,
  ...portalComplaint,
  ...portalHistory,
  ...portalReceipt,
  ...portalMessages,
  ...portalPassOn,
  ...portalTask,
  ...portalCalculator,
  ...portalCalendar,
  ...portalProblems,
};
