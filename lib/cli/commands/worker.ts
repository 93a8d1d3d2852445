import { parseArgs } from "node:util";
import { type Command, print } from "@/lib/cli/command";

export const worker: Command = {
  summary: "run jobs in a process of its own, beside `npm start` with WORKER=off",
  usage: [""],
  async run(args) {
    parseArgs({ args: [...args] });
    const { migrateDatabase } = await import("@/db/migrate");
    const { openDemoSystems } = await import("@/lib/demo/load-demo");
    const { settings } = await import("@/lib/settings");
    const { openDatabaseUrl } = await import("@/lib/start/open-database");
    const { openWorkerSlot } = await import("@/lib/start/worker-slot");
    const signalled = nextSignal();
    const database = await openDatabaseUrl(settings());
    try {
      await migrateDatabase(database.url); // A worker may be the first to start.
      const declared = settings();
      const samples = declared.demo ? await openDemoSystems(database.url) : {};
      const connections = { ...samples, ...declared.connections };
      const slot = await openWorkerSlot({ ...declared, connections }, database.url);
      print("worker ready");
      await signalled;
      await slot.stop();
    } finally {
      await database.release();
    }
    return 0;
  },
};

/** Keeps listening: Ctrl-C reaches a command twice, from the terminal and from npm. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
