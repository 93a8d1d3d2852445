import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What goes into the web build. Folders are taken whole; what does not exist counts as empty. */
const inputs = [
  "app",
  "lib",
  "db",
  "emails",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const notBuilt = /\.test\.tsx?$|(^|\/)testing\//;

/**
 * A digest of everything that the web build is made from, names and contents, and of nothing else: no dates, so that a
 * fresh clone or a copied image counts as equal, and no tests.
 */
export function buildFingerprint(root: string): string {
  const digest = createHash("sha256");
  const files = inputs.flatMap((input) => listFiles(root, input)).filter((file) => !notBuilt.test(file));
  for (const file of files.sort()) {
    const content = fs.readFileSync(path.join(root, file));
    digest.update(`${file}\0${content.length}\0`).update(content);
  }
  return digest.digest("hex");
}

function listFiles(root: string, input: string): string[] {
  const entry = fs.statSync(path.join(root, input), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (entry.isFile()) return [input];
  return fs
    .readdirSync(path.join(root, input), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)).replaceAll(path.sep, "/"));
}
