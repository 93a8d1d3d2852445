import { bigint, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { actorKinds } from "./enums";
import { requests } from "./requests";
import { bytes } from "./sealed";

/**
 * The history: one immutable line a step (a trigger refuses UPDATE, DELETE and TRUNCATE). Lines of a request form a
 * hash chain and hold ids and facts, never personal data, so it verifies after that data is destroyed.
 */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    seq: integer().notNull(),
    type: text().notNull(),
    actorKind: text("actor_kind", { enum: actorKinds }).notNull(),
    actorId: uuid("actor_id"),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    hash: bytes().notNull(),
  },
  (table) => [uniqueIndex("events_by_request").on(table.requestId, table.seq)],
);
