import { readFile } from "node:fs/promises";
import type { JSONWebKeySet } from "jose";
import { messageOf } from "@/lib/bundle/read-archive";
import { parseJwks } from "@/lib/bundle/sign";
import { readKeys } from "@/lib/bundle/verify-command";
import { type ReceiptVerification, verifyReceipt } from "@/lib/receipts/receipt";

/** No receipt comes near. */
const mostBytes = 1024 * 1024;

/**
 * `habeas receipt verify <file> [--jwks <file or url>]`: what to print, and 0 only when the receipt is genuine.
 * @param jwksSource a file or an http(s) address; null for the keys of this installation
 * @param defaultJwksPath the file that holds those
 */
export async function verifyReceiptCommand(
  path: string,
  jwksSource: string | null,
  defaultJwksPath: string,
): Promise<{ lines: string[]; exitStatus: 0 | 1 }> {
  const source = jwksSource ?? defaultJwksPath;
  let jwks: JSONWebKeySet | null;
  try {
    jwks = parseJwks(await readKeys(source));
  } catch (error) {
    return failed(`The public keys cannot be read from ${source}: ${messageOf(error)}.`);
  }
  if (jwks === null) return failed(`${source} holds no public keys (a JWK Set).`);
  let jws: string;
  try {
    jws = (await readFile(path)).subarray(0, mostBytes).toString("utf8");
  } catch (error) {
    return failed(`The receipt cannot be read from ${path}: ${messageOf(error)}.`);
  }
  const verification = await verifyReceipt(jws, jwks);
  return { lines: report(path, verification), exitStatus: verification.valid ? 0 : 1 };
}

const failed = (line: string) => ({ lines: [line], exitStatus: 1 as const });

function report(path: string, verification: ReceiptVerification): string[] {
  if (!verification.valid) return [`not genuine: ${path}`, `  ${verification.reason}`];
  const { kid, receipt } = verification;
  return [
    `genuine: ${path}`,
    `  reference  ${receipt.reference}`,
    `  to         ${receipt.controller.name}`,
    `  received   ${receipt.receivedOn} (${receipt.receivedAt})`,
    `  due        ${receipt.dueOn}`,
    `  rights     ${receipt.rights.join(", ")}`,
    `  submission sha256 ${receipt.submission.sha256}`,
    ...receipt.files.map(
      ({ sha256, bytes, mediaType }) => `  file       sha256 ${sha256} (${mediaType}, ${bytes} bytes)`,
    ),
    `  signed by  key ${kid}`,
  ];
}
