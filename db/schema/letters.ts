import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { languages, letterKinds, rights } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { staff } from "./staff";

/**
 * Letters to the subject. A draft keeps what staff typed; sending it is the legal act itself, and from then on the three
 * files (HTML, text, PDF) are kept exactly as sent, each with its SHA-256.
 */
export const letters = pgTable(
  "letters",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => requests.id),
    kind: text({ enum: letterKinds }).notNull(),
    language: text({ enum: languages }).notNull(),
    /** The rights that an answer answers. */
    rights: text({ enum: rights }).array().notNull(),
    /** What was typed for it: reasons, questions, edited paragraphs. */
    input: sealed<unknown>("input").notNull(),
    /** Null for the letters that the product writes by itself. */
    writtenBy: uuid("written_by").references(() => staff.id),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    htmlSha256: bytes("html_sha256"),
    textSha256: bytes("text_sha256"),
    pdfSha256: bytes("pdf_sha256"),
  },
  (table) => [index("letters_by_request").on(table.requestId, table.writtenAt)],
);
