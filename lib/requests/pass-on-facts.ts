import type { PassOnStatus } from "@/db/schema/enums";
import type { PassOnRecipient } from "@/db/schema/pass-ons";

/** What became of a request that a processor passed on. */
export interface PassOnView {
  readonly status: PassOnStatus;
  readonly recipient: PassOnRecipient;
  readonly sentAt: Date;
  readonly dueOn: string;
  readonly receivedAt: Date | null;
  readonly instruction: string | null;
  readonly instructedAt: Date | null;
}
