/** Why a right is not, or not wholly, granted. Articles, scope and conditions of each stand in grounds.ts. */
export const groundCodes = [
  // Whole request or right
  "not-the-controller", // Art. 4(7), 28: another organisation answers
  "no-data-held", // nothing about the person was found (also an answer, Art. 15(1))
  "not-identifiable", // Art. 11(2), 12(2)
  "identity-unproven", // Art. 12(6)
  "manifestly-unfounded", // Art. 12(5)(b)
  "excessive", // Art. 12(5)(b): repetitive
  "excessive-abuse", // Art. 12(5)(b) with CJEU C-526/24: abusive intent, proven
  "fee-not-accepted", // Art. 12(5)(a)
  "national-restriction", // Art. 23 with a national law, such as arts 107 and 110 of the French act
  // Access and portability
  "rights-of-others", // Art. 15(4)
  "portability-basis", // Art. 20(1): neither consent nor contract, not automated, or not provided by the person
  "portability-public-task", // Art. 20(3)
  "portability-rights-of-others", // Art. 20(4)
  "transfer-not-feasible", // Art. 20(2)
  // Rectification
  "data-accurate", // Art. 16: accuracy maintained, with reasons
  // Erasure
  "erasure-no-ground", // Art. 17(1): none of (a) to (f) applies
  "erasure-expression", // Art. 17(3)(a)
  "erasure-legal-obligation", // Art. 17(3)(b)
  "erasure-public-health", // Art. 17(3)(c)
  "erasure-archiving", // Art. 17(3)(d)
  "erasure-legal-claims", // Art. 17(3)(e)
  // Restriction
  "restriction-conditions", // Art. 18(1): none of (a) to (d) applies
  // Objection
  "objection-basis", // Art. 21(1): the processing rests on neither Art. 6(1)(e) nor (f), e.g. a legal obligation
  "objection-compelling-grounds", // Art. 21(1)
  "objection-legal-claims", // Art. 21(1)
  "objection-research", // Art. 21(6)
  // Human review
  "decision-not-automated", // Art. 22(1): not solely automated, or no such effect
  "decision-contract", // Art. 22(2)(a), with the safeguards of 22(3)
  "decision-law", // Art. 22(2)(b)
  "decision-consent", // Art. 22(2)(c), with the safeguards of 22(3)
  // Withdrawal of consent
  "consent-not-the-basis", // Art. 7(3): nothing rests on consent
  // Post-mortem directives (French act no. 78-17, Arts. 84-86)
  "post-mortem-not-entitled", // Art. 85: neither named nor heir, or beyond what heirs may ask
  "post-mortem-directive", // Art. 85 I: the directive says otherwise
] as const;
export type GroundCode = (typeof groundCodes)[number];
