import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveDigestClaim, bundleSignatureType, generateSigningKey } from "@/lib/bundle/sign";
import { bagFiles, pack, sha256 } from "@/lib/bundle/testing/forged-archive";
import { bundleOf, jwks, signer } from "@/lib/bundle/testing/sample-content";
import { small, zip } from "@/lib/bundle/testing/small-bundle";
import { verifyBundle } from "@/lib/bundle/verify-bundle";

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
  const masks = [0x01, 0x80, 0x10, 0xff] as const;

  /** Positions at which the changed archive still passes. */
  async function missedFlips(bytes: Buffer, step: number): Promise<number[]> {
    const missed: number[] = [];
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ (masks[at % masks.length] ?? 1), at);
      const { genuine, problems } = await check(changed);
      if (genuine || problems.length === 0) missed.push(at);
    }
    return missed;
  }

  test("no byte of a small bag can be another", async () => {
    expect(await missedFlips(await pack(bagFiles()), 1)).toEqual([]);
  });

  test("nor any of a whole bundle, by samples", async () => {
    expect(await missedFlips(zip, 23)).toEqual([]);
  });

  test("nor be missing, at any place where the archive is cut", async () => {
    for (let at = 0; at < zip.length; at += 397)
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
