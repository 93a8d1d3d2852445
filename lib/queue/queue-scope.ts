import { type SQL, sql } from "drizzle-orm";
import { records } from "@/db/schema/controllers";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import type { QueueFilter } from "@/lib/queue/queue-filter";

/** A controller whose requests the person may read, and what day it is there. */
export interface ScopedController {
  readonly id: string;
  readonly today: string;
}

/**
 * The controllers that a queue is read for: those the person may read; of them the one that the filter names, and only
 * those that ever had the system that it names, because nobody else's requests have tasks there.
 */
export async function queueScope(
  actor: Staff,
  { controller, system }: Pick<QueueFilter, "controller" | "system">,
  now: Date,
): Promise<readonly ScopedController[]> {
  const visible = new Set(controllersWhere(actor, "request.read"));
  if (visible.size === 0) return [];
  const having = system === undefined ? null : await controllersWith(system);
  return (await listStoredControllers())
    .filter(({ id, slug }) => visible.has(id) && (controller === undefined || slug === controller))
    .filter(({ id }) => having === null || having.has(id))
    .map(({ id, record }) => ({ id, today: localDate(now, record.controller.timeZone) }));
}

/** By any version of their records: what a system was asked for stays asked for when the record drops it. */
async function controllersWith(system: string): Promise<ReadonlySet<string>> {
  const having = JSON.stringify({ systems: [{ slug: system }] });
  const rows = await installation()
    .db.selectDistinct({ id: records.controllerId })
    .from(records)
    .where(sql`${records.content} @> ${having}::jsonb`);
  return new Set(rows.map(({ id }) => id));
}

/** The day at the controller of a row of the scope. */
export const scopeToday = sql`scope.today`;

/** The scope as a relation `scope(id, today)`, to join requests to. Never empty. */
export const scopeRows = (scope: readonly ScopedController[]): SQL =>
  sql`(values ${sql.join(
    scope.map(({ id, today }) => sql`(${id}::uuid, ${today}::date)`),
    sql`, `,
  )}) as scope(id, today)`;
