import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bagDeclaration, formatManifest } from "@/lib/bundle/bag";
import { archiveDigestClaim, bundleSignatureType, generateSigningKey } from "@/lib/bundle/sign";
import { bundleOf, category, jwks, sampleContent, signer } from "@/lib/bundle/testing/sample-content";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import { verifyBundleCommand } from "@/lib/bundle/verify-command";
import {
  dataDescriptor,
  directoryRecord,
  endOfDirectory,
  localHeader,
  type ZipEntryFacts,
} from "@/lib/bundle/zip-layout";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habeas-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = sampleContent({
  systems: [
    {
      slug: "crm",
      title: "CRM",
      categories: [category("members", [["a"], ["b"]], [{ name: "c", type: "text" }])],
    },
  ],
  files: [],
  redactions: [],
});
const { zip } = await bundleOf(small);

async function check(bytes: Uint8Array, options = {}) {
  const path = join(folder, "checked.zip");
  writeFileSync(path, bytes);
  return verifyBundle(path, jwks, options);
}

const textsOf = async (bytes: Uint8Array, options = {}): Promise<string> =>
  (await check(bytes, options)).problems.map(({ text }) => text).join("\n");

/** Any files as an archive in our own layout, signed or not: what a forger could make with our code. */
async function pack(
  files: Readonly<Record<string, string | Buffer>>,
  sign = true,
  change = (_: ZipEntryFacts[]): void => undefined,
) {
  const contents = new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
  const parts: Buffer[] = [];
  const entries: ZipEntryFacts[] = [];
  let position = 0;
  const add = (name: string, content: Buffer, method: "stored" | "deflated"): void => {
    const packed = method === "stored" ? content : deflateRawSync(content);
    const facts = {
      name,
      method,
      crc32: crc32(content),
      packedBytes: packed.length,
      bytes: content.length,
      offset: position,
    };
    const bytes = Buffer.concat([localHeader(facts), packed, dataDescriptor(facts)]);
    parts.push(bytes);
    entries.push(facts);
    position += bytes.length;
  };
  for (const [name, content] of contents) add(name, content, "deflated");
  const signed = contents.get("R/tagmanifest-sha256.txt");
  if (sign && signed) {
    const claims = { [archiveDigestClaim]: createHash("sha256").update(Buffer.concat(parts)).digest("hex") };
    add(
      "R/signature.jws",
      Buffer.from(await signer.signDetached(signed, { typ: bundleSignatureType, claims })),
      "stored",
    );
  }
  change(entries);
  const directory = Buffer.concat(entries.map(directoryRecord));
  return Buffer.concat([
    ...parts,
    directory,
    endOfDirectory({ entries: entries.length, offset: position, bytes: directory.length }),
  ]);
}

const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

/** The files of a small, right bag; `changes` overrides or (with null) removes. */
function bagFiles(changes: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const payload: Record<string, string> = { "data/a.json": "[]\n" };
  const manifest = (files: Record<string, string>): string =>
    formatManifest(new Map(Object.entries(files).map(([path, content]) => [path, sha256(content)])));
  const tags: Record<string, string> = {
    "bagit.txt": bagDeclaration,
    "bag-info.txt": "External-Identifier: R\nPayload-Oxum: 3.1\n",
    "manifest-sha256.txt": manifest(payload),
  };
  const files: Record<string, string | null> = {
    ...payload,
    ...tags,
    "tagmanifest-sha256.txt": manifest(tags),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[`R/${path}`, content]])),
  );
}

describe("a bundle as it was made", () => {
  test("is genuine, and gives its facts", async () => {
    expect(await check(zip)).toEqual({
      genuine: true,
      problems: [],
      facts: {
        reference: "HAB-7K3M-9QXD",
        controller: "Example & Sons <Ltd>",
        baggedOn: "2026-11-02",
        files: 7,
        bytes: expect.any(Number),
        rows: 2,
        kid: signer.kid,
      },
    });
  });

  test("is not genuine for other keys", async () => {
    const path = join(folder, "other.zip");
    writeFileSync(path, zip);
    const other = await generateSigningKey();
    const verification = await verifyBundle(path, { keys: [other.publicJwk] });
    expect(verification.genuine).toBe(false);
    expect(verification.problems.map(({ text }) => text)).toEqual([
      "The key of the signature is not among the given public keys.",
    ]);
  });
});

describe("every byte counts", () => {
  test("no byte can be another: several bits, every position", { timeout: 240_000 }, async () => {
    const missed: string[] = [];
    for (let at = 0; at < zip.length; at++) {
      const mask = [0x01, 0x80, 0x10, 0xff][at % 4] ?? 0x01;
      const changed = Buffer.from(zip);
      changed.writeUInt8(changed.readUInt8(at) ^ mask, at);
      const { genuine, problems } = await check(changed);
      if (genuine || problems.length === 0) missed.push(`${at} ^ ${mask}`);
    }
    expect(missed).toEqual([]);
  });

  test("nor be missing, at any place where the archive is cut", { timeout: 60_000 }, async () => {
    for (let at = 0; at < zip.length; at += 97)
      expect([at, (await check(zip.subarray(0, at))).genuine]).toEqual([at, false]);
  });

  test("nor be added before, between or after", async () => {
    const extra = Buffer.from("x");
    const at = zip.indexOf("PK\x03\x04", 4, "latin1");
    for (const bytes of [
      Buffer.concat([extra, zip]),
      Buffer.concat([zip.subarray(0, at), extra, zip.subarray(at)]),
      Buffer.concat([zip, extra]),
      Buffer.concat([zip, zip]),
    ]) {
      expect((await check(bytes)).genuine).toBe(false);
    }
  });
});

