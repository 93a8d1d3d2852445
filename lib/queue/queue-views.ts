import { and, asc, eq, max } from "drizzle-orm";
import { z } from "zod";
import { queueViews, staff } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { changeFilter, readQueueFilter, writeQueueFilter } from "@/lib/queue/queue-filter";

export const mostViews = 20;

export interface QueueView {
  readonly id: string;
  readonly name: string;
  /** As `writeQueueFilter` writes it, without a page. */
  readonly query: string;
}

const nameSchema = z.string().trim().min(1, "required").max(60, "too_long");

/** The filters that the person kept, in the order in which they did. Nobody sees those of others. */
export const listViews = (actor: Staff): Promise<readonly QueueView[]> =>
  installation()
    .db.select({ id: queueViews.id, name: queueViews.name, query: queueViews.query })
    .from(queueViews)
    .where(eq(queueViews.staffId, actor.staffId))
    .orderBy(asc(queueViews.position), asc(queueViews.createdAt));

/** Keeps a filter under a name. @throws Problem input.invalid (name: required, too_long) · view.too_many */
export async function saveView(
  actor: Staff,
  input: { readonly name: string; readonly query: string },
  now: Date,
): Promise<QueueView> {
  const name = readName(input.name);
  const query = writeQueueFilter(changeFilter(readQueueFilter(input.query), "after", undefined));
  return installation().db.transaction(async (tx) => {
    // One after another, so that two windows do not both keep the last one.
    await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, actor.staffId)).for("update");
    const mine = eq(queueViews.staffId, actor.staffId);
    if ((await tx.$count(queueViews, mine)) >= mostViews) throw new Problem("view.too_many");
    const [last] = await tx
      .select({ position: max(queueViews.position) })
      .from(queueViews)
      .where(mine);
    const [kept] = await tx
      .insert(queueViews)
      .values({ staffId: actor.staffId, name, query, position: (last?.position ?? 0) + 1, createdAt: now })
      .returning({ id: queueViews.id, name: queueViews.name, query: queueViews.query });
    if (!kept) throw new Error("the view was not kept");
    return kept;
  });
}

/** @throws Problem input.invalid (name) · not_found (none of theirs) */
export async function renameView(
  actor: Staff,
  input: { readonly viewId: string; readonly name: string },
  _now: Date,
): Promise<void> {
  const name = readName(input.name);
  const renamed = await installation()
    .db.update(queueViews)
    .set({ name })
    .where(ownView(actor, input.viewId))
    .returning({ id: queueViews.id });
  if (renamed.length === 0) throw new Problem("not_found");
}

/** @throws Problem not_found (none of theirs) */
export async function deleteView(
  actor: Staff,
  input: { readonly viewId: string },
  _now: Date,
): Promise<void> {
  const gone = await installation()
    .db.delete(queueViews)
    .where(ownView(actor, input.viewId))
    .returning({ id: queueViews.id });
  if (gone.length === 0) throw new Problem("not_found");
}

const ownView = (actor: Staff, viewId: string) =>
  and(eq(queueViews.id, viewId), eq(queueViews.staffId, actor.staffId));

function readName(typed: string): string {
  const name = nameSchema.safeParse(typed);
  if (!name.success)
    throw new Problem("input.invalid", { name: name.error.issues[0]?.message ?? "required" });
  return name.data;
}
