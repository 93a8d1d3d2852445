import { eq } from "drizzle-orm";
import { rights as allRights } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import type { Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { openReceipt, type Receipt } from "@/lib/receipts/receipt";
import { canonicalSubmission, storedSubmission } from "@/lib/receipts/submission";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { open } from "@/lib/vault/seal";

export interface OwnReceipt {
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
export async function readOwnReceipt(actor: Subject): Promise<OwnReceipt> {
  const row = await findOwn(actor, actor.filedHere || actor.verifiedAt !== null);
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
  const asked = await installation()
    .db.select()
    .from(requestRights)
    .where(eq(requestRights.requestId, row.id));
  const rights = asked.sort((a, b) => allRights.indexOf(a.right) - allRights.indexOf(b.right));
  const json = canonicalSubmission(storedSubmission({ row, rights, key: requestKey(row) }));
  return { reference: row.reference, json };
}

async function findOwn({ requestId }: Subject, may: boolean): Promise<RequestRow> {
  if (!requestId || !may) throw new Problem("not_found");
  const [row] = await installation().db.select().from(requests).where(eq(requests.id, requestId));
  if (!row?.dataKey) throw new Problem("not_found");
  return row;
}
