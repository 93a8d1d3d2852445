import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { countRequests, type ReportScope } from "@/lib/reports/count-requests";
import { countCategoryGrounds, countNow, countRights, countSent, countTasks } from "@/lib/reports/count-work";

/** All that a report is added up from. */
export type Counted = Awaited<ReturnType<typeof countZone>>;

/**
 * Counts everything that a report shows, in the caller's transaction, whose settings are put back: the controllers of one
 * time zone after those of another, because their dates are read in it. What belongs together is added up by the caller.
 */
export async function countAll(tx: Transaction, scope: ReportScope): Promise<Counted[]> {
  // Whole tables are joined: in memory and not through temporary files, and by several processes where there are any.
  await tx.execute(sql`set local work_mem = '64MB'`);
  await tx.execute(sql`set local parallel_tuple_cost = 0.01`);
  const zones = [...new Set(scope.controllers.map(({ timeZone }) => timeZone))];
  const counted: Counted[] = [];
  for (const zone of zones) {
    await tx.execute(sql`select set_config('TimeZone', ${zone}, true)`);
    const controllers = scope.controllers.filter(({ timeZone }) => timeZone === zone);
    counted.push(await countZone(tx, { ...scope, controllers }));
  }
  for (const name of ["TimeZone", "parallel_tuple_cost", "work_mem"])
    await tx.execute(sql.raw(`set local ${name} to default`));
  return counted;
}

/** One after another: a transaction has one connection. */
const countZone = async (tx: Transaction, scope: ReportScope) => ({
  requests: await countRequests(tx, scope),
  sent: await countSent(tx, scope),
  rights: await countRights(tx, scope),
  ofCategories: await countCategoryGrounds(tx, scope),
  tasks: await countTasks(tx, scope),
  now: await countNow(tx, scope),
});
