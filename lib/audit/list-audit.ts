import { and, asc, desc, eq, gte, inArray, lt, max, or, type SQL } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { staffEvents } from "@/db/schema/staff";
import type { AuditFilter } from "@/lib/audit/audit-filter";
import { type AuditCursor, type AuditLine, type LineStream, mergeLines } from "@/lib/audit/audit-line";
import {
  type AuditScope,
  auditScope,
  controllerNames,
  isStaffLineFor,
  timeZoneOf,
} from "@/lib/audit/audit-scope";
import { typesOf } from "@/lib/audit/event-themes";
import { namedStaff } from "@/lib/audit/named-staff";
import type { Staff } from "@/lib/auth/actor";
import { addDays, startOfDay } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { staffNames } from "@/lib/staff/staff-names";

/** A line with the names that its ids stand for. */
export interface NamedLine extends AuditLine {
  /** The member of staff who did it; null for anybody else. */
  readonly who: string | null;
  /** The member of staff whom it is about. */
  readonly about: string | null;
  readonly controller: string | null;
  /** The member of staff whom the facts name, such as who was given a request. */
  readonly whom: string | null;
}

export interface AuditPage {
  /** In the order in which they were written, the newest first. */
  readonly lines: readonly NamedLine[];
  readonly next: AuditCursor | null;
}

const defaultSize = 50;
/** Lines of requests that one look goes through at most, so that a rare kind does not cost a walk through years. */
const defaultWindow = 100_000;

/**
 * A page of the log: what happened to accounts and roles of the controllers that the person may audit, and to the
 * requests that they may read. A page may hold few lines or none and still have a next one: then the look ended before
 * the log did. Null when the person may not read it. Permission audit.read.
 */
export async function listAudit(
  actor: Staff,
  filter: AuditFilter,
  { size = defaultSize, window = defaultWindow }: { size?: number; window?: number } = {},
): Promise<AuditPage | null> {
  const scope = auditScope(actor);
  if (scope.staff.length === 0) return null;
  const { lines, next } = mergeLines(
    {
      request: await readRequests(scope, filter, size, window),
      staff: await readStaff(scope, filter, size),
    },
    size,
  );
  return { lines: await nameLines(lines), next };
}

const nothing: LineStream = { lines: [], rest: 0, lookedBackTo: null };

async function readRequests(
  scope: AuditScope,
  filter: AuditFilter,
  size: number,
  window: number,
): Promise<LineStream> {
  const types = filter.theme && typesOf(filter.theme).requests;
  const top = filter.after?.request ?? (await newestLine()) + 1;
  if (scope.requests.length === 0 || types?.length === 0 || top === 0) return nothing;
  const floor = filter.reference ? 0 : Math.max(top - window, 0);
  const rows = await installation()
    .db.select({
      ...{ id: events.id, seq: events.seq, type: events.type, at: events.at, payload: events.payload },
      ...{ actorKind: events.actorKind, actorId: events.actorId },
      ...{ reference: requests.reference, controllerId: requests.controllerId },
    })
    .from(events)
    .innerJoin(requests, eq(requests.id, events.requestId))
    .where(
      and(
        lt(events.id, top),
        gte(events.id, floor),
        inArray(requests.controllerId, [...scope.requests]),
        filter.reference ? eq(requests.reference, filter.reference) : undefined,
        types ? inArray(events.type, [...types]) : undefined,
        filter.person ? eq(events.actorId, filter.person) : undefined,
        ...(await betweenDays(scope, filter, events.at)),
      ),
    )
    .orderBy(desc(events.id))
    .limit(size + 1);
  const lines = rows.map((row): AuditLine => ({ ...row, source: "request", staffId: null }));
  return floor > 0 && lines.length <= size
    ? { lines, rest: floor, lookedBackTo: await momentOf(floor) }
    : upTo(lines, size);
}

async function readStaff(scope: AuditScope, filter: AuditFilter, size: number): Promise<LineStream> {
  const types = filter.theme && typesOf(filter.theme).staff;
  const top = filter.after?.staff;
  if (filter.reference || types?.length === 0 || top === 0) return nothing;
  const { person } = filter;
  const rows = await installation()
    .db.select()
    .from(staffEvents)
    .where(
      and(
        top === undefined ? undefined : lt(staffEvents.id, top),
        isStaffLineFor(scope),
        types ? inArray(staffEvents.type, [...types]) : undefined,
        person ? or(eq(staffEvents.staffId, person), eq(staffEvents.actorId, person)) : undefined,
        ...(await betweenDays(scope, filter, staffEvents.at)),
      ),
    )
    .orderBy(desc(staffEvents.id))
    .limit(size + 1);
  return upTo(
    rows.map((row): AuditLine => ({ ...row, source: "staff", reference: null, seq: null })),
    size,
  );
}

function upTo(lines: readonly AuditLine[], size: number): LineStream {
  const page = lines.slice(0, size);
  return { lines: page, rest: lines.length > size ? (page.at(-1)?.id ?? 0) : 0, lookedBackTo: null };
}

async function newestLine(): Promise<number> {
  const [row] = await installation()
    .db.select({ id: max(events.id) })
    .from(events);
  return row?.id ?? 0;
}

async function momentOf(id: number): Promise<Date | null> {
  const [row] = await installation()
    .db.select({ at: events.at })
    .from(events)
    .where(gte(events.id, id))
    .orderBy(asc(events.id))
    .limit(1);
  return row?.at ?? null;
}

async function betweenDays(
  scope: AuditScope,
  { from, to }: AuditFilter,
  at: typeof events.at | typeof staffEvents.at,
): Promise<readonly (SQL | undefined)[]> {
  if (!from && !to) return [];
  const timeZone = await timeZoneOf(scope);
  return [from && gte(at, startOfDay(from, timeZone)), to && lt(at, startOfDay(addDays(to, 1), timeZone))];
}

async function nameLines(lines: readonly AuditLine[]): Promise<readonly NamedLine[]> {
  const people = await staffNames(
    lines.flatMap((line) => [
      line.actorKind === "staff" ? line.actorId : null,
      line.staffId,
      namedStaff(line),
    ]),
  );
  const ids = new Set(lines.map(({ controllerId }) => controllerId).filter((id) => id !== null));
  const served = await controllerNames([...ids]);
  return lines.map((line) => ({
    ...line,
    who: (line.actorKind === "staff" && line.actorId && people.get(line.actorId)) || null,
    about: (line.staffId && people.get(line.staffId)) || null,
    controller: (line.controllerId && served.get(line.controllerId)) || null,
    whom: people.get(namedStaff(line) ?? "") ?? null,
  }));
}
