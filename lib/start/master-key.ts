import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const keyBytes = 32;

/** The 32 bytes written as hex, base64 or base64url; null for anything else. */
export function parseMasterKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  if (!/^[\w+/-]{43}=?$/.test(text)) return null;
  const key = Buffer.from(text, "base64");
  return key.length === keyBytes ? key : null;
}

/**
 * The installation's master key from `<dataDir>/master-key`, made at the first call. Processes that start together get
 * the same key: it is written aside and linked into place, so a reader sees a whole key or none and one writer wins.
 *
 * @throws when the file holds no key: replacing it would make every sealed value unreadable.
 */
export function obtainMasterKey(dataDir: string): Buffer {
  const file = path.join(dataDir, "master-key");
  if (!fs.existsSync(file)) createMasterKey(file);
  const key = parseMasterKey(fs.readFileSync(file, "utf8").trim());
  if (key === null) throw new Error(`${file} holds no key: restore it from a backup`);
  return key;
}

function createMasterKey(file: string): void {
  createDataDir(path.dirname(file));
  const draft = `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
  fs.writeFileSync(draft, `${randomBytes(keyBytes).toString("base64url")}\n`, {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  } finally {
    fs.rmSync(draft);
  }
}

/**
 * Makes the data folder. Others may pass through it and list nothing (0711): as root the embedded Postgres runs under
 * an account that has no rights of its own and must reach its folder below.
 */
function createDataDir(dataDir: string): void {
  if (fs.existsSync(dataDir)) return;
  fs.mkdirSync(dataDir, { recursive: true });
  fs.chmodSync(dataDir, 0o711);
}
