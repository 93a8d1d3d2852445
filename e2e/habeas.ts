import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { processEnvironment } from "@/lib/settings";

const run = promisify(execFile);

/**
 * `npm run habeas -- …` on a data folder, as typed in a terminal. Rejects with `code` and `stdout` when it fails.
 * @param input what it reads from standard input
 */
export function runHabeas(
  dataDir: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = "",
): Promise<{ stdout: string; stderr: string }> {
  const running = run("npm", ["run", "-s", "habeas", "--", ...args], {
    cwd: path.resolve(import.meta.dirname, ".."),
    env: {
      ...processEnvironment(),
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      ...settings,
    },
  });
  running.child.stdin?.end(input);
  return running;
}
