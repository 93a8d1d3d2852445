import { sql } from "drizzle-orm";
import { installation } from "@/lib/installation";
import { countWorkersStatement } from "@/lib/jobs/worker-lease";
import { log } from "@/lib/log";
import { mailTransport } from "@/lib/mail/deliver-mail";

type State = "ok" | "down";

export interface Health {
  readonly status: State;
  readonly database: State;
  readonly worker: State;
  readonly mail: State;
}

/** How long one look at the mail server is believed: health is asked for often, a greeting is not free. */
const mailCheckMs = 30_000;
let mailCheck: { at: number; state: Promise<State> } | undefined;

/** Whether the installation can do its work now: reach its database, run its jobs, hand over its mails. */
export async function getHealth(now = Date.now()): Promise<Health> {
  if (!mailCheck || now - mailCheck.at > mailCheckMs) {
    mailCheck = { at: now, state: probe("mail", () => mailTransport().check()) };
  }
  const [database, worker, mail] = await Promise.all([
    probe("database", () => installation().db.execute(sql`select 1`)),
    probe("worker", requireWorker),
    mailCheck.state,
  ]);
  const status = [database, worker, mail].every((state) => state === "ok") ? "ok" : "down";
  return { status, database, worker, mail };
}

async function requireWorker(): Promise<void> {
  const { rows } = await installation().db.execute<{ count: number }>(sql.raw(countWorkersStatement));
  if (!rows[0]?.count) throw new Error("no worker holds a lease");
}

async function probe(part: string, look: () => Promise<unknown>): Promise<State> {
  try {
    await look();
    return "ok";
  } catch (error) {
    log.error({ code: "health.down", part, err: (error as Error).message });
    return "down";
  }
}
