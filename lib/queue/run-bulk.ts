import { randomUUID } from "node:crypto";
import { failureFacts } from "@/lib/failure-facts";
import { log } from "@/lib/log";
import { Problem } from "@/lib/problem";
import { type BulkRefusal, type BulkResult, readReferences } from "@/lib/queue/bulk-result";

/** Does one thing to each of many requests, one after another. @throws Problem input.invalid (references) */
export async function runBulk(
  typed: readonly string[],
  act: (reference: string) => Promise<BulkRefusal | null>,
): Promise<readonly BulkResult[]> {
  const results: BulkResult[] = [];
  for (const reference of readReferences(typed))
    results.push({ reference, refusal: await tryOne(act, reference) });
  return results;
}

async function tryOne(
  act: (reference: string) => Promise<BulkRefusal | null>,
  reference: string,
): Promise<BulkRefusal | null> {
  try {
    return await act(reference);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    // What was done to the others has to be told, so nothing is thrown here.
    log.error({ incident: randomUUID(), where: "bulk", ...failureFacts(error) }, "unexpected failure");
    return "unexpected";
  }
}
