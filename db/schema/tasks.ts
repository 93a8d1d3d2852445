import { sql } from "drizzle-orm";
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { rights, taskKinds, taskOutcomes, taskStatuses } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/** A primary key in the system and the slugs of the identifiers that found it. */
export interface MatchedAccount {
  readonly key: string;
  readonly by: readonly string[];
}

/**
 * One piece of work in one system. A system with a connector is searched by a job, the others by a person; what was
 * decided is carried out by a person, right by right.
 */
export const tasks = pgTable(
  "tasks",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    kind: text({ enum: taskKinds }).notNull().default("search"),
    system: text().notNull(),
    /** The right whose decision is carried out; a search serves all rights of the request. */
    right: text({ enum: rights }),
    status: text({ enum: taskStatuses }).notNull().default("todo"),
    outcome: text({ enum: taskOutcomes }),
    /** The subject's accounts in that system, each with the identifiers that found it. */
    match: sealed<readonly MatchedAccount[]>("match"),
    /** Accounts that only a claimed, unproven identifier found: a person must look before anything leaves. */
    unprovenCount: integer("unproven_count").notNull().default(0),
    /** A code of ours, never a message of the system: those can hold data. */
    errorCode: text("error_code"),
    /** What the person who did it noted. */
    note: sealed<string>("note"),
    /** Who does it, as the record of processing routes it, and their address; a member of staff when `assignedTo` is set. */
    owner: text(),
    ownerEmail: sealed<string>("owner_email"),
    assignedTo: uuid("assigned_to").references(() => staff.id),
    /** What to do, from the record of processing or written by staff; never about the person. */
    instruction: text(),
    /** The day inside the house; always before the legal one. */
    dueOn: date("due_on", { mode: "string" }),
    /** When it was put before the data protection officer, because it is late or cannot be done. */
    escalatedAt: timestamp("escalated_at", { withTimezone: true }),
    startedAt: timestamp("started_at", { withTimezone: true }),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("tasks_one_search_per_system")
      .on(table.requestId, table.system)
      .where(sql`${table.kind} = 'search'`),
    uniqueIndex("tasks_one_per_system_and_right")
      .on(table.requestId, table.system, table.right)
      .where(sql`${table.kind} = 'carry-out'`),
    index("tasks_open_by_due").on(table.dueOn, table.id).where(sql`${table.status} <> 'done'`),
    index("tasks_by_request").on(table.requestId, table.system),
    index("tasks_by_system").on(table.system, table.requestId),
    index("tasks_by_assignee").on(table.assignedTo),
  ],
);

/** What a task read of one category: the rows are an encrypted file, here stand only its shape and size. */
export const extracts = pgTable(
  "extracts",
  {
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id),
    category: text().notNull(),
    storageKey: text("storage_key").notNull(),
    columns: jsonb().$type<readonly { name: string; type: string }[]>().notNull(),
    rowCount: integer("row_count").notNull(),
    sha256: bytes().notNull(),
    extractedAt: timestamp("extracted_at", { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.category] })],
);

/** The address that opens one task, for an owner without an account. A new one ends the earlier ones. */
export const taskLinks = pgTable(
  "task_links",
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id),
    tokenHash: bytes("token_hash").notNull().unique(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    openedAt: timestamp("opened_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table) => [index("task_links_by_task").on(table.taskId)],
);
