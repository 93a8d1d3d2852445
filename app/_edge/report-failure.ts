import { randomUUID } from "node:crypto";
import { log } from "@/lib/log";

/**
 * Logs what nobody expected, and gives the number under which it stands in the log. The error's message stays out: it
 * may repeat what a person typed. The class, the code and the places in our code are enough to find it.
 */
export function reportFailure(error: unknown, where: string): string {
  const incident = randomUUID();
  log.error({ incident, where, ...factsOf(error) }, "unexpected failure");
  return incident;
}

function factsOf(error: unknown): { error: string; code?: string; at?: string[]; cause?: unknown } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(code ? { code } : {}),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: factsOf(error.cause) }),
  };
}
