import type { requests } from "@/db/schema/requests";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** The address that the request's mails go to; null for a recorded request whose person gave none. */
export const subjectEmailOf = (
  row: Pick<typeof requests.$inferSelect, "subjectEmail">,
  key: DataKey,
): string | null => (row.subjectEmail ? open(key, "subject_email", row.subjectEmail) : null);
