import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openArchive } from "@/lib/bundle/read-archive";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import { getJwks } from "@/lib/signing/signing-key";

/** All bytes of a file that is being handed out. */
export async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The files of an archive by their path below `data/`, and what the verifier of bundles says of it. */
export async function openedArchive(zip: Uint8Array) {
  const folder = await mkdtemp(path.join(tmpdir(), "habeas-evidence-"));
  try {
    const file = path.join(folder, "x.zip");
    await writeFile(file, zip);
    const { keys } = await getJwks();
    const jwks = { keys: keys.map((key) => ({ ...key, kty: "OKP" })) };
    return { verification: await verifyBundle(file, jwks), files: await filesOf(file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(file);
  const files = new Map<string, string>();
  try {
    for (const entry of archive.entries) {
      const pieces: Buffer[] = [];
      await archive.unpack(entry, (piece) => pieces.push(piece));
      const name = entry.name.slice(entry.name.indexOf("/") + 1);
      files.set(name.replace(/^data\//, ""), Buffer.concat(pieces).toString("latin1"));
    }
  } finally {
    await archive.close();
  }
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text, "latin1").toString("utf8")]));
}

/** Runs the script of the archive beside its history, as whoever got it would. */
export async function runCheck(script: string, history: string): Promise<{ status: number; said: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "habeas-history-"));
  const { execFile } = await import("node:child_process");
  try {
    await writeFile(path.join(folder, "check-history.mjs"), script);
    await writeFile(path.join(folder, "events.jsonl"), history);
    return await new Promise((resolve) =>
      execFile(process.execPath, [path.join(folder, "check-history.mjs")], (error, out, errors) =>
        resolve({ status: error ? 1 : 0, said: out + errors }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
