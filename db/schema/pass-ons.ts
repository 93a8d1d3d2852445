import { date, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { passOnStatuses } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/** A client of the processor: who is told, and reads the request behind the link. */
export interface PassOnRecipient {
  readonly name: string;
  readonly email: string;
}

/**
 * A request that a processor handed to its client (Art. 28(3)(e)). Nothing is answered here before the client says so;
 * whoever has the link can acknowledge and instruct.
 */
export const passOns = pgTable(
  "pass_ons",
  {
    requestId: uuid("request_id")
      .primaryKey()
      .references(() => requests.id),
    status: text({ enum: passOnStatuses }).notNull(),
    recipient: sealed<PassOnRecipient>("recipient").notNull(),
    tokenHash: bytes("token_hash").notNull().unique(),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull(),
    /** Until when the contract wants it passed on; in the controller's zone. */
    dueOn: date("due_on", { mode: "string" }).notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }),
    /** What the client wants done, in its words. */
    instruction: sealed<string>("instruction"),
    instructedAt: timestamp("instructed_at", { withTimezone: true }),
    /** Null when it went by itself, because the record names the client. */
    passedOnBy: uuid("passed_on_by").references(() => staff.id),
  },
  (table) => [index("pass_ons_by_status").on(table.status, table.dueOn)],
);