describe("what is wrong is said with the file's name", () => {
  test("the right bag is right", async () => expect(await textsOf(await pack(bagFiles()))).toBe(""));

  test.each<[string, Record<string, string | null>, RegExp]>([
    [
      "a changed file",
      { "data/a.json": "[1]" },
      /^data\/a\.json was changed: manifest-sha256\.txt has another SHA-256/m,
    ],
    [
      "a missing file",
      { "data/a.json": null },
      /^data\/a\.json is listed in manifest-sha256\.txt but missing/m,
    ],
    ["an added file", { "data/b.json": "[]" }, /^data\/b\.json is not listed in manifest-sha256\.txt/m],
    ["an added tag file", { "fetch.txt": "x" }, /^fetch\.txt is not listed in tagmanifest-sha256\.txt/m],
    ["another declaration", { "bagit.txt": "BagIt-Version: 0.97\n" }, /^bagit\.txt is missing or wrong/m],
    [
      "other counts",
      { "bag-info.txt": "External-Identifier: R\nPayload-Oxum: 4.1\n" },
      /^bag-info\.txt counts other files/m,
    ],
    [
      "another reference",
      { "bag-info.txt": "External-Identifier: S\nPayload-Oxum: 3.1\n" },
      /^bag-info\.txt names another reference/m,
    ],
    ["no bag-info", { "bag-info.txt": null }, /^bag-info\.txt is missing or wrong/m],
    ["no manifest", { "manifest-sha256.txt": null }, /^manifest-sha256\.txt is missing/m],
    [
      "a manifest of another form",
      { "manifest-sha256.txt": "x\n" },
      /^manifest-sha256\.txt is not a manifest/m,
    ],
    ["no tag manifest", { "tagmanifest-sha256.txt": null }, /^The archive is not signed/m],
  ])("%s", async (_, changes, problem) =>
    expect(await textsOf(await pack(bagFiles(changes)))).toMatch(problem),
  );

  test("no signature, or one that is no JWS", async () => {
    expect(await textsOf(await pack(bagFiles(), false))).toBe("The archive is not signed.");
    expect(await textsOf(await pack(bagFiles({ "signature.jws": "x" }), false))).toBe(
      "The signature is not a detached JWS.",
    );
  });

  test("a right signature beside files that it does not cover", async () => {
    const signature = (await bundleOf(small)).zip.toString("latin1").match(/eyJ[\w-]+\.\.[\w-]+/)?.[0] ?? "";
    expect(await textsOf(await pack(bagFiles({ "signature.jws": signature }), false))).toMatch(
      /does not fit/,
    );
  });

  test("the same files packed again", async () => {
    const files = bagFiles();
    const signed = Buffer.from(files["R/tagmanifest-sha256.txt"] ?? "");
    const jws = await signer.signDetached(signed, {
      typ: bundleSignatureType,
      claims: { [archiveDigestClaim]: sha256("x") },
    });
    expect(await textsOf(await pack({ ...files, "R/signature.jws": jws }, false))).toMatch(
      /its bytes differ.*packed again/,
    );
  });
});

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

describe("the command", () => {
  const path = (): string => join(folder, "command.zip");
  const keys = (): string => join(folder, "jwks.json");
  beforeAll(() => {
    writeFileSync(path(), zip);
    writeFileSync(keys(), JSON.stringify(jwks));
  });

  test("says genuine and what it holds, with the installation's keys or a given file", async () => {
    for (const [source, fallback] of [
      [null, keys()],
      [keys(), "/none"],
    ] as const) {
      const { lines, exitStatus } = await verifyBundleCommand(path(), source, fallback);
      expect([exitStatus, lines[0]]).toEqual([0, `genuine: ${path()}`]);
      expect(lines.join("\n")).toContain("HAB-7K3M-9QXD");
    }
  });

  test("reads keys from an address", async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === "/jwks.json" ? 200 : 404;
      response.end(JSON.stringify(jwks));
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as AddressInfo;
    const ask = (name: string) => verifyBundleCommand(path(), `http://localhost:${port}/${name}`, "/none");
    expect((await ask("jwks.json")).exitStatus).toBe(0);
    expect(await ask("none")).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/the server answers 404/)],
    });
    server.close();
  });

  test("says what is wrong, with status 1", async () => {
    writeFileSync(path(), zip.subarray(0, -1));
    expect(await verifyBundleCommand(path(), keys(), "/none")).toMatchObject({ exitStatus: 1 });
    expect(await verifyBundleCommand(path(), null, join(folder, "none.json"))).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/^The public keys cannot be read from .*none\.json: ENOENT/)],
    });
    writeFileSync(keys(), "{}");
    expect(await verifyBundleCommand(path(), keys(), "/none")).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/holds no public keys/)],
    });
  });
});
