import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { LetterDocument } from "@/lib/letters/letter-document";

/**
 * SHA-256 (hex) of all of a letter but the texts that staff may rewrite, over canonical JSON (RFC 8785): whether the
 * letter changed between the moment when somebody read it and the moment when they send it.
 */
export function fixedDigest(document: LetterDocument): string {
  const blocks = document.blocks.map((block) => (block.kind === "editable" ? { ...block, text: "" } : block));
  const canonical = canonicalize({ ...document, blocks }) ?? "";
  return createHash("sha256").update(canonical).digest("hex");
}
