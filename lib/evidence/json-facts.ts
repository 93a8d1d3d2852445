import type { Value } from "@/lib/connectors/contract";
import type { CaseFile } from "@/lib/evidence/case-file";

export const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A member of staff by id and name; null for nobody. */
export const personOf = ({ people }: Pick<CaseFile, "people">, id: string | null): Value =>
  id === null ? null : { id, name: people.get(id) ?? null };

/** SHA-256 in lower-case hex. */
export const hexOf = (digest: Uint8Array | null): string | null =>
  digest && Buffer.from(digest).toString("hex");
