import type { Authority, AuthorityEntry, Competence } from "@/lib/authorities/authority";
import { eeaAuthorities } from "@/lib/authorities/eea-authorities";
import { germanAuthorities } from "@/lib/authorities/german-authorities";
import { otherAuthorities } from "@/lib/authorities/other-authorities";

/** The day on which the data files were last compared with their sources. */
export const authoritiesCheckedOn = "2026-11-22";

const complete = (entry: AuthorityEntry): Authority => ({
  region: null,
  competence: "general",
  complaintUrl: null,
  email: null,
  ...entry,
  checkedAt: authoritiesCheckedOn,
});

const authorities: readonly Authority[] = [...eeaAuthorities, ...germanAuthorities, ...otherAuthorities].map(
  complete,
);

export interface AuthorityPlace {
  /** ISO 3166-1 alpha-2; `EU` for the institutions of the Union. */
  readonly country: string;
  /** ISO 3166-2 where the parts of a country have authorities of their own: the German Länder, `CA-QC`, `US-CA`. */
  readonly region?: string | null;
  /** Matters in Bavaria only. */
  readonly sector?: "private" | "public";
}

/**
 * The authority for a controller seated at a place, or for a person who lives there (GDPR Arts. 55, 77). A region
 * without an authority of its own, or none given, leads to the country's: in Germany the federal one. Null where none is
 * known, or only those of parts of the country are: better no authority than one that is not competent.
 */
export function findAuthority({
  country,
  region = null,
  sector = "private",
}: AuthorityPlace): Authority | null {
  const competent: readonly Competence[] = ["general", "federal", sector];
  const candidates = authorities.filter(
    (one) => one.country === country && competent.includes(one.competence),
  );
  return (
    candidates.find((one) => one.region === region) ?? candidates.find((one) => one.region === null) ?? null
  );
}

/** The authority with the slug; null when there is none. */
export const getAuthority = (slug: string): Authority | null =>
  authorities.find((one) => one.slug === slug) ?? null;

/** Every authority that is known: those of the EEA, then Germany's, then the others. */
export const listAuthorities = (): readonly Authority[] => authorities;
