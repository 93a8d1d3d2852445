/** Whom an authority supervises, where a country or Land has more than one. */
export type Competence = "general" | "private" | "public" | "federal";

/** A supervisory authority (GDPR Art. 51), as letters name it and as staff choose it for a controller. */
export interface Authority {
  /** Stable: records of processing name authorities by it. */
  readonly slug: string;
  /** ISO 3166-1 alpha-2; `EU` for the institutions of the Union. */
  readonly country: string;
  /** ISO 3166-2, such as `DE-BE`; null for a whole country. */
  readonly region: string | null;
  readonly competence: Competence;
  /** Its own name in its own language. */
  readonly name: string;
  /** Postal address, the country last. */
  readonly address: readonly string[];
  readonly url: string;
  /** The page where a complaint is lodged, when it has an address that stays. */
  readonly complaintUrl: string | null;
  readonly email: string | null;
  /** Calendar date on which the entry was last compared with its sources. */
  readonly checkedAt: string;
  /** How sure the name and the addresses are: `low` wants a look at the authority's own site before use. */
  readonly certainty: "high" | "medium" | "low";
}

/** An authority as the data files write it: what is left out is null, `general`, or the same for all. */
export type AuthorityEntry = Pick<Authority, "slug" | "country" | "name" | "address" | "url" | "certainty"> &
  Partial<Pick<Authority, "region" | "competence" | "complaintUrl" | "email">>;
