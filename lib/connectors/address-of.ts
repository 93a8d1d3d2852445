import type { SystemRecord } from "@/lib/controllers/record-schema";
import { installation } from "@/lib/installation";

/** Where this installation reaches a system; null for one that people search, and for one that no setting names. */
export const addressOf = (system: SystemRecord): string | null =>
  system.connector.kind === "manual"
    ? null
    : (installation().settings.connections[system.connector.connection] ?? null);
