import { failureFacts } from "@/lib/failure-facts";
import { log } from "@/lib/log";

/** Does one thing after the other, and goes on when one fails: one broken request must not silence all others. */
export interface Attempts {
  run(work: () => Promise<unknown>): Promise<void>;
  /** @throws Error when something failed, at the end: the queue then shows the job as failed, and the next run tries again */
  assertNoneFailed(): void;
}

export function createAttempts(): Attempts {
  let failed = 0;
  return {
    run: async (work) => {
      try {
        await work();
      } catch (error) {
        failed += 1;
        log.error({ code: "reminders.failed", failure: failureFacts(error) });
      }
    },
    assertNoneFailed: () => {
      if (failed > 0) throw new Error(`${failed} reminders failed`);
    },
  };
}

/** Reads a list slice by slice, each after the last row of the one before, and gives every row to `handle`. */
export async function eachSlice<Row>(
  read: (after: Row | undefined, limit: number) => Promise<readonly Row[]>,
  handle: (row: Row) => Promise<void>,
): Promise<void> {
  const limit = 200;
  let after: Row | undefined;
  for (;;) {
    const rows = await read(after, limit);
    for (const row of rows) await handle(row);
    after = rows.at(-1);
    if (rows.length < limit) return;
  }
}
