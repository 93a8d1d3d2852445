import { z } from "zod";
import {
  assuranceLevels,
  channels,
  decisionOutcomes,
  escalationReasons,
  filePurposes,
  identityCheckMethods,
  languages,
  letterKinds,
  mailFailures,
  messageSenders,
  noticeStatuses,
  passOnStatuses,
  recordedChannels,
  rights,
  verificationPurposes,
} from "@/db/schema/enums";
import { groundCodes } from "@/db/schema/ground-codes";

const id = z.uuid();
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
const code = z.string().regex(/^[a-z][a-z0-9_.-]{0,62}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const right = z.enum(rights);
const outcome = z.enum(decisionOutcomes);
const about = z.enum(["identity", "clarification", "fee"]);
const level = z.enum(assuranceLevels);
const checkMethod = z.enum(identityCheckMethods);
const version = z.string().regex(/^[\w.:+-]{1,120}$/);

/**
 * Every event there is, past tense, with the exact shape of its facts. The shapes take ids, slugs, counts, dates and
 * digests only: personal data has no field to stand in, so the history can outlive the data it tells about.
 */
export const eventCatalogue = {
  "request.submitted": z.strictObject({
    channel: z.enum(channels),
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
  "request.email_corrected": z.strictObject({}),
  "request.email_confirmed": z.strictObject({ verificationId: id }),
  "request.opened": z.strictObject({ verificationId: id }),
  "identity.asked": z.strictObject({ checkId: id, method: checkMethod, level }),
  "identity.submitted": z.strictObject({ checkId: id, method: checkMethod }),
  "identity.passed": z.strictObject({ checkId: id, method: checkMethod, level }),
  "identity.failed": z.strictObject({ checkId: id, method: checkMethod, attempts: count }),
  "identity.expired": z.strictObject({ checkId: id, method: checkMethod }),
  "file.received": z.strictObject({
    fileId: id,
    purpose: z.enum(filePurposes),
    bytes: count,
    sha256: digest,
  }),
  "file.opened": z.strictObject({ fileId: id }),
  "file.destroyed": z.strictObject({ fileId: id }),
  "message.sent": z.strictObject({ messageId: id, sender: z.enum(messageSenders), files: count }),
  "receipt.issued": z.strictObject({ sha256: digest, kid: version }),
  "request.passed_on": z.strictObject({ client: slug.nullable(), mailId: id, dueOn: z.iso.date() }),
  "request.kept": z.strictObject({}),
  "request.pass_on_settled": z.strictObject({ status: z.enum(passOnStatuses) }),
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
  "task.held": z.strictObject({ taskId: id, system: slug }),
  "task.carried_out": z.strictObject({ taskId: id, system: slug, right }),
  "extract.previewed": z.strictObject({ taskId: id, system: slug, category: slug }),
  "identity.accepted": z.strictObject({ taskIds: z.array(id).min(1) }),
  "question.asked": z.strictObject({ about, letterId: id, dueOn: z.iso.date() }),
  "question.answered": z.strictObject({ about, dueOn: z.iso.date() }),
  "fee.settled": z.strictObject({ accepted: z.boolean() }),
  "request.extended": z.strictObject({
    letterId: id,
    length: count,
    previousDueOn: z.iso.date(),
    dueOn: z.iso.date(),
  }),
  "right.proposed": z.strictObject({
    right,
    outcome,
    grounds: z.array(z.enum(groundCodes)),
    proposal: count,
  }),
  "right.returned": z.strictObject({ right, proposal: count }),
  "right.approved": z.strictObject({
    right,
    outcome,
    grounds: z.array(z.enum(groundCodes)),
    proposal: count,
  }),
  /** The one approval of all rights at once, before each had a decision of its own. Only read, never written. */
  "request.approved": z.strictObject({ decisions: z.array(z.strictObject({ right, outcome })).min(1) }),
  "recipient.settled": z.strictObject({ right, recipient: slug, status: z.enum(noticeStatuses) }),
  /** A draft was written, or took the place of the one before. */
  "letter.drafted": z.strictObject({ letterId: id, kind: z.enum(letterKinds) }),
  "letter.discarded": z.strictObject({ letterId: id, kind: z.enum(letterKinds) }),
  "letter.sent": z.strictObject({
    letterId: id,
    kind: z.enum(letterKinds),
    language: z.enum(languages),
    html: digest,
    text: digest,
    pdf: digest,
  }),
  "letter.opened": z.strictObject({ letterId: id }),
  "rights.answered": z.strictObject({ rights: z.array(right).min(1), letterId: id }),
  "bundle.built": z.strictObject({ right, sha256: digest, kid: version, rows: count }),
  "request.answered": z.strictObject({ bundles: count }),
  "rights.withdrawn": z.strictObject({ rights: z.array(right).min(1) }),
  "request.withdrawn": z.strictObject({}),
  "request.closed": z.strictObject({ letterId: id }),
  "request.lapsed": z.strictObject({ letterId: id }),
  "request.merged": z.strictObject({ into: id }),
  /** By staff, who took it in by another channel; `receivedAt` as they noted it. */
  "request.recorded": z.strictObject({ channel: z.enum(recordedChannels), receivedAt: z.iso.datetime() }),
  "request.assigned": z.strictObject({ to: id.nullable() }),
  /** Recorded on both: on the one that lost the rights and on the one that carries them now. */
  "request.split": z.strictObject({ from: id, into: id, rights: z.array(right).min(1) }),
  "request.reopened": z.strictObject({ rights: z.array(right).min(1), dueOn: z.iso.date() }),
  "request.escalated": z.strictObject({ reason: z.enum(escalationReasons), taskId: id.nullable() }),
  "request.escalation_settled": z.strictObject({}),
  "note.written": z.strictObject({ noteId: id }),
  "task.assigned": z.strictObject({
    taskId: id,
    system: slug,
    staffId: id.nullable(),
    byLink: z.boolean(),
    dueOn: z.iso.date().nullable(),
  }),
  "task.link_sent": z.strictObject({ taskId: id, system: slug, mailId: id }),
  "task.opened": z.strictObject({ taskId: id, system: slug }),
  "task.cannot": z.strictObject({ taskId: id, system: slug }),
  /** By the data protection officer: it counts as done, and the answer says so. */
  "task.cannot_accepted": z.strictObject({ taskId: id, system: slug }),
  "task.reopened": z.strictObject({ taskId: id, system: slug }),
  "mail.failed": z.strictObject({ mailId: id, template: slug, failure: z.enum(mailFailures) }),
  /** By staff, once more as it was, after it had not arrived. */
  "mail.resent": z.strictObject({ mailId: id, template: slug }),
  /** Staff were reminded of a date, the subject of a delay or an expiry: `fact` as lib/reminders names it. */
  "reminder.sent": z.strictObject({ fact: code, mailId: id }),
  "evidence.exported": z.strictObject({ sha256: digest }),
  "mail.sent": z.strictObject({ mailId: id, template: slug }),
  "bundle.downloaded": z.strictObject({ right }),
  "bundle.expired": z.strictObject({ right }),
} as const;

export type EventType = keyof typeof eventCatalogue;
export type EventPayload<T extends EventType> = z.infer<(typeof eventCatalogue)[T]>;
