import pg from "pg";
import { log } from "@/lib/log";

/** First half of the advisory locks that say "this worker is alive"; the second half is made from the worker's id. */
const namespace = 0x4a4f4253;

/**
 * Marks worker pools as alive by session-level advisory locks on a connection of their own: Postgres drops them the
 * moment the process dies, however it dies. That tells a killed worker's jobs from a slow worker's, so they need not
 * wait out the queue's four-hour lock.
 */
export class WorkerLease {
  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string): Promise<WorkerLease> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: "habeas-worker-lease" });
    client.on("error", (error) => log.error({ code: "lease.lost", err: error.message }));
    await client.connect();
    return new WorkerLease(client);
  }

  async hold(workerId: string): Promise<void> {
    await this.client.query("select pg_advisory_lock($1, hashtext($2))", [namespace, workerId]);
  }

  /** Unlocks the jobs of every worker whose lease is gone. @returns the dead workers' ids */
  async releaseDead(): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string }>(
      `with holders as (
         select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null
         union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null
       )
       select id from holders
       where not exists (
         select from pg_locks
         where locktype = 'advisory' and classid = $1::oid and objid = (hashtext(id)::bigint & 4294967295)::oid
           and objsubid = 2 and granted
           and database = (select oid from pg_database where datname = current_database()))`,
      [namespace],
    );
    const dead = rows.map((row) => row.id);
    if (dead.length > 0)
      await this.client.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
    return dead;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

/** How many workers are alive on this database, for the health page. */
export const countWorkersStatement = `select count(*)::int as count from pg_locks
  where locktype = 'advisory' and classid = ${namespace}::oid and objsubid = 2 and granted
    and database = (select oid from pg_database where datname = current_database())`;
