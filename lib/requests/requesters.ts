import { type RequesterRole, requesterRoles } from "@/db/schema/enums";

/** What somebody who acts for the subject has to show, as slugs of sentences (`requester.proof.<slug>`). */
export type RequesterProof =
  | "own-identity"
  | "parental-authority" // family record book, birth certificate, judgment
  | "guardianship" // the judgment, or a registered lasting power of attorney
  | "mandate" // its object and both identities (French act 78-17; décret 2019-536 Art. 77)
  | "subject-identity"
  | "heirship" // acte de notoriété or livret de famille (décret 2019-536 Art. 124)
  | "death-certificate"
  | "directive"; // matched against the registered one (French act 78-17 Art. 85 I)

const proofs: Record<RequesterRole, readonly RequesterProof[]> = {
  self: [],
  parent: ["own-identity", "parental-authority"],
  guardian: ["own-identity", "guardianship"],
  agent: ["own-identity", "subject-identity", "mandate"],
  heir: ["own-identity", "heirship"],
  "designated-person": ["own-identity", "death-certificate", "directive"],
};

/** The proofs that a role needs, beside the e-mailed code; none for the subject, who needs no document (Art. 12(6)). */
export const proofsOf = (role: RequesterRole): readonly RequesterProof[] => proofs[role];

/** Rights of the dead are national law (recital 27). France gives them to heirs and designated persons (act 78-17 Arts. 84-85). */
const postMortemCountries: readonly string[] = ["FR"];

/** Who may file with a controller of this country. */
export const requesterRolesIn = (country: string): readonly RequesterRole[] =>
  requesterRoles.filter(
    (role) => (role !== "heir" && role !== "designated-person") || postMortemCountries.includes(country),
  );

export const isRequesterRole = (value: string): value is RequesterRole =>
  requesterRoles.some((role) => role === value);
