import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFolderStorage } from "@/lib/storage/folder-storage";
import { segmentBytes } from "@/lib/storage/segment-cipher";
import { type Storage, StorageError, type StorageErrorCode } from "@/lib/storage/storage";

const dataKey = randomBytes(32);
const headerBytes = 36;
const sealedBytes = segmentBytes + 16;

let root: string;
let storage: Storage;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "habeas-storage-"));
  storage = createFolderStorage(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function* pieces(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(key: string, withKey: Uint8Array = dataKey): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of storage.read(key, withKey)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function codeOf(work: Promise<unknown>): Promise<StorageErrorCode | "no error" | "other"> {
  return work.then(
    () => "no error",
    (error: unknown) => (error instanceof StorageError ? error.code : "other"),
  );
}

const borders = [0, 1, 2].flatMap((n) => [-1, 0, 1].map((d) => n * segmentBytes + d)).filter((n) => n >= 0);

describe("what is written is what is read", () => {
  test("for every size around the segment borders and every chunking", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...borders), fc.integer({ min: 0, max: 200_000 })),
        fc.integer({ min: 1, max: 150_000 }),
        async (size, chunk) => {
          const bytes = randomBytes(size);
          expect(await storage.write("a/b", pieces(bytes, chunk), dataKey)).toEqual({ bytes: size });
          expect(await storage.size("a/b")).toBe(size);
          expect(bytes.equals(await readAll("a/b"))).toBe(true);
        },
      ),
      { numRuns: 60, examples: borders.map((size): [number, number] => [size, 10_000]) },
    );
  });

  test("a second write replaces the first", async () => {
    await storage.write("k", pieces(Buffer.from("first")), dataKey);
    await storage.write("k", pieces(Buffer.from("second")), dataKey);
    expect((await readAll("k")).toString()).toBe("second");
  });

  test("and nothing of it is readable on the disk", async () => {
    await storage.write("k", pieces(Buffer.from("a person's name")), dataKey);
    expect((await readFile(join(root, "k"))).includes("person")).toBe(false);
  });

  test("two files of the same content have nothing in common", async () => {
    await storage.write("a", pieces(Buffer.alloc(100)), dataKey);
    await storage.write("b", pieces(Buffer.alloc(100)), dataKey);
    expect((await readFile(join(root, "a"))).subarray(4)).not.toEqual(
      (await readFile(join(root, "b"))).subarray(4),
    );
  });
});

describe("damage is an error, never wrong bytes", () => {
  const content = randomBytes(2 * segmentBytes + 100);

  test("truncation at each boundary and beside it", async () => {
    await storage.write("k", pieces(content), dataKey);
    const whole = await readFile(join(root, "k"));
    const cuts = [0, 1, 4, headerBytes, headerBytes + 16].concat(
      [1, 2].flatMap((n) => [-1, 0, 1, 15, 16, 17].map((d) => headerBytes + n * sealedBytes + d)),
      whole.length - 1,
    );
    for (const cut of cuts) {
      await writeFile(join(root, "k"), whole.subarray(0, cut));
      expect([cut, await codeOf(readAll("k"))]).toEqual([cut, "storage.damaged"]);
    }
  });

  test("any flipped bit, and any byte added", async () => {
    await storage.write("k", pieces(content), dataKey);
    const whole = await readFile(join(root, "k"));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
        await writeFile(join(root, "k"), changed);
        expect(await codeOf(readAll("k"))).toBe("storage.damaged");
      }),
      { numRuns: 100, examples: [0, 3, 4, 35, 36, whole.length - 1].map((at): [number, number] => [at, 0]) },
    );
    await writeFile(join(root, "k"), Buffer.concat([whole, Buffer.alloc(1)]));
    expect(await codeOf(readAll("k"))).toBe("storage.damaged");
  });

  test("segments in another order, or left out", async () => {
    await storage.write("k", pieces(content), dataKey);
    const whole = await readFile(join(root, "k"));
    const [first, second] = [0, 1].map((n) =>
      whole.subarray(headerBytes + n * sealedBytes, headerBytes + (n + 1) * sealedBytes),
    );
    const [header, last] = [whole.subarray(0, headerBytes), whole.subarray(headerBytes + 2 * sealedBytes)];
    for (const parts of [
      [header, second, first, last],
      [header, first, last],
      [header, last],
    ]) {
      await writeFile(join(root, "k"), Buffer.concat(parts.filter((part) => part !== undefined)));
      expect(await codeOf(readAll("k"))).toBe("storage.damaged");
    }
  });

  test("a file that was moved to another key, and another data key", async () => {
    await storage.write("k", pieces(content), dataKey);
    expect(await codeOf(readAll("k", randomBytes(32)))).toBe("storage.damaged");
    await rename(join(root, "k"), join(root, "other"));
    expect(await codeOf(readAll("other"))).toBe("storage.damaged");
    expect(await codeOf(readAll("k"))).toBe("storage.not_found");
  });

  test("a data key of the wrong length is refused before anything is written", async () => {
    await expect(storage.write("k", pieces(content), randomBytes(16))).rejects.toThrow(RangeError);
    expect(await storage.size("k")).toBeNull();
  });
});

