import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildFingerprint } from "@/lib/start/fingerprint";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "habeas-fingerprint-"));
afterAll(() => fs.rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
}

test("a changed, added or moved source makes the build stale; a touched one, a test or a document does not", () => {
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
  const first = buildFingerprint(root);

  fs.utimesSync(path.join(root, "app/page.tsx"), 0, 0);
  write("app/page.test.tsx", "test");
  write("db/testing/clone.ts", "test");
  write("e2e/journey.spec.ts", "test");
  write("README.md", "words");
  expect(buildFingerprint(root)).toBe(first);

  write("app/page.tsx", "two");
  const changed = buildFingerprint(root);
  write("lib/rights/rule.ts", "new");
  const added = buildFingerprint(root);
  fs.renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/layout.tsx"));
  const moved = buildFingerprint(root);
  expect(new Set([first, changed, added, moved]).size).toBe(4);
});
