import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { controllers } from "./controllers";
import { accessFindings, actorKinds, languages, roles } from "./enums";
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
  /** The language of the desk's mails. */
  locale: text({ enum: languages }).notNull().default("en"),
  /** Columns of the queue that the person chose, in their order; null for the usual ones. */
  queueColumns: jsonb("queue_columns").$type<readonly string[]>(),
  /** The morning's mail with what is due; reminders of single dates always come. */
  digest: boolean().notNull().default(true),
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
    /** Null for what the command line or the first start gave. */
    grantedBy: uuid("granted_by").references((): AnyPgColumn => staff.id),
    grantedAt: timestamp("granted_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.controllerId, table.role] })],
);

/**
 * next-auth's database sessions; only the token's hash is kept. One ends when its row is gone, when it expires, or when
 * nobody used it for a while (`lastSeenAt`). `secondFactorAt`: when a passkey was shown in it.
 */
export const staffSessions = pgTable(
  "staff_sessions",
  {
    tokenHash: bytes("token_hash").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    /** Names it where sessions are listed and ended. */
    id: uuid().notNull().unique().defaultRandom(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    secondFactorAt: timestamp("second_factor_at", { withTimezone: true }),
    /** What a passkey has to sign next; used once. */
    challenge: text(),
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

/** Passkeys, the second factor (WebAuthn Level 3). The public key proves nothing about its owner elsewhere. */
export const passkeys = pgTable(
  "passkeys",
  {
    credentialId: text("credential_id").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    /** What its owner calls it. */
    name: text().notNull(),
    publicKey: bytes("public_key").notNull(),
    counter: bigint({ mode: "number" }).notNull(),
    transports: jsonb().$type<readonly string[]>().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
  },
  (table) => [index("passkeys_by_staff").on(table.staffId)],
);

/** Accounts of an OpenID provider, tied at the first sign-in to an invited person with the same verified address. */
export const staffAccounts = pgTable(
  "staff_accounts",
  {
    /** SHA-256 of issuer and subject. */
    accountHash: bytes("account_hash").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("staff_accounts_by_staff").on(table.staffId)],
);

/** Once a year somebody looks at who may do what for a controller, and says of each role whether it stays (Art. 32(1)(d)). */
export const accessReviews = pgTable(
  "access_reviews",
  {
    id: uuid().primaryKey().defaultRandom(),
    controllerId: uuid("controller_id")
      .notNull()
      .references(() => controllers.id),
    startedBy: uuid("started_by")
      .notNull()
      .references(() => staff.id),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
    completedBy: uuid("completed_by").references(() => staff.id),
    completedAt: timestamp("completed_at", { withTimezone: true }),
    /** When the next one is due. */
    nextOn: date("next_on", { mode: "string" }),
  },
  (table) => [index("access_reviews_by_controller").on(table.controllerId, table.startedAt)],
);

/** What a review found about one role of one person, as they stood when it began. */
export const accessReviewEntries = pgTable(
  "access_review_entries",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => accessReviews.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    role: text({ enum: roles }).notNull(),
    finding: text({ enum: accessFindings }),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.staffId, table.role] }),
    foreignKey({ columns: [table.decidedBy], foreignColumns: [staff.id] }),
  ],
);

/** A filter of the queue that somebody kept: a query string of its address, which holds no search and nobody's name. */
export const queueViews = pgTable(
  "queue_views",
  {
    id: uuid().primaryKey().defaultRandom(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    name: text().notNull(),
    query: text().notNull(),
    position: integer().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("queue_views_by_staff").on(table.staffId, table.position)],
);

/**
 * What happened to accounts, roles and sign-ins: one immutable line each (a trigger refuses UPDATE, DELETE and
 * TRUNCATE), ids and facts only.
 */
export const staffEvents = pgTable(
  "staff_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    type: text().notNull(),
    actorKind: text("actor_kind", { enum: actorKinds }).notNull(),
    actorId: uuid("actor_id"),
    /** Whom it is about. */
    staffId: uuid("staff_id").references(() => staff.id),
    controllerId: uuid("controller_id").references(() => controllers.id),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index("staff_events_by_controller").on(table.controllerId, table.id),
    index("staff_events_by_staff").on(table.staffId, table.id),
  ],
);
