import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The organisations that this installation answers for (GDPR Art. 4(7)). `recordDigest` names the version in force. */
export const controllers = pgTable("controllers", {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  recordDigest: text("record_digest").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

/**
 * Every version of every record of processing (Art. 30) that was ever applied. A request keeps the digest under
 * which it was received, so that what was promised then can be shown later.
 */
export const records = pgTable(
  "records",
  {
    controllerId: uuid("controller_id")
      .notNull()
      .references(() => controllers.id),
    digest: text().notNull(),
    version: text().notNull(),
    content: jsonb().notNull(),
    appliedAt: timestamp("applied_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.controllerId, table.digest] }),
    index("records_by_applied").on(table.controllerId, table.appliedAt),
  ],
);
