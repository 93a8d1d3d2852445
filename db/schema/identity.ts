import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { assuranceLevels, identityCheckMethods, identityCheckStatuses } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/**
 * Each proof of who asks: asked for, given, passed or failed. What was shown is destroyed; that it was checked, how and
 * by whom remains (EDPB 01/2022 §79). The level of a request is the highest of its passed checks.
 */
export const identityChecks = pgTable(
  "identity_checks",
  {
    id: uuid().primaryKey(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    method: text({ enum: identityCheckMethods }).notNull(),
    level: text({ enum: assuranceLevels }).notNull(),
    status: text({ enum: identityCheckStatuses }).notNull(),
    /** Why more than the e-mail address is asked for (Art. 12(6)), or what convinced the person who accepted it. */
    reason: sealed<string>("reason"),
    /** Answers of a matching check while they wait for the worker; null afterwards. */
    answers: sealed<Readonly<Record<string, string>>>("answers"),
    /** Identifiers that it proved, by slug: what an account's claims said. */
    proven: sealed<Readonly<Record<string, string>>>("proven"),
    /** Of the code in a printed letter. */
    codeHash: bytes("code_hash"),
    attempts: integer().notNull().default(0),
    /** Who asked for it and may see what is shown; null when the policy or the person did. */
    askedBy: uuid("asked_by").references(() => staff.id),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }),
    settledBy: uuid("settled_by").references(() => staff.id),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (table) => [index("identity_checks_by_request").on(table.requestId, table.askedAt)],
);
