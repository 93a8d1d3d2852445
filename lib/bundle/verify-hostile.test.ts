import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bagFiles, pack } from "@/lib/bundle/testing/forged-archive";
import { jwks } from "@/lib/bundle/testing/sample-content";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import type { ZipEntryFacts } from "@/lib/bundle/zip-layout";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habeas-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(bytes: Uint8Array, options = {}) {
  const path = join(folder, `${randomUUID()}.zip`);
  writeFileSync(path, bytes);
  return verifyBundle(path, jwks, options);
}

const textsOf = async (bytes: Uint8Array, options = {}): Promise<string> =>
  (await check(bytes, options)).problems.map(({ text }) => text).join("\n");

describe("an archive made to harm is described, not followed", () => {
  const rename = (from: string, to: string) => async () => {
    const bytes = await pack(bagFiles());
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1))
      bytes.write(to, at, "latin1");
    return bytes;
  };
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ["climbing out", rename("R/data/a.json", "R/../../a.json".slice(0, 13)), /is not a plain relative path/],
    ["an absolute path", rename("R/data/a.json", "/etc/a.passwd"), /is not a plain relative path/],
    ["a backslash", rename("R/data/a.json", "R\\data\\a.json"), /some systems do not allow/],
    ["a name that is not UTF-8", rename("R/data/a.json", "R/data/\xff.json"), /not UTF-8/],
    ["a control character is shown as a code", rename("R/data/a.json", "R/data/\x1b.json"), /\\u\{1b\}/],
    ["two folders", async () => pack({ ...bagFiles(), "S/x": "" }), /S\/x lies outside the folder R/],
    [
      "one name in two cases",
      async () => pack({ ...bagFiles(), "R/DATA/a.json": "" }),
      /stands in the archive twice/,
    ],
    [
      "a folder of its own",
      async () => pack({ ...bagFiles(), "R/data/": "" }),
      /is not a plain relative path/,
    ],
    ["nothing in it", async () => pack({}), /The archive is empty/],
  ])("%s", async (_, make, problem) => expect(await textsOf(await make())).toMatch(problem));

  const inRecord = (at: number, value: number, bytes: 2 | 4) => async () => {
    const packed = await pack(bagFiles());
    packed.writeUIntLE(value, packed.indexOf("PK\x01\x02", 0, "latin1") + at, bytes);
    return packed;
  };
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ["an encrypted file", inRecord(8, 0x0809, 2), /data\/a\.json is encrypted/],
    ["strong encryption", inRecord(8, 0x0848, 2), /directory cannot be read: strong encryption/],
    ["a symbolic link", inRecord(38, (0o120777 << 16) >>> 0, 4), /data\/a\.json is a symbolic link/],
    ["an unknown packing", inRecord(10, 99, 2), /data\/a\.json is packed in an unknown way/],
    ["a time that we never write", inRecord(12, 1, 2), /time, attribute or flag that Habeas never writes/],
    [
      "an executable",
      inRecord(38, (0o100755 << 16) >>> 0, 4),
      /time, attribute or flag that Habeas never writes/,
    ],
    ["more bytes than declared", inRecord(24, 1, 4), /data\/a\.json cannot be unpacked: too many bytes/],
    [
      "fewer bytes than declared",
      inRecord(24, 1000, 4),
      /data\/a\.json cannot be unpacked: not enough bytes/,
    ],
    ["another checksum", inRecord(16, 1, 4), /does not have the checksum/],
    ["an offset beyond the end", inRecord(42, 0xfffff, 4), /does not begin where/],
  ])("%s", async (_, make, problem) => expect(await textsOf(await make())).toMatch(problem));

  test("overlapping files", async () => {
    const overlap = (entries: ZipEntryFacts[]): void => {
      const [first] = entries;
      if (first) entries.splice(1, 0, { ...first, name: "R/data/b.json" });
    };
    expect(await textsOf(await pack(bagFiles(), true, overlap))).toMatch(/bytes lie between or overlap/);
  });

  test("a bomb is not unpacked without a signature", async () => {
    const bomb = { ...bagFiles(), "R/data/zeros": Buffer.alloc(3_000_000) };
    const texts = await textsOf(await pack(bomb, false), { mostUnsignedBytes: 1_000_000 });
    expect(texts).toMatch(/R\/data\/zeros was not unpacked: it is too large/);
  });

  test("no archive at all", async () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from("hello"),
      Buffer.alloc(1000),
      Buffer.from("PK\x05\x06"),
    ]) {
      expect(await textsOf(bytes)).toMatch(/^The file cannot be read as a ZIP archive/);
    }
    for (const path of [join(folder, "none.zip"), folder])
      expect((await verifyBundle(path, jwks)).genuine).toBe(false);
    symlinkSync("loop", join(folder, "loop"));
    expect((await verifyBundle(join(folder, "loop"), jwks)).genuine).toBe(false);
  });
});
