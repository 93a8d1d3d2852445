import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { RecordOfProcessing } from "./record-schema";

/**
 * Names one exact content of a record: SHA-256, in hex, of its canonical JSON (RFC 8785). Comments, layout and the
 * order of keys in the file do not change it, nor does a round trip through jsonb.
 */
export function recordDigest(record: RecordOfProcessing): string {
  const canonical = canonicalize(record);
  if (canonical === undefined) throw new TypeError("A record of processing is an object.");
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
