import { readFile } from "node:fs/promises";
import type { JSONWebKeySet } from "jose";
import { messageOf } from "@/lib/bundle/read-archive";
import { parseJwks } from "@/lib/bundle/sign";
import { type BundleVerification, verifyBundle } from "@/lib/bundle/verify-bundle";

const timeoutMs = 10_000;
const mostKeyBytes = 1024 * 1024;
const mostProblems = 50;

/**
 * `habeas bundle verify <zip> [--jwks <file or url>]`: what to print, and 0 only when the bundle is genuine.
 * @param jwksSource a file or an http(s) address; null for the keys of this installation
 * @param defaultJwksPath the file that holds those
 */
export async function verifyBundleCommand(
  zipPath: string,
  jwksSource: string | null,
  defaultJwksPath: string,
): Promise<{ lines: string[]; exitStatus: 0 | 1 }> {
  const source = jwksSource ?? defaultJwksPath;
  let jwks: JSONWebKeySet | null;
  try {
    jwks = parseJwks(await readKeys(source));
  } catch (error) {
    return { lines: [`The public keys cannot be read from ${source}: ${messageOf(error)}.`], exitStatus: 1 };
  }
  if (jwks === null) return { lines: [`${source} holds no public keys (a JWK Set).`], exitStatus: 1 };
  const verification = await verifyBundle(zipPath, jwks);
  return { lines: report(zipPath, verification), exitStatus: verification.genuine ? 0 : 1 };
}

/** The text of a JWK Set, from a file or an http(s) address. @throws when it cannot be read */
export async function readKeys(source: string): Promise<string> {
  if (!/^https?:\/\//i.test(source)) return readFile(source, "utf8");
  const response = await fetch(source, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const body = await response.arrayBuffer();
  if (body.byteLength > mostKeyBytes) throw new Error("the answer is too large");
  return Buffer.from(body).toString("utf8");
}

function report(zipPath: string, { genuine, problems, facts }: BundleVerification): string[] {
  if (genuine) {
    return [
      `genuine: ${zipPath}`,
      `  reference  ${facts.reference}`,
      `  from       ${facts.controller}`,
      `  dated      ${facts.baggedOn}`,
      `  holds      ${facts.files} files, ${facts.bytes} bytes, ${facts.rows} rows`,
      `  signed by  key ${facts.kid}`,
    ];
  }
  const shown = problems.slice(0, mostProblems).map(({ text }) => `  ${text}`);
  const hidden = problems.length - shown.length;
  return [`not genuine: ${zipPath}`, ...shown, ...(hidden > 0 ? [`  … and ${hidden} more problems.`] : [])];
}
