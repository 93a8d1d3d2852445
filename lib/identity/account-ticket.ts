import { z } from "zod";
import type { Sealed } from "@/db/schema/sealed";
import { installation } from "@/lib/installation";
import { SealBrokenError } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

/** Long enough to find a password. */
export const ticketLifetimeS = 600;

const field = "account_sign_in";

const ticketSchema = z.strictObject({
  sessionId: z.uuid(),
  requestId: z.uuid(),
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  expiresAt: z.number(),
});

/** What a browser keeps while it is at the provider: bound to one session and one request, good for one answer. */
export type Ticket = z.infer<typeof ticketSchema>;

/** For a cookie: sealed with the installation's key, so the browser can neither read nor write it. */
export const sealTicket = (ticket: Ticket): string =>
  Buffer.from(seal<Ticket>(installation().installationKey, field, ticket)).toString("base64url");

/** Null when it is not ours, was changed, or is too old. */
export function openTicket(sealed: string | null, now: Date): Ticket | null {
  if (!sealed) return null;
  try {
    const bytes: Uint8Array = Buffer.from(sealed, "base64url");
    const ticket = ticketSchema.parse(open(installation().installationKey, field, bytes as Sealed<unknown>));
    return ticket.expiresAt > now.getTime() ? ticket : null;
  } catch (error) {
    if (error instanceof SealBrokenError || error instanceof z.ZodError) return null;
    throw error;
  }
}
