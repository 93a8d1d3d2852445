import {
  boolean,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { decisionOutcomes, noticeStatuses, rights } from "./enums";
import { groundCodes } from "./ground-codes";
import { requestRights, requests } from "./requests";
import { sealed } from "./sealed";
import { staff } from "./staff";

/** Why something is not granted: `reasons` go into the letter, `facts` are the house's evidence and never leave. */
const grounds = {
  ground: text({ enum: groundCodes }),
  /** The national or sector law, as the record of processing cites it. */
  citation: text(),
  reasons: sealed<string>("reasons"),
  facts: sealed<string>("facts"),
  /** Last day on which the ground holds, such as the end of a duty to keep the data. */
  until: date({ mode: "string" }),
};

/**
 * One decision per right (Art. 12(3)-(4)); who decided and who approved is part of the evidence. `proposal` counts how
 * often it was written: an approval names the one that was read.
 */
export const decisions = pgTable(
  "decisions",
  {
    requestId: uuid("request_id").notNull(),
    right: text({ enum: rights }).notNull(),
    outcome: text({ enum: decisionOutcomes }).notNull(),
    ...grounds,
    /** What is done about it, in the words of the letter (Art. 12(3), "action taken"). */
    actionTaken: sealed<string>("action_taken"),
    proposal: integer().notNull().default(1),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => staff.id),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull(),
    approvedBy: uuid("approved_by").references(() => staff.id),
    approvedAt: timestamp("approved_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.right] }),
    foreignKey({
      columns: [table.requestId, table.right],
      foreignColumns: [requestRights.requestId, requestRights.right],
    }),
  ],
);

/** What is decided about one category under a right: an answer may be mixed (Art. 12(4) holds for each refusal). */
export const categoryDecisions = pgTable(
  "category_decisions",
  {
    requestId: uuid("request_id").notNull(),
    right: text({ enum: rights }).notNull(),
    system: text().notNull(),
    category: text().notNull(),
    outcome: text({ enum: decisionOutcomes }).notNull(),
    ...grounds,
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.right, table.system, table.category] }),
    foreignKey({
      columns: [table.requestId, table.right],
      foreignColumns: [requestRights.requestId, requestRights.right],
    }),
  ],
);

/** A reasonable fee instead of a refusal (Art. 12(5)(a)): announced first, then accepted, refused or withdrawn from. */
export const fees = pgTable("fees", {
  requestId: uuid("request_id")
    .primaryKey()
    .references(() => requests.id),
  /** In the smallest unit of the currency. */
  amount: integer().notNull(),
  currency: text().notNull(),
  requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
  settledAt: timestamp("settled_at", { withTimezone: true }),
  accepted: boolean(),
});

/** Art. 19: every recipient of data that was corrected, erased or restricted, and whether it was told. */
export const recipientNotices = pgTable(
  "recipient_notices",
  {
    requestId: uuid("request_id").notNull(),
    right: text({ enum: rights }).notNull(),
    recipient: text().notNull(),
    status: text({ enum: noticeStatuses }).notNull().default("pending"),
    reason: sealed<string>("reason"),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.right, table.recipient] }),
    foreignKey({
      columns: [table.requestId, table.right],
      foreignColumns: [requestRights.requestId, requestRights.right],
    }),
  ],
);
