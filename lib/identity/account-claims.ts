/** What a provider says of one account: the ID token, or the answer of its userinfo endpoint. */
export type Claims = Readonly<Record<string, unknown>>;

const longestValue = 320;

/**
 * The identifiers that an account proves, by slug, from the claims that the record names; the first source that tells a
 * claim is believed. An address counts only where the same source says that the provider verified it (OpenID Connect
 * Core, 5.1): otherwise anyone could write another person's into their profile.
 * @param proves claim → identifier
 */
export function provenByClaims(
  proves: Readonly<Record<string, string>>,
  sources: readonly Claims[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(proves).flatMap(([claim, identifier]) => {
      const source = sources.find((one) => claimOf(one, claim) !== null);
      const value = source ? claimOf(source, claim) : null;
      if (!source || value === null) return [];
      return claim === "email" && source["email_verified"] !== true ? [] : [[identifier, value] as const];
    }),
  );
}

function claimOf(source: Claims, claim: string): string | null {
  const told = Object.hasOwn(source, claim) ? source[claim] : undefined;
  const text = typeof told === "number" && Number.isSafeInteger(told) ? String(told) : told;
  if (typeof text !== "string") return null;
  const value = text.normalize("NFC").trim();
  return value === "" || value.length > longestValue || value.includes("\0") ? null : value;
}

const scopes: Readonly<Record<string, string>> = {
  email: "email",
  phone_number: "phone",
  address: "address",
};

/** The least that has to be asked for to be told these claims (OpenID Connect Core, 5.4). */
export function scopeOf(proves: Readonly<Record<string, string>>): string {
  const needed = Object.keys(proves)
    .filter((claim) => claim !== "sub")
    .map((claim) => scopes[claim] ?? "profile");
  return ["openid", ...new Set(needed)].join(" ");
}
