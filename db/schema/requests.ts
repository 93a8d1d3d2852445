import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { controllers, records } from "./controllers";
import {
  answerWays,
  channels,
  openStatuses,
  questionTopics,
  requesterRoles,
  requestStatuses,
  rightStatuses,
  rights,
} from "./enums";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/** Somebody who acts for the subject: their name, and in their own words what entitles them. */
export interface Representative {
  readonly name: string;
  readonly mandate: string;
}

/** Open requests, as constants: the planner matches the partial index of them by its text. */
export const isOpenStatus = (status: AnyPgColumn): SQL =>
  sql`${status} in (${sql.raw(openStatuses.map((open) => `'${open}'`).join(", "))})`;

/** The other requests, as constants for the same reason. */
export const isFinishedStatus = (status: AnyPgColumn): SQL =>
  sql`${status} in (${sql.raw(
    requestStatuses
      .filter((one) => !openStatuses.some((open) => open === one))
      .map((finished) => `'${finished}'`)
      .join(", "),
  )})`;

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
    channel: text({ enum: channels }).notNull().default("portal"),
    /** The client whose processing it concerns, when the controller is only its processor; null also for one that the record does not name. */
    client: text(),
    clientName: sealed<string>("client_name"),
    status: text({ enum: requestStatuses }).notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull(),
    /** The legal due date, the earliest one while a question is open, and the versions of the rule and of the holiday list it was computed with. */
    dueOn: date("due_on", { mode: "string" }).notNull(),
    /** What an unanswered question to the person is about; null when nothing is asked. Counted with the due date. */
    waitingFor: text("waiting_for", { enum: questionTopics }),
    ruleVersion: text("rule_version").notNull(),
    holidaysVersion: text("holidays_version").notNull(),
    dataKey: bytes("data_key"),
    subjectName: sealed<string>("subject_name").notNull(),
    /** The address that is proven and written to: the subject's own, or their representative's. Null when a recorded request gave none. */
    subjectEmail: sealed<string>("subject_email"),
    requesterRole: text("requester_role", { enum: requesterRoles }).notNull().default("self"),
    /** Null when the subject asks. */
    representative: sealed<Representative>("representative"),
    /** What a representative says is the subject's address: only claimed, so it proves nothing in any system. */
    claimedEmail: sealed<string>("claimed_email"),
    answerWay: text("answer_way", { enum: answerWays }).notNull().default("online"),
    postalAddress: sealed<string>("postal_address"),
    /** The signed receipt as it was handed out (compact JWS); null before receipts existed. */
    receipt: sealed<string>("receipt"),
    /** Keyed hash of the folded address: finds a person's requests without opening any. */
    emailIndex: bytes("email_index"),
    identifiers: sealed<Record<string, string>>("identifiers").notNull(),
    /** Where the subject lives (ISO 3166-1), if they said so: a letter then names that country's authority (Art. 77). */
    residenceCountry: sealed<string>("residence_country"),
    emailConfirmedAt: timestamp("email_confirmed_at", { withTimezone: true }),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
    /** When it was closed, withdrawn, lapsed or merged. */
    closedAt: timestamp("closed_at", { withTimezone: true }),
    /** The request that is answered in this one's place. */
    mergedInto: uuid("merged_into"),
    /** The request that some of its rights were taken out of. */
    splitFrom: uuid("split_from"),
    /** Who works on it; null while nobody took it. */
    handlerId: uuid("handler_id").references(() => staff.id),
    /** When it was last put before the data protection officer; null when it was not or they dealt with it. */
    escalatedAt: timestamp("escalated_at", { withTimezone: true }),
    /** Length and head of the history's hash chain: a cut tail does not verify. */
    eventCount: integer("event_count").notNull().default(0),
    eventHead: bytes("event_head"),
  },
  (table) => [
    foreignKey({
      columns: [table.controllerId, table.recordDigest],
      foreignColumns: [records.controllerId, records.digest],
    }),
    // The queue. Its page is one range of an index that ends in (due_on, id), however deep it lies; what is open keeps
    // indexes of its own, because it is the small and busy part.
    index("requests_open_by_due")
      .on(table.controllerId, table.dueOn, table.id, table.status, table.waitingFor)
      .where(isOpenStatus(table.status)),
    index("requests_open_waiting")
      .on(table.controllerId, table.dueOn, table.id)
      .where(sql`${isOpenStatus(table.status)} and ${table.waitingFor} is not null`),
    index("requests_open_unassigned")
      .on(table.controllerId, table.dueOn, table.id)
      .where(sql`${isOpenStatus(table.status)} and ${table.handlerId} is null`),
    index("requests_finished_by_due")
      .on(table.controllerId, table.dueOn, table.id)
      .where(isFinishedStatus(table.status)),
    index("requests_by_status").on(table.controllerId, table.status, table.dueOn, table.id),
    index("requests_by_handler").on(table.controllerId, table.handlerId, table.status, table.dueOn, table.id),
    index("requests_by_channel").on(table.controllerId, table.channel, table.status, table.dueOn, table.id),
    index("requests_by_language").on(table.controllerId, table.locale, table.status, table.dueOn, table.id),
    index("requests_by_reference_start").on(table.reference.op("text_pattern_ops")),
    index("requests_by_email").on(table.emailIndex),
    // What a report counts, when its period is a small part of all.
    index("requests_by_receipt").on(table.controllerId, table.receivedAt),
    index("requests_escalated").on(table.controllerId).where(sql`${table.escalatedAt} is not null`),
  ],
);

/** A right's questions with what was answered: one value for a line or a choice, several for boxes. */
export type RightAnswers = Readonly<Record<string, readonly string[]>>;

/** Rights that still want an answer, as constants like those of a request's status. */
export const isUnansweredRight = (status: AnyPgColumn): SQL =>
  sql`${status} in ('asked', 'proposed', 'decided')`;

/** The rights that a request exercises; what the subject wrote about each is personal. */
export const requestRights = pgTable(
  "request_rights",
  {
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    right: text({ enum: rights }).notNull(),
    details: sealed<string>("details"),
    /** Answers to the right's own questions, by slug of the question (lib/requests/right-questions.ts). */
    answers: sealed<RightAnswers>("answers"),
    status: text({ enum: rightStatuses }).notNull().default("asked"),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.right] }),
    index("request_rights_by_right").on(table.right, table.requestId),
    index("request_rights_unanswered")
      .on(table.right, table.requestId)
      .where(isUnansweredRight(table.status)),
  ],
);

/** Requests that came by the API with an `Idempotency-Key`: the same key gives the same answer, another body is refused. */
export const apiSubmissions = pgTable("api_submissions", {
  /** SHA-256 of the controller's id and the key. */
  keyHash: bytes("key_hash").primaryKey(),
  bodyHash: bytes("body_hash").notNull(),
  requestId: uuid("request_id")
    .notNull()
    .references(() => requests.id),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});
