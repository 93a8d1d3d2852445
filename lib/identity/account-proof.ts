import type { requests } from "@/db/schema/requests";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { foldEmail } from "@/lib/vault/blind-index";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** What an account proved, for staff. */
export interface AccountProof {
  /** By the slug of the identifier. */
  readonly identifiers: Readonly<Record<string, string>>;
  /** The account's address is not the one that the code proved: it may be the same person's, or another one's account. */
  readonly otherAddress: boolean;
}

/** Null for a check that proved no identifier. */
export function accountProof(
  { subjectEmail, requesterRole }: Pick<typeof requests.$inferSelect, "subjectEmail" | "requesterRole">,
  key: DataKey,
  { status, proven }: Pick<IdentityCheck, "status" | "proven">,
): AccountProof | null {
  if (status !== "passed" || !proven || requesterRole !== "self") return null;
  const identifiers = open(key, "proven", proven);
  const { email } = identifiers;
  const known = subjectEmailOf({ subjectEmail }, key);
  const otherAddress = email !== undefined && foldEmail(email) !== foldEmail(known ?? "");
  return { identifiers, otherAddress };
}
