import { boolean, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { searchKeyKinds } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/** What staff write for each other about a request; the subject never sees it, unless they ask for access to it. */
export const notes = pgTable(
  "notes",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    text: sealed<string>("text").notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("notes_by_request").on(table.requestId, table.writtenAt)],
);

/** Who has a request's page open just now. A row that was not renewed for a while means nothing. */
export const presence = pgTable(
  "presence",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    writing: boolean().notNull().default(false),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.staffId] })],
);

/** Keyed hashes of the folded words of a name and of identifiers: they find requests and duplicates without opening any. */
export const searchKeys = pgTable(
  "search_keys",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    kind: text({ enum: searchKeyKinds }).notNull(),
    hash: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.kind, table.hash] }),
    index("search_keys_by_hash").on(table.hash, table.requestId),
  ],
);
