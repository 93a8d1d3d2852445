import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { mailFailures } from "./enums";
import { letters } from "./letters";
import { requests } from "./requests";
import { sealed } from "./sealed";

/**
 * The outbox. A row is written in the transaction that gives the reason for the mail; `sentAt` is set once.
 * Sealed under the request's key, or the installation's when no request is concerned.
 */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid("request_id").references(() => requests.id),
    template: text().notNull(),
    locale: text().notNull(),
    recipient: sealed<string>("recipient").notNull(),
    params: sealed<unknown>("params").notNull(),
    /** A letter whose PDF goes along, because the person chose to have the answer by e-mail. */
    letterId: uuid("letter_id").references(() => letters.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    /** Set when it did not arrive: a refusal at once, or a report that came back after `sentAt`. */
    failedAt: timestamp("failed_at", { withTimezone: true }),
    failure: text({ enum: mailFailures }),
    /** The server's code (RFC 5321, RFC 3463), such as `550` or `5.1.1`; never its words, which repeat addresses. */
    failureCode: text("failure_code"),
  },
  (table) => [
    index("mails_by_request").on(table.requestId),
    index("mails_unsent").on(table.sentAt, table.createdAt),
    index("mails_failed").on(table.failedAt).where(sql`${table.failedAt} is not null`),
  ],
);

/** Ed25519 keys that sign bundles. A retired key stays in the JWKS: what it signed stays verifiable. */
export const signingKeys = pgTable("signing_keys", {
  kid: text().primaryKey(),
  publicJwk: jsonb("public_jwk").$type<Record<string, unknown>>().notNull(),
  privateJwk: sealed<Record<string, unknown>>("private_jwk").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  retiredAt: timestamp("retired_at", { withTimezone: true }),
});

/** How often somebody did something lately, by a keyed hash of who and what (rate-limiter-flexible's columns). */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    expire: timestamp({ withTimezone: true }),
  },
  (table) => [index("rate_limits_by_expiry").on(table.expire)],
);

/**
 * Facts that somebody was mailed about, such as "five days before this date of this request, to this person": the row
 * is written in the transaction that queues the mail, so one fact gives one mail, whatever runs twice or dies.
 */
export const mailedFacts = pgTable(
  "mailed_facts",
  {
    fact: text().primaryKey(),
    requestId: uuid("request_id").references(() => requests.id),
    /** Null when the fact had passed before anybody could be told: then it is never told late. */
    mailId: uuid("mail_id"),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index("mailed_facts_by_request").on(table.requestId)],
);
