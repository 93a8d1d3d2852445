/**
 * `check-history.mjs`, which stands in every file of evidence: it recomputes the hash chains of `events.jsonl` with
 * nothing but Node.js. Plain text here, because it runs elsewhere; the tests run it.
 */
export const checkHistoryScript = `// Recomputes the hash chains of events.jsonl. Run in this folder: node check-history.mjs
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

// RFC 8785 for what stands in these lines: keys sorted, no spaces.
const canonical = (value) => {
  if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return "{" + keys.map((key) => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
};

const last = new Map();
let lines = 0;
for await (const text of createInterface({ input: createReadStream(new URL("events.jsonl", import.meta.url)) })) {
  const { hash, ...event } = JSON.parse(text);
  const before = last.get(event.requestId) ?? { seq: 0, hash: null };
  const counted = createHash("sha256").update(canonical(event)).digest("hex");
  if (counted !== hash || event.previous !== before.hash || event.seq !== before.seq + 1) {
    console.error("broken: request " + event.requestId + ", line " + event.seq);
    process.exit(1);
  }
  last.set(event.requestId, { seq: event.seq, hash });
  lines += 1;
}
console.log("whole: " + lines + " lines of " + last.size + " histories");
for (const [id, { seq, hash }] of last) console.log(id + " " + seq + " " + hash);
`;
