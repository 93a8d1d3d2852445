import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { passOns } from "@/db/schema/pass-ons";
import { requests } from "@/db/schema/requests";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { lockById, type RequestRow } from "@/lib/requests/lock-request";
import { hashToken } from "@/lib/vault/token";

/**
 * How long a client that answers itself reads the request after it took it over: the longest time that Art. 12(3) can
 * give it, three months.
 */
const readableMs = 92 * 24 * 3_600_000;

/**
 * The request behind a client's link. A link works until the request is closed, and for a client that answers itself as
 * long as an answer can be due. @throws Problem not_found: unknown, replaced by a newer link, or over
 */
export async function findByLink(token: string, now: Date, tx?: Transaction): Promise<RequestRow> {
  const [found] = await (tx ?? installation().db)
    .select({ row: requests, status: passOns.status })
    .from(passOns)
    .innerJoin(requests, eq(requests.id, passOns.requestId))
    .where(eq(passOns.tokenHash, hashToken(token)));
  if (!found?.row.dataKey) throw new Problem("not_found");
  const { closedAt } = found.row;
  const readable =
    found.status === "taken-over" && closedAt && closedAt.getTime() + readableMs > now.getTime();
  if (closedAt && !readable) throw new Problem("not_found");
  return found.row;
}

/** The same, locked for a change: looked up again under the lock, so that a link which was just replaced does nothing. */
export async function lockByLink(tx: Transaction, token: string, now: Date): Promise<RequestRow> {
  const { id } = await findByLink(token, now, tx);
  await lockById(tx, id);
  return findByLink(token, now, tx);
}
