import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Installation } from "@/lib/installation";

/** A real worker in a process of its own, to be killed. */
export interface WorkerProcess {
  /** As `kill -9`, or a power cut: no handler of ours runs. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Everything that it has printed. */
  output(): string;
}

/** Starts `habeas worker` on a test installation and waits until it works. */
export async function startWorkerProcess(
  { settings, databaseUrl }: Installation,
  smtpUrl: string,
): Promise<WorkerProcess> {
  const env = {
    PATH: "/usr/bin:/bin",
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    MASTER_KEY: settings.masterKey.toString("hex"),
    APP_URL: settings.appUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: "Habeas <habeas@example.org>",
    LOG_LEVEL: "warn",
    CONNECTION_MINET_ADH6: settings.connections["minet/adh6"] ?? "",
  };
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/habeas.ts", "worker"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let heard = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (heard += String(chunk)));
  await ready(child, () => heard);
  return {
    output: () => heard,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function ready(child: ChildProcess, heard: () => string): Promise<void> {
  while (!heard().includes("worker ready")) {
    if (child.exitCode !== null) throw new Error(`the worker did not start: ${heard()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
