import { index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { controllers } from "./controllers";
import { roles } from "./enums";
import { bytes, sealed } from "./sealed";

/** Individual accounts, no passwords. The first administrator has no address until one is given. */
export const staff = pgTable("staff", {
  id: uuid().primaryKey().defaultRandom(),
  name: sealed<string>("name").notNull(),
  email: sealed<string>("email"),
  emailIndex: bytes("email_index").unique(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  firstSignedInAt: timestamp("first_signed_in_at", { withTimezone: true }),
  deactivatedAt: timestamp("deactivated_at", { withTimezone: true }),
});

/** Who may do what for whom; lib/auth/permissions.ts says what a role may. */
export const memberships = pgTable(
  "memberships",
  {
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    controllerId: uuid("controller_id")
      .notNull()
      .references(() => controllers.id),
    role: text({ enum: roles }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.controllerId, table.role] })],
);

/** next-auth's database sessions; only the token's hash is kept. */
export const staffSessions = pgTable(
  "staff_sessions",
  {
    tokenHash: bytes("token_hash").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("staff_sessions_by_staff").on(table.staffId)],
);

/** next-auth's one-time sign-in links: a token's hash, and the blind index (or staff id) it is for, never an address. */
export const signInTokens = pgTable("sign_in_tokens", {
  tokenHash: text("token_hash").primaryKey(),
  identifier: text().notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});

/** The address of a person's calendar feed: whoever has it reads due dates and references, nothing else. */
export const calendarFeeds = pgTable("calendar_feeds", {
  staffId: uuid("staff_id")
    .primaryKey()
    .references(() => staff.id),
  tokenHash: bytes("token_hash").notNull().unique(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});
