import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import type { RequestStatus } from "@/db/schema/enums";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { calendarFeeds, memberships, staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { findForStaff } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { createToken, hashToken } from "@/lib/vault/token";

/** What a calendar of staff tells of a request: nothing about the person (Art. 5(1)(c)). */
export interface FeedEntry {
  readonly reference: string;
  readonly controller: string;
  /** Seat of the controller, for its working days. */
  readonly country: string;
  readonly status: RequestStatus;
  readonly dueOn: string;
}

/** More open requests than anybody works through; it bounds what one look costs. */
const mostEntries = 1_000;

/**
 * Makes the address of a person's feed. An earlier address stops working: there is one at a time.
 * @returns the token, which is kept nowhere but as a hash
 * @throws Problem forbidden (none of the roles may read requests)
 */
export async function createFeed(actor: Staff, now: Date): Promise<string> {
  if (controllersWhere(actor, "request.read").length === 0) throw new Problem("forbidden");
  const token = createToken();
  const feed = { tokenHash: hashToken(token), createdAt: now };
  await installation()
    .db.insert(calendarFeeds)
    .values({ staffId: actor.staffId, ...feed })
    .onConflictDoUpdate({ target: calendarFeeds.staffId, set: feed });
  return token;
}

/** Ends the person's feed, if there is one. */
export async function revokeFeed(actor: Staff): Promise<void> {
  await installation().db.delete(calendarFeeds).where(eq(calendarFeeds.staffId, actor.staffId));
}

/** Since when the person has a feed; null without one. The address itself cannot be read again. */
export async function getFeed(actor: Staff): Promise<{ createdAt: Date } | null> {
  const [feed] = await installation()
    .db.select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.staffId, actor.staffId));
  return feed ?? null;
}

/**
 * What an address shows: every open request that its owner may read today, those due first first. Null for an address
 * that is unknown, replaced, revoked, or of somebody who was deactivated. Roles are read anew each time.
 */
export async function findFeed(token: string): Promise<readonly FeedEntry[] | null> {
  const rows = await installation()
    .db.select({ staffId: staff.id, controllerId: memberships.controllerId, role: memberships.role })
    .from(calendarFeeds)
    .innerJoin(staff, eq(staff.id, calendarFeeds.staffId))
    .leftJoin(memberships, eq(memberships.staffId, staff.id))
    .where(and(eq(calendarFeeds.tokenHash, hashToken(token)), isNull(staff.deactivatedAt)));
  const [first] = rows;
  if (!first) return null;
  const held = rows.flatMap(({ controllerId, role }) =>
    controllerId && role ? [{ controllerId, role }] : [],
  );
  return listOpen(controllersWhere({ memberships: held }, "request.read"));
}

/** One open request, for a file of its own; null is not theirs, not there and no longer open alike. */
export async function findOpenEntry(actor: Staff, reference: string): Promise<FeedEntry | null> {
  const row = await findForStaff(actor, reference);
  if (!row || !isOpen(row.status)) return null;
  const { status, dueOn } = row;
  const { name, country } = (await getRecord(row.controllerId, row.recordDigest)).controller;
  return { reference: row.reference, controller: name, country, status, dueOn };
}

async function listOpen(visible: readonly string[]): Promise<FeedEntry[]> {
  if (visible.length === 0) return [];
  const rows = await installation()
    .db.select({
      reference: requests.reference,
      controllerId: requests.controllerId,
      controller: controllers.name,
      recordDigest: requests.recordDigest,
      status: requests.status,
      dueOn: requests.dueOn,
    })
    .from(requests)
    .innerJoin(controllers, eq(controllers.id, requests.controllerId))
    .where(and(inArray(requests.controllerId, [...visible]), isOpenStatus(requests.status)))
    .orderBy(asc(requests.dueOn), asc(requests.id))
    .limit(mostEntries);
  return Promise.all(
    rows.map(async ({ controllerId, recordDigest, ...entry }) => ({
      ...entry,
      country: (await getRecord(controllerId, recordDigest)).controller.country,
    })),
  );
}
