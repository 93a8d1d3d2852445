import { readFile, writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { runHabeas } from "@/e2e/habeas";
import type { RunningServer } from "@/e2e/running-server";

/**
 * The command line says of a signed archive that it is genuine, and of the same with one byte changed that it is not.
 * @returns what it said of the genuine one
 */
export async function verifyArchive(
  zip: string,
  { dataDir, baseUrl }: Pick<RunningServer, "dataDir" | "baseUrl">,
): Promise<string> {
  const verify = (file: string) =>
    runHabeas(dataDir, ["bundle", "verify", file, "--jwks", `${baseUrl}/.well-known/jwks.json`]);
  const { stdout } = await verify(zip);
  expect(stdout).toMatch(/^genuine/);
  const bytes = await readFile(zip);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const changed = zip.replace(/\.zip$/, "-changed.zip");
  await writeFile(changed, bytes);
  await expect(verify(changed)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^not genuine/),
  });
  return stdout;
}
