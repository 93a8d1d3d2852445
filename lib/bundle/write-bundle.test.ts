import { execFileSync, spawnSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "@/lib/bundle/read-archive";
import {
  awkwardRows,
  bundleOf,
  category,
  publicJwk,
  sampleContent,
  signer,
} from "@/lib/bundle/testing/sample-content";
import type { Row } from "@/lib/connectors/contract";

const has = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0;

let folder: string;
let bag: string;
const read = (path: string): string => readFileSync(join(bag, path), "utf8");
const unpacked = await bundleOf();
let names: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "habeas-bundle-"));
  bag = join(folder, "HAB-7K3M-9QXD");
  writeFileSync(join(folder, "bundle.zip"), unpacked.zip);
  const archive = await openArchive(join(folder, "bundle.zip"));
  names = archive.entries.map(({ name }) => name);
  for (const entry of archive.entries) {
    const pieces: Buffer[] = [];
    await archive.unpack(entry, (piece) => pieces.push(piece));
    mkdirSync(dirname(join(folder, entry.name)), { recursive: true });
    writeFileSync(join(folder, entry.name), Buffer.concat(pieces));
  }
  await archive.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("other tools agree", () => {
  test.skipIf(!has("unzip", "-v"))("unzip -t (skipped only where unzip is not installed)", () => {
    expect(execFileSync("unzip", ["-t", "bundle.zip"], { cwd: folder }).toString()).toMatch(
      /No errors detected/,
    );
  });

  test.skipIf(!has("python3", "-V"))("python's zipfile (skipped only where python3 is not installed)", () => {
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
    expect(names.map((name) => name.replace("HAB-7K3M-9QXD/", ""))).toEqual([
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
      "data/files/crm/Photo d'identité.jpg",
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
