import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits up to two seconds for a port that is just being given back: after `kill -9` the old web process is still ending.
 *
 * @throws when another program keeps it, naming the setting to change.
 */
export async function claimPort(port: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const problem = await listen(port);
    if (problem === null) return;
    if (problem !== "EADDRINUSE")
      throw new Error(`port ${port} cannot be used (${problem}): set PORT to another`);
    if (attempt === 20)
      throw new Error(`port ${port} is used by another program: stop it, or set PORT to another`);
    await sleep(100);
  }
}

/** Asks the system for a port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address !== "object" || address === null) throw new Error("no port is free");
  return address.port;
}

async function listen(port: number): Promise<string | null> {
  const probe = net.createServer();
  try {
    probe.listen(port);
    await once(probe, "listening");
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    probe.close();
  }
}
