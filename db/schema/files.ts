import { bigint, boolean, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { filePurposes } from "./enums";
import { requests } from "./requests";
import { bytes, sealed } from "./sealed";
import { drafts } from "./subjects";

/**
 * Files that people sent. Each has a key of its own, sealed under the draft's key while the form is being filled in and
 * under the request's from the submission on: destroying that key destroys the file.
 */
export const files = pgTable(
  "files",
  {
    id: uuid().primaryKey(),
    /** One of the two is set. A draft's files go with it. */
    draftId: uuid("draft_id").references(() => drafts.id, { onDelete: "cascade" }),
    requestId: uuid("request_id").references(() => requests.id),
    purpose: text({ enum: filePurposes }).notNull(),
    /** The message or the identity check that it belongs to. */
    belongsTo: uuid("belongs_to"),
    fromStaff: boolean("from_staff").notNull().default(false),
    name: sealed<string>("name").notNull(),
    /** The file's own 32-byte key, in base64. */
    fileKey: sealed<string>("file_key").notNull(),
    /** Found in the content, never taken from the sender. */
    mediaType: text("media_type").notNull(),
    byteCount: bigint("byte_count", { mode: "number" }).notNull(),
    sha256: bytes().notNull(),
    storageKey: text("storage_key").notNull(),
    uploadedAt: timestamp("uploaded_at", { withTimezone: true }).notNull(),
    /** When its bytes were removed; the row remains as evidence that there was a file. */
    destroyedAt: timestamp("destroyed_at", { withTimezone: true }),
  },
  (table) => [
    index("files_by_request").on(table.requestId, table.uploadedAt),
    index("files_by_draft").on(table.draftId),
    index("files_by_purpose").on(table.purpose, table.uploadedAt),
  ],
);
