import { boolean, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { controllers } from "./controllers";
import { verificationPurposes } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";

/** A form that is being filled in: nothing typed is lost between pages, with or without JavaScript. Purged after a day. */
export const drafts = pgTable(
  "drafts",
  {
    id: uuid().primaryKey(),
    tokenHash: bytes("token_hash").notNull().unique(),
    controllerId: uuid("controller_id")
      .notNull()
      .references(() => controllers.id),
    /** Sealed under a key made from the cookie's token: without the cookie nobody can read it. */
    content: sealed<unknown>("content").notNull(),
    /** When sending it was first refused because very many were sent at once: whoever waited gets in. */
    queuedAt: timestamp("queued_at", { withTimezone: true }),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("drafts_by_expiry").on(table.expiresAt)],
);

/**
 * A browser of somebody who says to be the subject. `requestId` is null when nothing matched: the pages look the same.
 * `filedHere` marks the browser that sent the form: it may see the reference and the due date before any proof.
 * `verifiedAt` is the last time a code or link from the mail was given.
 */
export const subjectSessions = pgTable(
  "subject_sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: bytes("token_hash").notNull().unique(),
    requestId: uuid("request_id").references(() => requests.id),
    filedHere: boolean("filed_here").notNull(),
    verifiedAt: timestamp("verified_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("subject_sessions_by_expiry").on(table.expiresAt)],
);

/** A one-time code (and link) that was e-mailed. Live = not used, not expired, attempts left; the newest counts. */
export const verifications = pgTable(
  "verifications",
  {
    id: uuid().primaryKey(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    purpose: text({ enum: verificationPurposes }).notNull(),
    codeHash: bytes("code_hash").notNull(),
    /** Null when there is only a code. */
    linkHash: bytes("link_hash").unique(),
    attempts: integer().notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (table) => [index("verifications_by_request").on(table.requestId, table.createdAt)],
);
