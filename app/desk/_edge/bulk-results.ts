import { z } from "zod";
import { bulkPath } from "@/app/desk/_edge/desk-paths";
import { keepTyped, readTyped } from "@/app/desk/_edge/kept-form";
import type { Staff } from "@/lib/auth/actor";
import type { BulkResult } from "@/lib/queue/bulk-result";

const page = `${bulkPath}/done`;

const bulkKinds = ["assign", "remind", "extend"] as const;
export type BulkKind = (typeof bulkKinds)[number];

const schema = z.object({
  kind: z.enum(bulkKinds),
  /** The query of the queue that it came from. */
  back: z.string(),
  results: z.array(z.object({ reference: z.string(), refusal: z.string().nullable() })),
});

/** For routes: keeps what became of each request for the page that says it. @returns that page */
export async function keepResults(
  staff: Staff,
  kind: BulkKind,
  results: readonly BulkResult[],
  back = "",
): Promise<string> {
  const kept = JSON.stringify({ kind, back, results });
  await keepTyped(page, "", { typed: { kept }, errors: {} }, staff);
  return page;
}

/** For the page; null when it was not kept, or no longer. */
export async function readResults(staff: Staff): Promise<z.output<typeof schema> | null> {
  const kept = (await readTyped(page, staff))()?.typed["kept"];
  return kept === undefined ? null : schema.parse(JSON.parse(kept));
}
