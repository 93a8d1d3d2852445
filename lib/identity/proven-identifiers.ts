import type { requests } from "@/db/schema/requests";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

type Row = Pick<
  typeof requests.$inferSelect,
  "requesterRole" | "emailConfirmedAt" | "subjectEmail" | "claimedEmail" | "identifiers"
>;
type Checks = readonly Pick<IdentityCheck, "status" | "proven">[];

/**
 * The subject's identifiers that are proven, by slug: the address by its code, others by an account that they signed in
 * to. A representative proves nothing of the subject's: their own address or account would find the wrong person.
 */
export function provenIdentifiers(row: Row, key: DataKey, checks: Checks): Readonly<Record<string, string>> {
  if (row.requesterRole !== "self") return {};
  const byAccount = checks.flatMap(({ status, proven }) =>
    status === "passed" && proven ? Object.entries(open(key, "proven", proven)) : [],
  );
  const email = row.emailConfirmedAt ? subjectEmailOf(row, key) : null;
  return { ...Object.fromEntries(byAccount), ...(email === null ? {} : { email }) };
}

/** What a system is searched by: everything proven, and what the request claims beside it. */
export function searchedIdentifiers(
  row: Row,
  key: DataKey,
  checks: Checks,
): Readonly<Record<string, string>> {
  const claimed = open(key, "identifiers", row.identifiers);
  const address = row.requesterRole === "self" ? row.subjectEmail : row.claimedEmail;
  const field = row.requesterRole === "self" ? "subject_email" : "claimed_email";
  const email = address ? { email: open(key, field, address) } : {};
  return { ...email, ...claimed, ...provenIdentifiers(row, key, checks) };
}
