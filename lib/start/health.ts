import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

const timeoutMs = 60_000;
const unhealthy = z.object({ database: z.string(), worker: z.string(), mail: z.string() });
const fine = ["ok", "up"];

/**
 * Waits until the portal answers at `url`. Only the worker may still be missing: it may run elsewhere, or not at all.
 *
 * @throws after a minute, naming what was missing.
 */
export async function waitUntilHealthy(url: string, signal: AbortSignal): Promise<void> {
  let last = "no answer";
  for (const giveUpAt = Date.now() + timeoutMs; Date.now() < giveUpAt; await sleep(50)) {
    signal.throwIfAborted();
    const problem = await check(url, signal);
    if (problem === null) return;
    last = problem;
  }
  throw new Error(`the portal did not come up at ${url}: ${last}`);
}

async function check(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) });
    const text = await response.text();
    if (response.ok) return null;
    const { data } = unhealthy.safeParse(response.status === 503 ? JSON.parse(text) : null);
    if (data && fine.includes(data.database) && fine.includes(data.mail)) return null;
    return `status ${response.status} ${text.slice(0, 500)}`;
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
}
