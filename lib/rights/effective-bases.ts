import type { LegalBasis } from "@/lib/rights/legal-bases";

/** A category's bases, and the condition under which it may hold data of Art. 9(1). */
interface BasedProcessing<Basis extends { readonly basis: LegalBasis }> {
  readonly legalBases: readonly Basis[];
  /** The condition of Art. 9(2) in the record's words, such as "GDPR Art. 9(2)(a)". */
  readonly specialCategory?: string | undefined;
}

/** Consent that stands in the condition of Art. 9(2), not among the bases. */
interface ExplicitConsent {
  readonly basis: "consent";
  readonly citation: string;
  readonly assumed?: undefined;
}

/**
 * Whether the category rests on explicit consent under Art. 9(2)(a). It then has consent among its bases, whatever the
 * basis of Art. 6 beside it: it can be withdrawn (Art. 7(3)) and makes data portable (Art. 20(1)(a)).
 */
const onExplicitConsent = ({ specialCategory }: { readonly specialCategory?: string | undefined }): boolean =>
  /\b9\s*\(2\)\s*\(a\)/.test(specialCategory ?? "");

/** The bases that decide about the rights: those of Art. 6(1), and explicit consent as consent. */
export function effectiveBases<Basis extends { readonly basis: LegalBasis }>({
  legalBases,
  specialCategory,
}: BasedProcessing<Basis>): readonly (Basis | ExplicitConsent)[] {
  if (legalBases.some(({ basis }) => basis === "consent") || !onExplicitConsent({ specialCategory }))
    return legalBases;
  return [...legalBases, { basis: "consent", citation: specialCategory ?? "" }];
}
