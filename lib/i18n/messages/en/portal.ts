import { portalCalculator } from "@/lib/i18n/messages/en/portal-calculator";
import { portalCalendar } from "@/lib/i18n/messages/en/portal-calendar";
import { portalCheck } from "@/lib/i18n/messages/en/portal-check";
import { portalComplaint } from "@/lib/i18n/messages/en/portal-complaint";
import { portalFiles } from "@/lib/i18n/messages/en/portal-files";
import { portalForm } from "@/lib/i18n/messages/en/portal-form";
import { portalHistory } from "@/lib/i18n/messages/en/portal-history";
import { portalIdentity } from "@/lib/i18n/messages/en/portal-identity";
import { portalMessages } from "@/lib/i18n/messages/en/portal-messages";
import { portalPassOn } from "@/lib/i18n/messages/en/portal-pass-on";
import { portalProblems } from "@/lib/i18n/messages/en/portal-problems";
import { portalProve } from "@/lib/i18n/messages/en/portal-prove";
import { portalQuestions } from "@/lib/i18n/messages/en/portal-questions";
import { portalReceipt } from "@/lib/i18n/messages/en/portal-receipt";
import { portalStart } from "@/lib/i18n/messages/en/portal-start";
import { portalStatus } from "@/lib/i18n/messages/en/portal-status";
import { portalTask } from "@/lib/i18n/messages/en/portal-task";
import { portalTrack } from "@/lib/i18n/messages/en/portal-track";

/** The public pages: frame and list here, one file per part of the journey. */
export const portal = {
  frame: {
    skip: "Skip to main content",
    service: "Your data rights",
    navigation: "Service",
    follow: "Follow a request",
    languages: "Language",
    languageName: "English",
    back: "Back",
    titleWith: "{title} – {name}",
    titleWithError: "Error: {title}",
  },
  footer: {
    title: "Help",
    contact: "Questions about your request? Write to {name}:",
    contactOnly: "Write to the organisation that you deal with. Its page has its contact details.",
    allOrganisations: "All organisations",
    email: "E-mail",
    post: "Post",
    policy: "Privacy policy of {name}",
    cookies: "These pages set only the cookies that they need to work, and ask no other site for anything.",
  },
  home: {
    title: "Your rights over your personal data",
    lead: "Choose the organisation that you want to write to. You do not need an account, and it costs nothing.",
    list: "Organisations",
    emptyTitle: "No organisation is set up yet",
    empty:
      "This portal works, but nobody can be written to yet. If you run it, add an organisation with “npm run habeas -- controllers apply record.yaml”.",
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
