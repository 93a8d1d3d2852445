import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { clockEvents } from "@/db/schema/clock";
import { categoryDecisions, decisions } from "@/db/schema/decisions";
import type { Right } from "@/db/schema/enums";
import { identityChecks } from "@/db/schema/identity";
import { requestRights, requests } from "@/db/schema/requests";
import type { Sealed } from "@/db/schema/sealed";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { mailSubject } from "@/lib/requests/mail-subject";
import { createReference } from "@/lib/requests/reference";
import { settleStatus } from "@/lib/requests/settle-status";
import { maySplit } from "@/lib/requests/split-request-rule";
import { writeSearchKeys } from "@/lib/search/search-keys";
import { createRequestKey, type DataKey } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";

interface NewRequest {
  readonly id: string;
  readonly reference: string;
  readonly key: DataKey;
  readonly wrapped: Uint8Array;
}

/**
 * Takes rights on which nothing was decided into a request of their own, so that they can go their own pace. It has the
 * same person, day of receipt and due date, and what was proven about the person; its key is its own. Receipt, files and
 * messages stay with the first. Both histories say it, and the person is told.
 * @returns the reference of the new request
 * @throws Problem not_found · forbidden · right.not_there · request.wrong_status (see `splittableRights`)
 */
export async function splitRequest(
  actor: Staff,
  input: { reference: string; rights: readonly Right[] },
  now: Date,
): Promise<{ reference: string }> {
  const { masterKey, db } = installation();
  return db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.split");
    const about = await loadCase(row, tx);
    const chosen = input.rights.filter((right, index) => input.rights.indexOf(right) === index);
    if (!chosen.every((right) => about.rights.some((one) => one.right === right)))
      throw new Problem("right.not_there");
    if (!maySplit(about, chosen)) throw new Problem("request.wrong_status");
    const id = randomUUID();
    const added = { id, reference: createReference(), ...createRequestKey(masterKey, id) };
    await addRequest(tx, about, added);
    await moveRights(tx, about, added, chosen);
    await copyClock(tx, about, added);
    await copyProofs(tx, about, added);
    const payload = { from: row.id, into: id, rights: chosen };
    for (const requestId of [row.id, id])
      await recordEvent(tx, { requestId, type: "request.split", actor, at: now, payload });
    await settleStatus(tx, actor, row.id, now);
    await enqueue(tx, "letter.acknowledge", { requestId: id });
    await tellSubject(tx, about, added, now);
    return { reference: added.reference };
  });
}

/** Opens a value under the first request's key and seals it under the new one's. */
const moved = <T>(from: DataKey, to: DataKey, field: string, value: Sealed<T>): Sealed<T> =>
  seal(to, field, open(from, field, value));

async function addRequest(tx: Transaction, { row, key }: RequestCase, added: NewRequest): Promise<void> {
  const again = <T>(field: string, value: Sealed<T>) => moved(key, added.key, field, value);
  const maybe = <T>(field: string, value: Sealed<T> | null) => (value === null ? null : again(field, value));
  const { id, reference, wrapped } = added;
  await tx.insert(requests).values({
    ...row,
    id,
    reference,
    draftId: null,
    splitFrom: row.id,
    status: "received",
    dataKey: wrapped,
    clientName: maybe("client_name", row.clientName),
    subjectName: again("subject_name", row.subjectName),
    subjectEmail: maybe("subject_email", row.subjectEmail),
    representative: maybe("representative", row.representative),
    claimedEmail: maybe("claimed_email", row.claimedEmail),
    postalAddress: maybe("postal_address", row.postalAddress),
    identifiers: again("identifiers", row.identifiers),
    residenceCountry: maybe("residence_country", row.residenceCountry),
    receipt: null,
    escalatedAt: null,
    eventCount: 0,
    eventHead: null,
  });
  const name = open(key, "subject_name", row.subjectName);
  const identifiers = open(key, "identifiers", row.identifiers);
  await writeSearchKeys(tx, { requestId: id, controllerId: row.controllerId, name, identifiers });
}

/** A proposal that was sent back stays behind: it rests on the first request's search, and the history tells of it. */
async function moveRights(
  tx: Transaction,
  { row, rights, key }: RequestCase,
  added: NewRequest,
  chosen: readonly Right[],
): Promise<void> {
  const taken = rights.filter(({ right }) => chosen.includes(right));
  for (const table of [categoryDecisions, decisions, requestRights])
    await tx.delete(table).where(and(eq(table.requestId, row.id), inArray(table.right, [...chosen])));
  await tx.insert(requestRights).values(
    taken.map(({ right, details, answers }) => ({
      requestId: added.id,
      right,
      details: details && moved(key, added.key, "details", details),
      answers: answers && moved(key, added.key, "answers", answers),
    })),
  );
}

/** The time began once, and what stopped or moved it holds for both. */
async function copyClock(
  tx: Transaction,
  { clockEvents: happened, key }: RequestCase,
  added: NewRequest,
): Promise<void> {
  for (const { type, at, length, text } of happened)
    await tx.insert(clockEvents).values({
      requestId: added.id,
      type,
      at,
      length,
      text: text && moved(key, added.key, "text", text),
    });
}

/** It is the same person: what they proved they need not prove again. */
async function copyProofs(
  tx: Transaction,
  { identityChecks: checks, key }: RequestCase,
  added: NewRequest,
): Promise<void> {
  for (const check of checks.filter(({ status }) => status === "passed"))
    await tx.insert(identityChecks).values({
      ...check,
      id: randomUUID(),
      requestId: added.id,
      reason: check.reason && moved(key, added.key, "reason", check.reason),
      proven: check.proven && moved(key, added.key, "proven", check.proven),
      answers: null,
      codeHash: null,
    });
}

async function tellSubject(tx: Transaction, about: RequestCase, added: NewRequest, now: Date): Promise<void> {
  const { row, record } = about;
  const params = {
    controller: record.controller.name,
    reference: row.reference,
    newReference: added.reference,
    dueOn: row.dueOn,
    link: `${installation().settings.appUrl}/${row.locale}/track`,
  };
  await mailSubject(tx, about, { template: "request-split", params }, now);
}
