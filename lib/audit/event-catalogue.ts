import { z } from "zod";
import { decisionOutcomes, rights, verificationPurposes } from "@/db/schema/enums";

const id = z.uuid();
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
const code = z.string().regex(/^[a-z][a-z0-9_.-]{0,62}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const right = z.enum(rights);
const version = z.string().regex(/^[\w.:-]{1,80}$/);

/**
 * Every event there is, past tense, with the exact shape of its facts. The shapes take ids, slugs, counts, dates and
 * digests only: personal data has no field to stand in, so the history can outlive the data it tells about.
 */
export const eventCatalogue = {
  "request.submitted": z.strictObject({
    channel: z.enum(["portal"]),
    rights: z.array(right).min(1),
    recordDigest: digest,
    dueOn: z.iso.date(),
    ruleVersion: version,
    holidaysVersion: version,
  }),
  "verification.sent": z.strictObject({
    verificationId: id,
    purpose: z.enum(verificationPurposes),
    mailId: id,
  }),
  "verification.failed": z.strictObject({ verificationId: id, attempts: count }),
  "request.email_confirmed": z.strictObject({ verificationId: id }),
  "request.opened": z.strictObject({ verificationId: id }),
  "collection.started": z.strictObject({ systems: z.array(slug) }),
  "task.started": z.strictObject({ taskId: id, system: slug }),
  "task.failed": z.strictObject({ taskId: id, system: slug, errorCode: code }),
  "task.collected": z.strictObject({
    taskId: id,
    system: slug,
    accounts: count,
    unproven: count,
    rows: z.record(slug, count),
  }),
  "task.nothing_held": z.strictObject({ taskId: id, system: slug }),
  "extract.previewed": z.strictObject({ taskId: id, system: slug, category: slug }),
  "identity.accepted": z.strictObject({ taskIds: z.array(id).min(1) }),
  "request.approved": z.strictObject({
    decisions: z.array(z.strictObject({ right, outcome: z.enum(decisionOutcomes) })).min(1),
  }),
  "bundle.built": z.strictObject({ right, sha256: digest, kid: version, rows: count }),
  "request.answered": z.strictObject({ bundles: count }),
  "mail.sent": z.strictObject({ mailId: id, template: slug }),
  "bundle.downloaded": z.strictObject({ right }),
} as const;

export type EventType = keyof typeof eventCatalogue;
export type EventPayload<T extends EventType> = z.infer<(typeof eventCatalogue)[T]>;
