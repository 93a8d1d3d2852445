import { createHmac } from "node:crypto";
import { deriveKey } from "@/lib/vault/data-key";
import { createToken } from "@/lib/vault/token";

/** How long a link opens its task. */
export const linkLifetimeMs = 14 * 24 * 3_600_000;

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** The secret part of an owner's address: it names its row, so that the row's hash can be bound to row and task. */
export const createLinkToken = (linkId: string): string => `${linkId}.${createToken()}`;

/** The id of the link that a token claims to be; null for what was never one of ours. */
export const linkIdOf = (token: string): string | null => form.exec(token)?.[1] ?? null;

/**
 * What the database keeps of a token. Keyed, so that a row which somebody else wrote opens nothing, and bound to link and
 * task, so that neither does one that was moved to another task.
 */
export const hashLinkToken = (masterKey: Uint8Array, taskId: string, token: string): Uint8Array =>
  createHmac("sha256", deriveKey(masterKey, "task-links").bytes).update(`${taskId}\n${token}`).digest();
