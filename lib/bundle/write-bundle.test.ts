import { execFileSync, spawnSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  awkwardRows,
  bundleOf,
  category,
  jwks,
  publicJwk,
  sampleContent,
  signer,
} from "@/lib/bundle/testing/sample-content";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import { bundleChunks, writeBundle } from "@/lib/bundle/write-bundle";
import type { Column, Row } from "@/lib/connectors/contract";

const has = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0;

let folder: string;
let bag: string;
const read = (path: string): string => readFileSync(join(bag, path), "utf8");
const unpacked = await bundleOf();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habeas-bundle-"));
  writeFileSync(join(folder, "bundle.zip"), unpacked.zip);
  execFileSync("python3", ["-m", "zipfile", "-e", "bundle.zip", "."], { cwd: folder });
  bag = join(folder, "HAB-7K3M-9QXD");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("other tools agree", () => {
  test.skipIf(!has("unzip", "-v"))("unzip -t (skipped only where unzip is not installed)", () => {
    expect(execFileSync("unzip", ["-t", "bundle.zip"], { cwd: folder }).toString()).toMatch(
      /No errors detected/,
    );
  });

  test("python's zipfile", () => {
    expect(
      execFileSync("python3", ["-m", "zipfile", "-t", "bundle.zip"], { cwd: folder }).toString(),
    ).toMatch(/Done/);
  });

  test("sha256sum -c on both manifests", () => {
    const manifests = ["manifest-sha256.txt", "tagmanifest-sha256.txt"];
    const report = execFileSync("sha256sum", ["--strict", "-c", ...manifests], { cwd: bag }).toString();
    expect(report.match(/: OK$/gm)).toHaveLength(unpacked.summary.files + 3);
  });

  test("Ed25519 of node:crypto over the JWS signing input", () => {
    const [header = "", , signature = ""] = read("signature.jws").split(".");
    const payload = readFileSync(join(bag, "tagmanifest-sha256.txt")).toString("base64url");
    const key = createPublicKey({ key: { ...publicJwk, kty: "OKP" }, format: "jwk" });
    expect(verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"))).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({
      alg: "EdDSA",
      kid: signer.kid,
      typ: "habeas-bundle+jws",
      "archive-sha256": expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.skipIf(!has("openssl", "version"))(
    "the cover's OpenSSL recipe (skipped only where openssl is not installed)",
    () => {
      const [, recipe = ""] =
        /<pre id="openssl"><code>([\s\S]*?)<\/code>/.exec(read("data/index.html")) ?? [];
      const script = recipe
        .replaceAll("&#39;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&gt;", ">")
        .replaceAll("&lt;", "<");
      const report = execFileSync("sh", ["-euc", script.replace("KEY=…", `KEY=${publicJwk.x}`)], {
        cwd: bag,
      }).toString();
      expect(report).toMatch(/Signature Verified Successfully/);
    },
  );

  test("ajv: every JSON satisfies its schema", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const schemas = readdirSync(join(bag, "data/schema")).sort();
    expect(schemas).toHaveLength(4);
    for (const name of schemas) {
      const validate = ajv.compile(JSON.parse(read(`data/schema/${name}`)));
      const records = read(`data/records/${name.replace(".schema.json", ".json").replace(".", "/")}`);
      expect([validate(JSON.parse(records)), validate.errors]).toEqual([true, null]);
    }
  });
});

describe("the bag says the truth", () => {
  test("names of the interface, and payload before tags", () => {
    const names = [
      ...unpacked.zip.toString("latin1").matchAll(/PK\x01\x02[\s\S]{42}HAB-7K3M-9QXD\/([\x20-\x7e]+)/g),
    ];
    expect(names.map(([, name]) => name)).toEqual([
      "data/records/crm/members.json",
      "data/records/crm/members.csv",
      "data/schema/crm.members.schema.json",
      "data/records/crm/empty.json",
      "data/records/crm/empty.csv",
      "data/schema/crm.empty.schema.json",
      "data/records/crm/no-columns.json",
      "data/records/crm/no-columns.csv",
      "data/schema/crm.no-columns.schema.json",
      "data/records/shop/members.json",
      "data/records/shop/members.csv",
      "data/schema/shop.members.schema.json",
      expect.stringMatching(/^data\/files\/crm\/Photo d'identit/),
      "data/files/crm/empty.bin",
      "data/redactions.json",
      "data/request.json",
      "data/record.jsonld",
      "data/index.html",
      "bagit.txt",
      "bag-info.txt",
      "manifest-sha256.txt",
      "tagmanifest-sha256.txt",
      "signature.jws",
    ]);
  });

  test("bagit.txt, bag-info.txt and the counts in it", () => {
    expect(read("bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    const payload = readdirSync(join(bag, "data"), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const sizes = payload.map((one) => readFileSync(join(one.parentPath, one.name)).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(read("bag-info.txt").split("\n")).toEqual([
      "Source-Organization: Example & Sons <Ltd>",
      "Contact-Email: privacy@controller.example",
      "External-Description: Copy of personal data (GDPR, Article 15)",
      "External-Identifier: HAB-7K3M-9QXD",
      "Bagging-Date: 2026-11-02",
      `Payload-Oxum: ${bytes}.${sizes.length}`,
      expect.stringMatching(/^Bag-Size: [\d.]+ [kM]B$/),
      "",
    ]);
    expect(unpacked.summary).toMatchObject({
      files: sizes.length,
      payloadBytes: bytes,
      rows: awkwardRows.length + 4,
    });
  });

  test("the summary's length and hash are those of the archive", () => {
    const sha256 = createHash("sha256").update(unpacked.zip).digest("hex");
    expect(unpacked.summary).toMatchObject({ bytes: unpacked.zip.length, sha256, kid: signer.kid });
  });

  test("every value is exactly as held", () => {
    const [{ columns }] = [category("any", [])];
    const rows = JSON.parse(read("data/records/crm/members.json")) as Record<string, unknown>[];
    const given = awkwardRows.map((row) => new Map(columns.map(({ name }, at) => [name, row[at]])));
    expect(
      isDeepStrictEqual(
        rows.map((row) => new Map(Object.entries(row))),
        given,
      ),
    ).toBe(true);
    expect(read("data/records/crm/empty.json")).toBe("[]\n");
    expect(read("data/records/crm/no-columns.json")).toBe("[\n{},\n{}\n]\n");
    const { request, record, redactions } = sampleContent();
    const files = ["request.json", "record.jsonld", "redactions.json"].map((name): unknown =>
      JSON.parse(read(`data/${name}`)),
    );
    expect(files).toEqual([request, record, redactions]);
  });
});

describe("the bytes depend on the content alone", () => {
  test("the same content twice, in other batches and on another clock", async () => {
    const again = await bundleOf();
    expect(again.zip.equals(unpacked.zip)).toBe(true);
    const rows = awkwardRows.slice(0, 2);
    const { columns } = category("any", []);
    const single = async function* () {
      for (const row of rows) yield [row];
    };
    const inBatches = (given: () => AsyncIterable<readonly Row[]>) =>
      bundleOf(
        sampleContent({
          systems: [{ slug: "s", title: "S", categories: [{ ...category("c", []), columns, rows: given }] }],
        }),
      );
    const [one, other] = await Promise.all([inBatches(single), inBatches(category("c", rows).rows)]);
    expect(one.zip.equals(other.zip)).toBe(true);
  });

  test("level 1 gives the same files in another archive", async () => {
    const fast = await bundleOf(sampleContent(), { level: 1 });
    expect(fast.zip.equals(unpacked.zip)).toBe(false);
    expect(fast.summary.payloadBytes).toBe(unpacked.summary.payloadBytes);
  });
});

describe("content that cannot be a bundle is refused", () => {
  const system = (slug: string, ...slugs: string[]) => ({
    slug,
    title: "T",
    categories: slugs.map((one) => category(one, [])),
  });
  test.each([
    ["a reference that climbs", { reference: "../x" }, "bundle.unsafe_path"],
    ["a system's slug that climbs", { systems: [system("..", "c")] }, "bundle.unsafe_path"],
    ["a category's slug with a slash", { systems: [system("s", "a/b")] }, "bundle.unsafe_path"],
    ["a category twice", { systems: [system("s", "c", "c")] }, "bundle.duplicate_path"],
    [
      "an attachment outside",
      { files: [{ path: "../../x", source: async function* () {} }] },
      "bundle.unsafe_path",
    ],
  ])("%s", async (_, changes, code) => {
    await expect(bundleOf(sampleContent(changes))).rejects.toThrow(code);
  });

  test("rows that changed between JSON and CSV", async () => {
    let calls = 0;
    const rows = async function* () {
      yield Array.from({ length: ++calls }, (): Row => []);
    };
    const categories = [{ ...category("c", [], []), rows }];
    await expect(
      bundleOf(sampleContent({ systems: [{ slug: "s", title: "S", categories }] })),
    ).rejects.toThrow("bundle.rows_changed");
  });
});

const wide: readonly Column[] = [
  { name: "id", type: "integer" },
  { name: "at", type: "timestamptz" },
  { name: "message", type: "text" },
];

/** Content with many rows, and whether their source was released. */
function manyRows(count: number) {
  const state = { open: 0 };
  const rows = async function* () {
    state.open += 1;
    try {
      for (let at = 0; at < count; at += 500) {
        yield Array.from(
          { length: Math.min(500, count - at) },
          (_, n): Row => [
            at + n,
            "2026-11-02T10:00:00Z",
            `Signed in from 10.${(at + n) % 256}.0.${n % 256}, session ${(at + n) * 7919}`,
          ],
        );
      }
    } finally {
      state.open -= 1;
    }
  };
  const categories = [{ ...category("logs", []), columns: wide, rows }];
  return { state, content: sampleContent({ systems: [{ slug: "s", title: "S", categories }] }) };
}

describe("streams", () => {
  test("200,000 rows through a slow reader in little memory, and back", { timeout: 60_000 }, async () => {
    const { content } = manyRows(200_000);
    const path = join(folder, "many.zip");
    const pieces: Buffer[] = [];
    let waiting = 0;
    const out = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        waiting = Math.max(waiting, this.writableLength);
        pieces.push(chunk);
        setImmediate(done);
      },
    });
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 10);
    const summary = await writeBundle(content, signer, out);
    clearInterval(watch);
    expect(summary).toMatchObject({ rows: 200_000 });
    expect(summary.payloadBytes).toBeGreaterThan(30e6);
    expect(peak - before).toBeLessThan(150e6);
    expect(waiting).toBeLessThan(1e6);
    writeFileSync(path, Buffer.concat(pieces));
    const verification = await verifyBundle(path, jwks);
    expect([verification.problems, verification.facts.rows]).toEqual([[], 200_000]);
  });

  test("an output that fails ends the work and releases the source", async () => {
    const { content, state } = manyRows(1_000_000);
    const out = new Writable({ write: (_chunk, _encoding, done) => done(new Error("disk full")) });
    await expect(writeBundle(content, signer, out)).rejects.toThrow("disk full");
    expect(state.open).toBe(0);
  });

  test("a reader that stops releases the source", async () => {
    const { content, state } = manyRows(1_000_000);
    for await (const chunk of bundleChunks(content, signer)) if (chunk.length > 1000) break;
    expect(state.open).toBe(0);
  });

  test("a source that fails fails the bundle, and the output does not end well", async () => {
    const rows = async function* () {
      yield awkwardRows;
      throw new Error("connection lost");
    };
    const categories = [{ ...category("c", []), rows }];
    let finished = false;
    const out = new Writable({
      write: (_chunk, _encoding, done) => done(),
      final(done) {
        finished = true;
        done();
      },
    });
    const content = sampleContent({ systems: [{ slug: "s", title: "S", categories }] });
    await expect(writeBundle(content, signer, out)).rejects.toThrow("connection lost");
    expect([finished, out.destroyed]).toEqual([false, true]);
  });
});
