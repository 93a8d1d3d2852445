import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { controllers, records } from "./controllers";
import { decisionOutcomes, requestStatuses, rights } from "./enums";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/**
 * One submission by one subject. `dataKey` is the request's own key, wrapped by the master key: every sealed value
 * and stored file of the request is under it, so setting it to null destroys them all while the history stays whole.
 */
export const requests = pgTable(
  "requests",
  {
    id: uuid().primaryKey(),
    reference: text().notNull().unique(),
    controllerId: uuid("controller_id")
      .notNull()
      .references(() => controllers.id),
    recordDigest: text("record_digest").notNull(),
    /** The draft it came from: sending the same form twice gives one request. */
    draftId: uuid("draft_id").unique(),
    locale: text().notNull(),
    status: text({ enum: requestStatuses }).notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull(),
    /** The legal due date and the versions of the rule and of the holiday list it was computed with. */
    dueOn: date("due_on", { mode: "string" }).notNull(),
    ruleVersion: text("rule_version").notNull(),
    holidaysVersion: text("holidays_version").notNull(),
    dataKey: bytes("data_key"),
    subjectName: sealed<string>("subject_name").notNull(),
    subjectEmail: sealed<string>("subject_email").notNull(),
    /** Keyed hash of the folded address: finds a person's requests without opening any. */
    emailIndex: bytes("email_index").notNull(),
    identifiers: sealed<Record<string, string>>("identifiers").notNull(),
    emailConfirmedAt: timestamp("email_confirmed_at", { withTimezone: true }),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
    /** Length and head of the history's hash chain: a cut tail does not verify. */
    eventCount: integer("event_count").notNull().default(0),
    eventHead: bytes("event_head"),
  },
  (table) => [
    foreignKey({
      columns: [table.controllerId, table.recordDigest],
      foreignColumns: [records.controllerId, records.digest],
    }),
    index("requests_open_by_due")
      .on(table.controllerId, table.dueOn, table.id)
      .where(sql`${table.status} <> 'answered'`),
    index("requests_by_due").on(table.controllerId, table.dueOn, table.id),
    index("requests_by_email").on(table.emailIndex),
  ],
);

/** The rights that a request exercises; what the subject wrote about each is personal. */
export const requestRights = pgTable(
  "request_rights",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    right: text({ enum: rights }).notNull(),
    details: sealed<string>("details"),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.right] })],
);

/** One decision per right (Art. 12(3)-(4)); who decided is part of the evidence. */
export const decisions = pgTable(
  "decisions",
  {
    requestId: uuid("request_id").notNull(),
    right: text({ enum: rights }).notNull(),
    outcome: text({ enum: decisionOutcomes }).notNull(),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => staff.id),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.right] }),
    foreignKey({
      columns: [table.requestId, table.right],
      foreignColumns: [requestRights.requestId, requestRights.right],
    }),
  ],
);

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
  },
  (table) => [uniqueIndex("bundles_one_per_right").on(table.requestId, table.right)],
);
