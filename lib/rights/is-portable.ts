import type { LegalBasis, Provenance } from "./legal-bases";

/** What portability turns on for a category: its bases, whether a machine processes it, where it comes from. */
export interface PortabilityFacts {
  readonly legalBases: readonly { readonly basis: LegalBasis }[];
  readonly automated: boolean;
  readonly provenance: Provenance;
}

/**
 * Whether one field of a category falls under the right to portability: it rests on consent or contract, is
 * processed by automated means, and was provided by the subject. "Provided" includes what was observed while they
 * used the service, and excludes what the controller inferred or wrote about them (WP 242 rev.01, pp. 9-11).
 * One basis among several is enough: the duty to keep data does not take away a right that the contract gives.
 * A field's own provenance goes before its category's.
 *
 * Source: GDPR Art. 20(1).
 */
export function isPortable(
  category: PortabilityFacts,
  field: { readonly provenance?: Provenance | undefined },
): boolean {
  const provenance = field.provenance ?? category.provenance;
  return (
    category.automated &&
    portableProvenances[provenance] &&
    category.legalBases.some(({ basis }) => portableBases[basis])
  );
}

const portableBases: Readonly<Record<LegalBasis, boolean>> = {
  consent: true,
  contract: true,
  "legal-obligation": false,
  "vital-interests": false,
  "public-task": false,
  "legitimate-interests": false,
};

const portableProvenances: Readonly<Record<Provenance, boolean>> = {
  provided: true,
  observed: true,
  derived: false,
  "third-party": false,
  staff: false,
};
