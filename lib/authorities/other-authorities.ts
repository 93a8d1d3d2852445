import type { AuthorityEntry } from "@/lib/authorities/authority";

/**
 * Authorities outside the EEA, and that of the Union's own institutions. The first two come from the list of the
 * datenanfragen.de project (CC0 1.0).
 */
export const otherAuthorities: readonly AuthorityEntry[] = [
  {
    slug: "chedoeb",
    country: "CH",
    name: "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB/PFPDT/FDPIC)",
    address: ["Feldeggweg 1", "3003 Bern", "Schweiz"],
    url: "https://www.edoeb.admin.ch",
    complaintUrl: "https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/kontaktformular.html",
    certainty: "medium",
  },
  {
    slug: "gbico",
    country: "GB",
    name: "Information Commissioner’s Office",
    address: ["Wycliffe House, Water Lane", "Wilmslow, Cheshire", "SK9 5AF", "United Kingdom"],
    url: "https://ico.org.uk",
    complaintUrl:
      "https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/",
    certainty: "high",
  },
  {
    slug: "euedps",
    country: "EU",
    name: "European Data Protection Supervisor",
    address: ["Rue Wiertz 60", "1047 Bruxelles – Brussel", "België – Belgique"],
    url: "https://www.edps.europa.eu",
    email: "edps@edps.europa.eu",
    certainty: "medium",
  },
  {
    slug: "caqccai",
    country: "CA",
    region: "CA-QC",
    name: "Commission d’accès à l’information du Québec",
    address: ["525, boul. René-Lévesque Est, bureau 2.36", "Québec (Québec) G1R 5S9", "Canada"],
    url: "https://www.cai.gouv.qc.ca",
    certainty: "medium",
  },
  {
    slug: "branpd",
    country: "BR",
    name: "Agência Nacional de Proteção de Dados (ANPD)",
    address: ["Brasília, DF", "Brasil"],
    url: "https://www.gov.br/anpd",
    certainty: "low",
  },
  {
    slug: "uscacppa",
    country: "US",
    region: "US-CA",
    name: "California Privacy Protection Agency (CalPrivacy)",
    address: ["Sacramento, CA", "United States of America"],
    url: "https://cppa.ca.gov",
    certainty: "low",
  },
];
