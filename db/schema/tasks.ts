import { sql } from "drizzle-orm";
import {
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
    index("tasks_open").on(table.status),
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
