import { effectiveBases } from "@/lib/rights/effective-bases";
import type { LegalBasis, Provenance } from "./legal-bases";

/** What portability turns on for a category: its bases, whether a machine processes it, where it comes from. */
export interface PortabilityFacts {
  readonly legalBases: readonly { readonly basis: LegalBasis }[];
  readonly automated: boolean;
  readonly provenance: Provenance;
  /** The condition of Art. 9(2) in the record's words: explicit consent makes portable as consent does. */
  readonly specialCategory?: string | undefined;
}

interface FieldOrigin {
  readonly provenance?: Provenance | undefined;
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
export function isPortable(category: PortabilityFacts, field: FieldOrigin): boolean {
  return (
    category.automated &&
    isProvided(category, field) &&
    effectiveBases(category).some(({ basis }) => portableBases[basis])
  );
}

/** Whether the subject provided the field, by hand or by using the service. */
export const isProvided = (category: Pick<PortabilityFacts, "provenance">, field: FieldOrigin): boolean =>
  portableProvenances[field.provenance ?? category.provenance];

export const portableBases: Readonly<Record<LegalBasis, boolean>> = {
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
