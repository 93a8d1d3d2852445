import { bigint, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { clockEventTypes } from "./enums";
import { requests } from "./requests";
import { sealed } from "./sealed";

/** What stopped or moved the clock, in order; the due date is computed from these alone. */
export const clockEvents = pgTable(
  "clock_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    type: text({ enum: clockEventTypes }).notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Units that an extension adds: months or days, as the regime counts. */
    length: integer(),
    /** The question, the answer, or the reasons. */
    text: sealed<string>("text"),
  },
  (table) => [index("clock_events_by_request").on(table.requestId, table.at)],
);
