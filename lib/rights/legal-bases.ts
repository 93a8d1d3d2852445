/** The six legal bases, in the order of their letters (GDPR Art. 6(1)(a)-(f)). */
export const legalBases = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Where data about a person comes from: what Art. 15(1)(g) must tell and what Art. 20 turns on. */
export const provenances = [
  "provided", // typed in or handed over by the person
  "observed", // recorded while the person uses a service: logs, addresses, purchases
  "derived", // computed or inferred by the controller from other data
  "third-party", // received from somebody else
  "staff", // written by the controller's staff about the person
] as const;
export type Provenance = (typeof provenances)[number];
