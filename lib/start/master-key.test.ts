import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { obtainMasterKey } from "@/lib/start/master-key";

const base = fs.mkdtempSync(path.join(os.tmpdir(), "habeas-key-"));
const dataDir = path.join(base, "data");
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

test("the key is made once, 32 bytes, and readable by its owner alone", () => {
  const key = obtainMasterKey(dataDir);
  expect(key).toHaveLength(32);
  expect(obtainMasterKey(dataDir)).toEqual(key);
  expect(fs.statSync(path.join(dataDir, "master-key")).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(dataDir)).toEqual(["master-key"]);
});

test("a damaged key is never replaced: what it sealed would be lost", () => {
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(path.join(dataDir, "master-key"), "half a k");
  expect(() => obtainMasterKey(dataDir)).toThrow("restore it from a backup");
});
