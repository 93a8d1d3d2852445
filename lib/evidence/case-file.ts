import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { categoryDecisions, decisions, fees, recipientNotices } from "@/db/schema/decisions";
import { notes } from "@/db/schema/desk";
import { rights as allRights } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { mails } from "@/db/schema/installation";
import { letters } from "@/db/schema/letters";
import { messages } from "@/db/schema/messages";
import { passOns } from "@/db/schema/pass-ons";
import { requestRights, requests } from "@/db/schema/requests";
import type { Sealed } from "@/db/schema/sealed";
import { tasks } from "@/db/schema/tasks";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { listChecks } from "@/lib/identity/list-checks";
import { listClockEvents } from "@/lib/requests/clock-events";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { staffNames } from "@/lib/staff/staff-names";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

type CaseRows = Awaited<ReturnType<typeof readRows>>;

/** All that is kept about one request. */
export interface CaseFile extends CaseRows {
  readonly row: RequestRow;
  readonly record: RecordOfProcessing;
  /** Null once the personal data was destroyed. */
  readonly key: DataKey | null;
  /** Opens a sealed column; null for what was never there and for what was destroyed. */
  readonly read: <T>(field: string, value: Sealed<T> | null) => T | null;
  /** Names of the members of staff who had a part in it, by their ids. */
  readonly people: ReadonlyMap<string, string>;
}

/** Reads everything about a request, also after its data was destroyed. Call with the request locked: so the rows agree. */
export async function readCaseFile(tx: Transaction, row: RequestRow): Promise<CaseFile> {
  const key = row.dataKey ? requestKey(row) : null;
  const rows = await readRows(tx, row);
  return {
    ...rows,
    row,
    record: await getRecord(row.controllerId, row.recordDigest),
    key,
    read: (field, value) => (key && value ? open(key, field, value) : null),
    people: await staffNames(peopleIn(row, rows)),
  };
}

/** One after another: a transaction has one connection. */
async function readRows(tx: Transaction, { id, mergedInto, splitFrom }: RequestRow) {
  const of = (column: AnyPgColumn) => eq(column, id);
  const asked = await tx.select().from(requestRights).where(of(requestRights.requestId));
  const related = [mergedInto, splitFrom].filter((other) => other !== null);
  return {
    rights: asked.sort((a, b) => allRights.indexOf(a.right) - allRights.indexOf(b.right)),
    decisions: await tx.select().from(decisions).where(of(decisions.requestId)),
    categoryDecisions: await tx
      .select()
      .from(categoryDecisions)
      .where(of(categoryDecisions.requestId))
      .orderBy(asc(categoryDecisions.system), asc(categoryDecisions.category)),
    tasks: await tx
      .select()
      .from(tasks)
      .where(of(tasks.requestId))
      .orderBy(asc(tasks.kind), asc(tasks.system), asc(tasks.right)),
    notices: await tx
      .select()
      .from(recipientNotices)
      .where(of(recipientNotices.requestId))
      .orderBy(asc(recipientNotices.right), asc(recipientNotices.recipient)),
    clockEvents: await listClockEvents(id, tx),
    identityChecks: await listChecks(id, tx),
    fee: (await tx.select().from(fees).where(of(fees.requestId)))[0] ?? null,
    passOn: (await tx.select().from(passOns).where(of(passOns.requestId)))[0] ?? null,
    files: await tx
      .select()
      .from(files)
      .where(of(files.requestId))
      .orderBy(asc(files.uploadedAt), asc(files.id)),
    letters: await tx
      .select()
      .from(letters)
      .where(and(of(letters.requestId), isNotNull(letters.sentAt)))
      .orderBy(asc(letters.sentAt), asc(letters.id)),
    messages: await tx
      .select()
      .from(messages)
      .where(of(messages.requestId))
      .orderBy(asc(messages.sentAt), asc(messages.id)),
    notes: await tx
      .select()
      .from(notes)
      .where(of(notes.requestId))
      .orderBy(asc(notes.writtenAt), asc(notes.id)),
    mails: await tx
      .select({
        id: mails.id,
        template: mails.template,
        language: mails.locale,
        queuedAt: mails.createdAt,
        sentAt: mails.sentAt,
        failedAt: mails.failedAt,
        failure: mails.failure,
        failureCode: mails.failureCode,
      })
      .from(mails)
      .where(of(mails.requestId))
      .orderBy(asc(mails.createdAt), asc(mails.id)),
    events: await tx.select().from(events).where(of(events.requestId)).orderBy(asc(events.seq)),
    references: new Map(
      related.length === 0
        ? []
        : (
            await tx
              .select({ id: requests.id, reference: requests.reference })
              .from(requests)
              .where(inArray(requests.id, related))
          ).map((other) => [other.id, other.reference]),
    ),
  };
}

const peopleIn = (row: RequestRow, rows: CaseRows): string[] =>
  [
    row.handlerId,
    rows.passOn?.passedOnBy,
    ...rows.decisions.flatMap(({ decidedBy, approvedBy }) => [decidedBy, approvedBy]),
    ...rows.tasks.map(({ assignedTo }) => assignedTo),
    ...rows.identityChecks.flatMap(({ askedBy, settledBy }) => [askedBy, settledBy]),
    ...rows.letters.map(({ writtenBy }) => writtenBy),
    ...rows.messages.map(({ staffId }) => staffId),
    ...rows.notes.map(({ staffId }) => staffId),
    ...rows.events.map(({ actorKind, actorId }) => (actorKind === "staff" ? actorId : null)),
  ].filter((id) => id !== null && id !== undefined);
