import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { buildFingerprint } from "@/lib/start/fingerprint";
import { buildEnvironment, nextProgram, projectRoot } from "@/lib/start/web-environment";

const fingerprintFile = path.join(projectRoot, ".next", "habeas-fingerprint");

/** Whether the build in `.next` is whole and was made from the files as they are now. */
export function isBuildCurrent(): boolean {
  if (!fs.existsSync(path.join(projectRoot, ".next", "BUILD_ID")) || !fs.existsSync(fingerprintFile))
    return false;
  return fs.readFileSync(fingerprintFile, "utf8") === buildFingerprint(projectRoot);
}

/**
 * Builds the web application for production. The settings take no part in it, so one build serves every installation.
 *
 * @throws with the builder's output when it fails. Aborting the signal ends the builder.
 */
export async function buildWeb(signal?: AbortSignal): Promise<void> {
  const fingerprint = buildFingerprint(projectRoot); // Before: what is changed meanwhile is built the next time.
  fs.rmSync(fingerprintFile, { force: true });
  const builder = spawn(process.execPath, [nextProgram, "build"], {
    cwd: projectRoot,
    env: buildEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [builder.stdout, builder.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const kill = (): unknown => builder.kill("SIGKILL");
  signal?.addEventListener("abort", kill);
  const [status] = await once(builder, "close");
  signal?.removeEventListener("abort", kill);
  signal?.throwIfAborted();
  if (status !== 0) throw new Error(`the web application could not be built:\n${output.trim()}`);
  fs.writeFileSync(fingerprintFile, fingerprint);
}
