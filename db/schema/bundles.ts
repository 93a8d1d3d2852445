import { bigint, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { rights } from "./enums";
import { requests } from "./requests";
import { bytes } from "./sealed";

/** The signed archives, one a right: a portable copy can be handed on without the rest of the access answer. */
export const bundles = pgTable(
  "bundles",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    right: text({ enum: rights }).notNull(),
    storageKey: text("storage_key").notNull(),
    byteCount: bigint("byte_count", { mode: "number" }).notNull(),
    sha256: bytes().notNull(),
    kid: text().notNull(),
    builtAt: timestamp("built_at", { withTimezone: true }).notNull(),
    /** Until when it can be downloaded; then the file is removed. */
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [uniqueIndex("bundles_one_per_right").on(table.requestId, table.right)],
);
