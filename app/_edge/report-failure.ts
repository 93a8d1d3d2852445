import { randomUUID } from "node:crypto";
import { failureFacts } from "@/lib/failure-facts";
import { log } from "@/lib/log";

/**
 * Logs what nobody expected, and gives the number under which it stands in the log. The error's message stays out: it
 * may repeat what a person typed. The class, the code and the places in our code are enough to find it.
 */
export function reportFailure(error: unknown, where: string): string {
  const incident = randomUUID();
  log.error({ incident, where, ...failureFacts(error) }, "unexpected failure");
  return incident;
}
