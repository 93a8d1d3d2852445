import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSigner, generateSigningKey, type Signer } from "@/lib/bundle/sign";
import { openReceipt, receiptType, signReceipt, verifyReceipt } from "@/lib/receipts/receipt";
import { sampleReceipt } from "@/lib/receipts/testing/sample-receipt";
import { verifyReceiptCommand } from "@/lib/receipts/verify-receipt-command";

const key = await generateSigningKey();
const signer = await createSigner(key.privateJwk);
const jwks = { keys: [key.publicJwk] };
const jws = await signReceipt(sampleReceipt, signer);

/** Any payload under any `typ`, signed with the right key. */
async function sign(payload: string, typ = receiptType, by: Signer = signer): Promise<string> {
  const bytes = Buffer.from(payload);
  const [header, , signature] = (await by.signDetached(bytes, { typ })).split(".");
  return `${header}.${bytes.toString("base64url")}.${signature}`;
}
const canonical = canonicalize(sampleReceipt) ?? "";

describe("a receipt", () => {
  it("is verified with the public keys, and says what was signed", async () => {
    expect(await verifyReceipt(jws, jwks)).toEqual({ valid: true, kid: key.kid, receipt: sampleReceipt });
    expect(await verifyReceipt(`${jws}\n`, jwks)).toMatchObject({ valid: true });
    expect(openReceipt(jws)).toEqual(sampleReceipt);
  });

  it("is the same text for the same content, whatever the order of its fields", async () => {
    const reversed = Object.fromEntries(Object.entries(sampleReceipt).reverse()) as typeof sampleReceipt;
    expect(await signReceipt(reversed, signer)).toBe(jws);
  });

  it("does not verify when any one character of it was changed", async () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), fc.constantFrom(...alphabet), async (at, sign) => {
        const changed = jws.slice(0, at) + sign + jws.slice(at + 1);
        expect((await verifyReceipt(changed, jwks)).valid).toBe(changed === jws);
      }),
      { numRuns: 300 },
    );
  });

  it("does not verify with another key, nor with one that only bears the name", async () => {
    const other = await generateSigningKey();
    expect(await verifyReceipt(jws, { keys: [other.publicJwk] })).toMatchObject({
      valid: false,
      kid: key.kid,
      reason: expect.stringContaining("not among the given public keys"),
    });
    const disguised = { ...other.publicJwk, kid: key.kid };
    expect((await verifyReceipt(jws, { keys: [disguised] })).valid).toBe(false);
    expect((await verifyReceipt(jws, { keys: [] })).valid).toBe(false);
  });

  it.each([
    ["a signature made for something else", () => sign(canonical, "habeas-bundle+jws")],
    ["no type at all", () => sign(canonical, "JWT")],
    ["content that is not in its canonical form", () => sign(JSON.stringify(sampleReceipt, null, 1))],
    ["content that is no receipt", () => sign('{"iss":"x"}')],
    ["content that is no JSON", () => sign("receipt")],
    ["an unsigned one", async () => jws.replace(/\.[^.]*$/, ".")],
    [
      "algorithm none",
      async () =>
        `${Buffer.from(`{"alg":"none","typ":"${receiptType}"}`).toString("base64url")}.${jws.split(".")[1]}.AA`,
    ],
    ["a detached one", async () => jws.replace(/\..*\./, "..")],
    ["another text", async () => "HAB-7K3M-9QXD"],
  ])("is not %s", async (_, make) => {
    const verification = await verifyReceipt(await make(), jwks);
    expect(verification.valid).toBe(false);
    expect(verification).toHaveProperty("reason", expect.stringMatching(/\w{3}.*\.$/));
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "habeas-receipt-"));
    writeFileSync(join(folder, "jwks.json"), JSON.stringify(jwks));
    writeFileSync(join(folder, "receipt.jws"), jws);
    writeFileSync(
      join(folder, "forged.jws"),
      jws.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    );
    writeFileSync(join(folder, "none.json"), "{}");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (file: string, source: string | null, fallback = "jwks.json") =>
    verifyReceiptCommand(join(folder, file), source && join(folder, source), join(folder, fallback));

  it("says genuine and what the receipt says, with the installation's keys or given ones", async () => {
    for (const source of [null, "jwks.json"]) {
      const { lines, exitStatus } = await run("receipt.jws", source, source ? "missing.json" : "jwks.json");
      expect([exitStatus, lines[0]]).toEqual([0, `genuine: ${join(folder, "receipt.jws")}`]);
      expect(lines.join("\n")).toMatch(
        /HAB-7K3M-9QXD[\s\S]*2026-03-05[\s\S]*2026-04-07[\s\S]*access, erasure/,
      );
    }
  });

  it("says what is wrong, with status 1", async () => {
    const refused = [
      [await run("forged.jws", null), /^not genuine/],
      [await run("missing.jws", null), /^The receipt cannot be read/],
      [await run("receipt.jws", "missing.json"), /^The public keys cannot be read/],
      [await run("receipt.jws", "none.json"), /holds no public keys/],
    ] as const;
    for (const [{ lines, exitStatus }, text] of refused) {
      expect(exitStatus).toBe(1);
      expect(lines[0]).toMatch(text);
    }
  });
});
