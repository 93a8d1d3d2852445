import type { Staff } from "@/lib/auth/actor";
import type { BulkResult } from "@/lib/queue/bulk-result";
import { runBulk } from "@/lib/queue/run-bulk";
import { assignRequest } from "@/lib/requests/assign-request";

/** Gives many requests to one person, or to nobody. @throws Problem input.invalid (references) */
export const assignMany = (
  actor: Staff,
  input: { readonly references: readonly string[]; readonly to: string | null },
  now: Date,
): Promise<readonly BulkResult[]> =>
  runBulk(input.references, async (reference) => {
    await assignRequest(actor, { reference, to: input.to }, now);
    return null;
  });
