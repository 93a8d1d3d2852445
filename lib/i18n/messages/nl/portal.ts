import type { portal as english } from "@/lib/i18n/messages/en/portal";
import { portalCalculator } from "@/lib/i18n/messages/nl/portal-calculator";
import { portalCalendar } from "@/lib/i18n/messages/nl/portal-calendar";
import { portalCheck } from "@/lib/i18n/messages/nl/portal-check";
import { portalComplaint } from "@/lib/i18n/messages/nl/portal-complaint";
import { portalFiles } from "@/lib/i18n/messages/nl/portal-files";
import { portalForm } from "@/lib/i18n/messages/nl/portal-form";
import { portalHistory } from "@/lib/i18n/messages/nl/portal-history";
import { portalIdentity } from "@/lib/i18n/messages/nl/portal-identity";
import { portalMessages } from "@/lib/i18n/messages/nl/portal-messages";
import { portalPassOn } from "@/lib/i18n/messages/nl/portal-pass-on";
import { portalProblems } from "@/lib/i18n/messages/nl/portal-problems";
import { portalProve } from "@/lib/i18n/messages/nl/portal-prove";
import { portalQuestions } from "@/lib/i18n/messages/nl/portal-questions";
import { portalReceipt } from "@/lib/i18n/messages/nl/portal-receipt";
import { portalStart } from "@/lib/i18n/messages/nl/portal-start";
import { portalStatus } from "@/lib/i18n/messages/nl/portal-status";
import { portalTask } from "@/lib/i18n/messages/nl/portal-task";
import { portalTrack } from "@/lib/i18n/messages/nl/portal-track";

export const portal: typeof english = {
  frame: {
    skip: "Naar de hoofdinhoud",
    service: "Uw rechten op uw gegevens",
    navigation: "Dienst",
    follow: "Een verzoek volgen",
    languages: "Taal",
    languageName: "Nederlands",
    back: "Terug",
    titleWith: "{title} – {name}",
    titleWithError: "Fout: {title}",
  },
  footer: {
    title: "Hulp",
    contact: "Vragen over uw verzoek? Schrijf naar {name}:",
    contactOnly:
      "Schrijf naar de organisatie waar het om gaat. De contactgegevens staan op de pagina van die organisatie.",
    allOrganisations: "Alle organisaties",
    email: "E-mail",
    post: "Post",
    policy: "Privacyverklaring van {name}",
    cookies:
      "Deze pagina’s plaatsen alleen de cookies die zij nodig hebben om te werken, en halen niets op bij andere sites.",
  },
  home: {
    title: "Uw rechten op uw persoonsgegevens",
    lead: "Kies de organisatie waaraan u wilt schrijven. U hebt geen account nodig en het kost niets.",
    list: "Organisaties",
    emptyTitle: "Er is nog geen organisatie ingesteld",
    empty:
      "Dit portaal werkt, maar er is nog niemand om aan te schrijven. Beheert u het portaal, voeg dan een organisatie toe met “npm run habeas -- controllers apply register.yaml”.",
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
