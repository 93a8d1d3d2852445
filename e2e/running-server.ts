import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const file = path.resolve(import.meta.dirname, "../test-results/server.json");

const shape = z.object({
  baseUrl: z.string(),
  /** Holds the mailbox folder, the storage and the embedded database. */
  dataDir: z.string(),
  /** One-time link of the first administrator, as printed. */
  signInUrl: z.string().nullable(),
  pid: z.number(),
});
export type RunningServer = z.infer<typeof shape>;

/** The installation that the global set-up (server.ts) started for this run. */
export function runningServer(): RunningServer {
  return shape.parse(JSON.parse(fs.readFileSync(file, "utf8")));
}

export function announceServer(server: RunningServer): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(server));
}