describe("a key is either whole or absent", () => {
  test("a source that fails leaves the key as it was and no unfinished file", async () => {
    const failing = async function* () {
      yield randomBytes(segmentBytes * 2);
      throw new Error("source failed");
    };
    await expect(storage.write("k", failing(), dataKey)).rejects.toThrow("source failed");
    expect(await storage.size("k")).toBeNull();
    await storage.write("k", pieces(Buffer.from("kept")), dataKey);
    await expect(storage.write("k", failing(), dataKey)).rejects.toThrow("source failed");
    expect((await readAll("k")).toString()).toBe("kept");
    expect(await readdir(join(root, ".incoming"))).toEqual([]);
  });

  test("kill -9 in the middle of a write", async () => {
    const script = `
      import { createFolderStorage } from "@/lib/storage/folder-storage";
      async function* endless() { for (;;) yield Buffer.alloc(1 << 20); }
      setTimeout(() => process.stdout.write("writing"), 50);
      await createFolderStorage(process.argv[2]).write("k", endless(), Buffer.alloc(32));`;
    const file = join(root, "endless.mts");
    await writeFile(file, script);
    const tsconfig = join(import.meta.dirname, "../../tsconfig.json");
    const child = spawn(process.execPath, ["--import", "tsx", file, root], {
      cwd: dirname(tsconfig),
      env: { NODE_ENV: "test", TSX_TSCONFIG_PATH: tsconfig },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    expect(await storage.size("k")).toBeNull();
    expect(await readdir(join(root, ".incoming"))).toHaveLength(1);
  });

  test("unfinished files are swept after an hour of silence, live ones are kept", async () => {
    await mkdir(join(root, ".incoming"));
    for (const name of ["stale", "live"]) await writeFile(join(root, ".incoming", name), "");
    const hoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(root, ".incoming", "stale"), hoursAgo, hoursAgo);
    await storage.write("k", pieces(Buffer.from("x")), dataKey);
    expect(await readdir(join(root, ".incoming"))).toEqual(["live"]);
  });
});

describe("removing", () => {
  test("one key, twice", async () => {
    await storage.write("a/b", pieces(Buffer.from("x")), dataKey);
    await storage.remove("a/b");
    await storage.remove("a/b");
    expect(await storage.size("a/b")).toBeNull();
  });

  test("a prefix takes its folder and not its namesakes", async () => {
    for (const key of ["r/42/a", "r/42/b/c", "r/421"])
      await storage.write(key, pieces(Buffer.from("x")), dataKey);
    await storage.removePrefix("r/42");
    await storage.removePrefix("r/none");
    expect(await Promise.all(["r/42/a", "r/42/b/c", "r/421"].map((key) => storage.size(key)))).toEqual([
      null,
      null,
      1,
    ]);
  });
});

describe("keys that could climb out or mean two things are refused", () => {
  const bad = [
    "",
    "/a",
    "../a",
    "a/../b",
    "a/..",
    "a//b",
    "a/",
    "a/./b",
    "A",
    ".incoming/x",
    "a\\b",
    "a b",
    "é",
    "a\0",
  ];
  test.each([...bad, "a".repeat(600)])("%j", async (key) => {
    expect(await codeOf(storage.write(key, pieces(Buffer.from("x")), dataKey))).toBe("storage.invalid_key");
    expect(await codeOf(readAll(key))).toBe("storage.invalid_key");
    expect(await codeOf(storage.remove(key))).toBe("storage.invalid_key");
    expect(await codeOf(Promise.resolve().then(() => storage.size(key)))).toBe("storage.invalid_key");
  });
});

test("memory stays flat: reading and writing 64 MB hold a segment, not the file", async () => {
  const chunk = randomBytes(1 << 20);
  const source = async function* () {
    for (let n = 0; n < 64; n++) yield chunk;
  };
  await storage.write("big", source(), dataKey);
  let largest = 0;
  let total = 0;
  for await (const piece of storage.read("big", dataKey)) {
    largest = Math.max(largest, piece.length);
    total += piece.length;
  }
  expect([largest, total]).toEqual([segmentBytes, 64 << 20]);
});
