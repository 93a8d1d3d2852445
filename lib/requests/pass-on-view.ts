import type { passOns } from "@/db/schema/pass-ons";
import type { PassOnView } from "@/lib/requests/pass-on-facts";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** What became of a request that was passed on to the client whose processing it concerns. */
export function passOnView(row: typeof passOns.$inferSelect, key: DataKey): PassOnView {
  const { status, sentAt, dueOn, receivedAt, instructedAt, instruction } = row;
  return {
    status,
    recipient: open(key, "recipient", row.recipient),
    sentAt,
    dueOn,
    receivedAt,
    instruction: instruction ? open(key, "instruction", instruction) : null,
    instructedAt,
  };
}
