import { sql } from "drizzle-orm";
import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { messageSenders } from "./enums";
import { requests } from "./requests";
import { sealed } from "./sealed";
import { staff } from "./staff";

/** What the subject and the controller write to each other on the request's page. Never changed once sent. */
export const messages = pgTable(
  "messages",
  {
    id: uuid().primaryKey(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    sender: text({ enum: messageSenders }).notNull(),
    /** Null when the subject wrote it. */
    staffId: uuid("staff_id").references(() => staff.id),
    text: sealed<string>("text").notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull(),
    /** When the other side first had it on a page. */
    readAt: timestamp("read_at", { withTimezone: true }),
  },
  (table) => [
    index("messages_by_request").on(table.requestId, table.sentAt),
    index("messages_unread").on(table.requestId).where(sql`${table.readAt} is null`),
  ],
);
