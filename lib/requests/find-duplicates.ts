import { and, desc, eq, gte, inArray, ne, or, sql } from "drizzle-orm";
import { searchKeys } from "@/db/schema/desk";
import type { SearchKeyKind } from "@/db/schema/enums";
import { isOpenStatus, requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import type { Duplicate, DuplicateReason } from "@/lib/requests/duplicate-view";
import { findForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { readMergeParties } from "@/lib/requests/merge-request-party";
import { mergeObstacle } from "@/lib/requests/merge-request-rule";
import { requestKey } from "@/lib/requests/request-key";
import { nameKeys } from "@/lib/search/search-keys";
import { open } from "@/lib/vault/seal";

/** How long a request that ended is still shown: somebody asks again soon or asks anew. */
const recentMs = 90 * 24 * 3_600_000;
const most = 20;
/** One word is many people's. */
const fewestWords = 2;

/**
 * Other requests to the same controller, open or ended in the last 90 days, that share the address, an identifier or all
 * words of the name with this one: each with what it shares, and whether one of the two may be merged into the other.
 * Found by keyed hashes; only what is found is opened. Empty for a request that is not theirs or not there.
 */
export async function findDuplicates(actor: Staff, reference: string, now: Date): Promise<Duplicate[]> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey) return [];
  const [byIdentifier, byName] = await Promise.all([sharingIdentifier(row), sharingName(row)]);
  const byKeys = [...new Set([...byIdentifier, ...byName])];
  const found = await candidates(row, byKeys, now);
  const parties = await readMergeParties([row, ...found]);
  const own = parties.get(row.id);
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  return found.flatMap((other): Duplicate[] => {
    const party = parties.get(other.id);
    if (!own || !party) return [];
    const because: DuplicateReason[] = [
      ...(party.emailIndex !== null && party.emailIndex === own.emailIndex ? ["email" as const] : []),
      ...(byIdentifier.includes(other.id) ? ["identifier" as const] : []),
      ...(byName.includes(other.id) ? ["name" as const] : []),
    ];
    return [
      {
        reference: other.reference,
        subjectName: open(requestKey(other), "subject_name", other.subjectName),
        status: other.status,
        receivedOn: localDate(other.receivedAt, controller.timeZone),
        dueOn: other.dueOn,
        rights: party.rights.filter(({ status }) => status !== "withdrawn").map(({ right }) => right),
        because,
        intoIt: mergeObstacle(own, party),
        intoThis: mergeObstacle(party, own),
      },
    ];
  });
}

async function candidates(row: RequestRow, ids: readonly string[], now: Date): Promise<RequestRow[]> {
  const since = new Date(now.getTime() - recentMs);
  const shared = [
    ...(row.emailIndex ? [eq(requests.emailIndex, row.emailIndex)] : []),
    ...(ids.length > 0 ? [inArray(requests.id, [...ids])] : []),
  ];
  if (shared.length === 0) return [];
  return installation()
    .db.select()
    .from(requests)
    .where(
      and(
        eq(requests.controllerId, row.controllerId),
        ne(requests.id, row.id),
        or(...shared),
        or(isOpenStatus(requests.status), gte(requests.closedAt, since), gte(requests.answeredAt, since)),
      ),
    )
    .orderBy(desc(requests.receivedAt))
    .limit(most);
}

const keysOf = async (requestId: string, kind: SearchKeyKind): Promise<Uint8Array[]> => {
  const rows = await installation()
    .db.select({ hash: searchKeys.hash })
    .from(searchKeys)
    .where(and(eq(searchKeys.requestId, requestId), eq(searchKeys.kind, kind)));
  return rows.map(({ hash }) => hash);
};

async function sharingIdentifier({ id, controllerId }: RequestRow): Promise<string[]> {
  return sharing(controllerId, "identifier", await keysOf(id, "identifier"), 1);
}

async function sharingName(row: RequestRow): Promise<string[]> {
  const name = open(requestKey(row), "subject_name", row.subjectName);
  const words = nameKeys(installation().masterKey, name);
  return words.length < fewestWords ? [] : sharing(row.controllerId, "name", words, words.length);
}

/** Requests of the controller that have at least so many of these keys, the newest first. */
async function sharing(
  controllerId: string,
  kind: SearchKeyKind,
  hashes: readonly Uint8Array[],
  atLeast: number,
): Promise<string[]> {
  if (hashes.length === 0) return [];
  const rows = await installation()
    .db.select({ id: requests.id })
    .from(searchKeys)
    .innerJoin(requests, eq(requests.id, searchKeys.requestId))
    .where(
      and(
        eq(requests.controllerId, controllerId),
        eq(searchKeys.kind, kind),
        inArray(searchKeys.hash, [...hashes]),
      ),
    )
    .groupBy(requests.id)
    .having(sql`count(*) >= ${atLeast}`)
    .orderBy(desc(requests.receivedAt))
    .limit(200);
  return rows.map(({ id }) => id);
}
