import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import { memberships, staffEvents } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { staffNames } from "@/lib/staff/staff-names";

/** What of the log a person may read. */
export interface AuditScope {
  /** Controllers whose staff they may look after: every line about roles and sign-ins. */
  readonly staff: readonly string[];
  /** Controllers whose requests they may read too. Administrators may not: who configures sees no request. */
  readonly requests: readonly string[];
}

export function auditScope(actor: Staff): AuditScope {
  const staff = controllersWhere(actor, "audit.read");
  const readable = controllersWhere(actor, "request.read");
  return { staff, requests: staff.filter((id) => readable.includes(id)) };
}

/**
 * Lines for one of the controllers; and those about a person as a whole, such as a sign-in, when the person works there
 * or did.
 */
export function isStaffLineFor({ staff }: AuditScope): SQL | undefined {
  const ids = [...staff];
  const { db } = installation();
  const works = db
    .select({ id: memberships.staffId })
    .from(memberships)
    .where(inArray(memberships.controllerId, ids));
  const worked = sql`select w.staff_id from staff_events w where ${inArray(sql`w.controller_id`, ids)} and w.staff_id is not null`;
  const person = sql`coalesce(${staffEvents.staffId}, ${staffEvents.actorId})`;
  return or(
    inArray(staffEvents.controllerId, ids),
    and(isNull(staffEvents.controllerId), or(sql`${person} in ${works}`, sql`${person} in (${worked})`)),
  );
}

/** What the page of the log offers to filter by. */
export interface AuditChoices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mayReadRequests: boolean;
  /** In which the log's days begin and end: that of the first controller by name. */
  readonly timeZone: string;
}

/** Null when the person may not read the log. Permission audit.read. */
export async function getAuditChoices(actor: Staff): Promise<AuditChoices | null> {
  const scope = auditScope(actor);
  if (scope.staff.length === 0) return null;
  const names = await staffNames(await listPeople(scope));
  const people = [...names].map(([id, name]) => ({ id, name }));
  return {
    people: people.sort(compareNames),
    mayReadRequests: scope.requests.length > 0,
    timeZone: await timeZoneOf(scope),
  };
}

async function listPeople({ staff }: AuditScope): Promise<readonly (string | null)[]> {
  const { db } = installation();
  const ids = [...staff];
  const now = await db
    .selectDistinct({ id: memberships.staffId })
    .from(memberships)
    .where(inArray(memberships.controllerId, ids))
    .limit(2_000);
  const before = await db
    .selectDistinct({ id: staffEvents.staffId })
    .from(staffEvents)
    .where(inArray(staffEvents.controllerId, ids))
    .limit(2_000);
  return [...now, ...before].map(({ id }) => id);
}

export async function timeZoneOf({ staff }: AuditScope): Promise<string> {
  const [first] = await installation()
    .db.select({ id: controllers.id, recordDigest: controllers.recordDigest })
    .from(controllers)
    .where(inArray(controllers.id, [...staff]))
    .orderBy(asc(controllers.name))
    .limit(1);
  return first ? (await getRecord(first.id, first.recordDigest)).controller.timeZone : "UTC";
}

/** The names of controllers by id. */
export async function controllerNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await installation()
    .db.select({ id: controllers.id, name: controllers.name })
    .from(controllers)
    .where(ids.length > 0 ? inArray(controllers.id, [...ids]) : eq(sql`1`, 0));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
