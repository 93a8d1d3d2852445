import type { Channel } from "@/db/schema/enums";
import type { StoredController } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import type { RequestInput } from "@/lib/requests/request-input";
import type { DataKey } from "@/lib/vault/data-key";

/** A checked form, and how it came. */
export interface Filing {
  readonly controller: StoredController;
  readonly input: RequestInput;
  readonly channel: Channel;
  /** Of the page or of the call; the person may ask for the answer in another language. */
  readonly locale: Locale;
  /** Of the form, so that sending it twice files one request; null when there was none. */
  readonly draftId: string | null;
  /** When it arrived elsewhere, not later than now: its time began there (Art. 12(3)). */
  readonly receivedAt?: Date;
  /** Somebody of staff notes at once who asks: the work need not wait for the address. */
  readonly known?: boolean;
  /** Hands over what was attached, once the request is there to own it: the receipt names every file. */
  readonly adoptFiles?: (filed: FiledRequest) => Promise<void>;
}

export interface FiledRequest {
  readonly id: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly receivedAt: Date;
  readonly key: DataKey;
}
