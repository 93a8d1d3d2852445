import { eq } from "drizzle-orm";
import { rights as allRights } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import type { Staff, Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { openReceipt, type Receipt } from "@/lib/receipts/receipt";
import { canonicalSubmission, type SaidOfRight, storedSubmission } from "@/lib/receipts/submission";
import { findForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { listParts } from "@/lib/requests/split-request-parts";
import { open } from "@/lib/vault/seal";

interface ReadableReceipt {
  /** Compact JWS, exactly as it was issued. */
  readonly jws: string;
  readonly receipt: Receipt;
  /** Of the person that the data is about; with a representative, theirs stands before it. */
  readonly name: string;
}

/**
 * The receipt for who filed the request in this browser, or has proven their address since.
 * @throws Problem not_found: another's, none was issued, or its data was destroyed
 */
export async function readOwnReceipt(actor: Subject): Promise<ReadableReceipt> {
  return receiptOf(await findOwn(actor, actor.filedHere || actor.verifiedAt !== null));
}

/**
 * The same for staff who may read the request, in its person's language: somebody without an e-mail address gets it on
 * paper. @throws Problem not_found
 */
export async function readReceiptForStaff(
  actor: Staff,
  reference: string,
): Promise<ReadableReceipt & { readonly language: string }> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey) throw new Problem("not_found");
  return { ...receiptOf(row), language: row.locale };
}

function receiptOf(row: RequestRow): ReadableReceipt {
  if (!row.receipt) throw new Problem("not_found");
  const key = requestKey(row);
  const subject = open(key, "subject_name", row.subjectName);
  const representative = row.representative ? open(key, "representative", row.representative).name : null;
  const jws = open(key, "receipt", row.receipt);
  return {
    jws,
    receipt: openReceipt(jws),
    name: representative ? `${representative} (${subject})` : subject,
  };
}

/**
 * What the receipt's digest was made of, in exactly those bytes, for who has proven their address.
 * @throws Problem not_found
 */
export async function readOwnSubmission(actor: Subject): Promise<{ reference: string; json: string }> {
  const row = await findOwn(actor, actor.verifiedAt !== null);
  if (!row.receipt) throw new Problem("not_found");
  const said = await saidOfRights(row);
  const rights = said.sort((a, b) => allRights.indexOf(a.right) - allRights.indexOf(b.right));
  const json = canonicalSubmission(storedSubmission({ row, rights, key: requestKey(row) }));
  return { reference: row.reference, json };
}

/** What was asked for with the request, also what was taken out of it into requests of their own since. */
async function saidOfRights(row: RequestRow): Promise<SaidOfRight[]> {
  const { db } = installation();
  const asked = await db.select().from(requestRights).where(eq(requestRights.requestId, row.id));
  const key = requestKey(row);
  const said = asked.map(({ right, details, answers }) => ({
    right,
    details: details && open(key, "details", details),
    answers: answers && open(key, "answers", answers),
  }));
  for (const part of await listParts(row.id)) said.push(...(await saidOfRights(part)));
  return said;
}

async function findOwn({ requestId }: Subject, may: boolean): Promise<RequestRow> {
  if (!requestId || !may) throw new Problem("not_found");
  const [row] = await installation().db.select().from(requests).where(eq(requests.id, requestId));
  if (!row?.dataKey) throw new Problem("not_found");
  return row;
}
