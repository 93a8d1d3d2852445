import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import type { Role } from "@/db/schema/enums";
import { memberships, passkeys, staff, staffEvents, staffSessions } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { isLive } from "@/lib/auth/staff-session";
import { getRecord } from "@/lib/controllers/stored-controller";
import { compareNames } from "@/lib/i18n/compare-names";
import { installation } from "@/lib/installation";
import { open } from "@/lib/vault/seal";

/** A person as an administrator sees them: their roles for the administrator's controllers, and no others. */
export interface Member {
  readonly staffId: string;
  readonly name: string;
  /** Null for the account of the first start, which has none. */
  readonly email: string | null;
  readonly isSelf: boolean;
  readonly deactivatedAt: Date | null;
  /** Null when they have not come yet. */
  readonly lastSignedInAt: Date | null;
  readonly passkeys: number;
  readonly sessions: number;
  readonly roles: readonly {
    readonly slug: string;
    readonly controller: string;
    readonly role: Role;
    readonly grantedAt: Date;
  }[];
}

/** An organisation whose members somebody looks after. */
export interface ManagedController {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
}

/** The controllers that the person administers, by name; none for who has staff.manage nowhere. */
export async function listManagedControllers(actor: Staff): Promise<readonly ManagedController[]> {
  const managed = controllersWhere(actor, "staff.manage");
  if (managed.length === 0) return [];
  const rows = await installation().db.select().from(controllers).where(inArray(controllers.id, managed));
  return Promise.all(
    rows.toSorted(compareNames).map(async ({ id, slug, name, recordDigest }) => {
      const { timeZone } = (await getRecord(id, recordDigest)).controller;
      return { slug, name, timeZone };
    }),
  );
}

/**
 * Everybody who holds a role for a controller that the person administers, by name, those with closed accounts last.
 * Permission staff.manage; nobody for who has it nowhere.
 */
export async function listMembers(actor: Staff, now: Date): Promise<readonly Member[]> {
  const members = await readMembers(actor, now);
  const closed = ({ deactivatedAt }: Member) => Number(deactivatedAt !== null);
  return [...members].sort((a, b) => closed(a) - closed(b) || compareNames(a, b));
}

/** A person with what may be done about their account as a whole. */
export interface MemberDetails extends Member {
  /** They hold roles for controllers of others too, so only those who administer all of them may close the account. */
  readonly worksElsewhere: boolean;
}

/** One person; null is not theirs and not there alike. Permission staff.manage for a controller of theirs. */
export async function getMember(actor: Staff, staffId: string, now: Date): Promise<MemberDetails | null> {
  const [member] = await readMembers(actor, now, eq(staff.id, staffId));
  if (!member) return null;
  const all = await installation()
    .db.selectDistinct({ controllerId: memberships.controllerId })
    .from(memberships)
    .where(eq(memberships.staffId, staffId));
  const managed = controllersWhere(actor, "staff.manage");
  return { ...member, worksElsewhere: all.some(({ controllerId }) => !managed.includes(controllerId)) };
}

const byController = (a: { controller: string }, b: { controller: string }): number =>
  compareNames({ name: a.controller }, { name: b.controller });

async function readMembers(actor: Staff, now: Date, only?: SQL): Promise<readonly Member[]> {
  const managed = controllersWhere(actor, "staff.manage");
  if (managed.length === 0) return [];
  const { db, installationKey } = installation();
  const rows = await db
    .select({
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      deactivatedAt: staff.deactivatedAt,
      firstSignedInAt: staff.firstSignedInAt,
      lastSignedInAt: lastSignIn,
      passkeys: db.$count(passkeys, eq(passkeys.staffId, staff.id)),
      sessions: db.$count(staffSessions, and(eq(staffSessions.staffId, staff.id), isLive(now))),
      slug: controllers.slug,
      controller: controllers.name,
      role: memberships.role,
      grantedAt: memberships.grantedAt,
    })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .innerJoin(controllers, eq(controllers.id, memberships.controllerId))
    .where(and(inArray(memberships.controllerId, managed), only))
    .orderBy(asc(memberships.role))
    .limit(5_000);
  const members = new Map<string, Member>();
  for (const { slug, controller, role, grantedAt, firstSignedInAt, ...row } of rows) {
    const held = { slug, controller, role, grantedAt };
    const known = members.get(row.staffId);
    members.set(row.staffId, {
      ...row,
      name: known?.name ?? open(installationKey, "name", row.name),
      email: known ? known.email : row.email && open(installationKey, "email", row.email),
      isSelf: row.staffId === actor.staffId,
      lastSignedInAt: row.lastSignedInAt ?? firstSignedInAt,
      roles: [...(known?.roles ?? []), held],
    });
  }
  return [...members.values()].map((member) => ({ ...member, roles: member.roles.toSorted(byController) }));
}

/** Read back from the newest line about the person, which an index finds. */
const lastSignIn = sql<Date | null>`(
  select ${staffEvents.at} from ${staffEvents}
  where ${staffEvents.staffId} = ${staff.id} and ${staffEvents.type} = 'staff.signed_in'
  order by ${staffEvents.id} desc limit 1)`.mapWith(staffEvents.at);
