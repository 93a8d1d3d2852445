import { createHash, createPrivateKey, sign } from "node:crypto";
import { base64url } from "jose";
import { describe, expect, test } from "vitest";
import {
  bundleSignatureType,
  createSigner,
  generateSigningKey,
  parseJwks,
  verifyDetached,
} from "@/lib/bundle/sign";

const key = await generateSigningKey();
const keys = { keys: [key.publicJwk] };
const signer = await createSigner(key.privateJwk);
const payload = Buffer.from("the payload");
const jws = await signer.signDetached(payload, { typ: bundleSignatureType, claims: { more: "facts" } });

const reasonOf = async (text: string, bytes: Uint8Array = payload, set = keys): Promise<string> => {
  const verification = await verifyDetached(text, bytes, set);
  return verification.valid ? "valid" : verification.reason;
};

/** A JWS that is signed rightly, whatever its header claims. */
function forge(header: Record<string, unknown>): string {
  const protectedHeader = base64url.encode(JSON.stringify(header));
  const privateKey = createPrivateKey({ key: { ...key.privateJwk, kty: "OKP" }, format: "jwk" });
  const signature = sign(null, Buffer.from(`${protectedHeader}.${base64url.encode(payload)}`), privateKey);
  return `${protectedHeader}..${signature.toString("base64url")}`;
}

describe("a key's name is its RFC 7638 thumbprint", () => {
  test("computed by hand", () => {
    const { crv, kty, x } = key.publicJwk;
    const thumbprint = createHash("sha256").update(JSON.stringify({ crv, kty, x })).digest("base64url");
    expect([key.kid, signer.kid, key.publicJwk.kid]).toEqual([thumbprint, thumbprint, thumbprint]);
  });

  test("the public half holds no secret", () => {
    expect(Object.keys(key.publicJwk).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
  });

  test("RFC 8037 Appendix A: thumbprint and signature", async () => {
    const vector = await createSigner({
      kty: "OKP",
      crv: "Ed25519",
      d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
      x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    });
    expect(vector.kid).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  });

  test("only a private Ed25519 key signs", async () => {
    await expect(createSigner(key.publicJwk)).rejects.toThrow(TypeError);
    await expect(createSigner({ kty: "EC", crv: "P-256", d: "x", x: "x", y: "y" })).rejects.toThrow(
      TypeError,
    );
  });
});

describe("a detached JWS", () => {
  test("is genuine for its payload and key, and gives its claims", async () => {
    expect(jws).toMatch(/^[\w-]+\.\.[\w-]+$/);
    expect(await verifyDetached(jws, payload, keys)).toEqual({
      valid: true,
      kid: key.kid,
      claims: { more: "facts" },
    });
  });

  test("is the same every time: Ed25519 has no chance in it", async () => {
    expect(await signer.signDetached(payload, { typ: bundleSignatureType, claims: { more: "facts" } })).toBe(
      jws,
    );
  });

  test("fails when any of its characters is another", async () => {
    for (let at = 0; at < jws.length; at++) {
      for (const other of ["A", "B", "."]) {
        if (jws[at] === other) continue;
        expect([at, other, await reasonOf(jws.slice(0, at) + other + jws.slice(at + 1))]).not.toContain(
          "valid",
        );
      }
    }
  });

  test("fails for another payload, and for a key that is not given", async () => {
    const other = await generateSigningKey();
    expect(await reasonOf(jws, Buffer.from("another"))).toMatch(/does not fit/);
    expect(await reasonOf(jws, payload, { keys: [] })).toMatch(/not among/);
    expect(await reasonOf(jws, payload, { keys: [other.publicJwk] })).toMatch(/not among/);
  });

  test("fails for a foreign key under the name of ours", async () => {
    const other = await generateSigningKey();
    expect(await reasonOf(jws, payload, { keys: [{ ...other.publicJwk, kid: key.kid }] })).toMatch(
      /not among/,
    );
  });

  test("fails for a key that is there to encrypt", async () => {
    expect(await reasonOf(jws, payload, { keys: [{ ...key.publicJwk, use: "enc" }] })).toMatch(/not among/);
  });
});

describe("what a signature says of itself chooses nothing", () => {
  const header = { alg: "EdDSA", kid: key.kid, typ: bundleSignatureType };

  test("the forge itself makes valid ones", async () => expect(await reasonOf(forge(header))).toBe("valid"));

  test.each([
    ["alg none", { ...header, alg: "none" }, /EdDSA/],
    ["alg HS256", { ...header, alg: "HS256" }, /EdDSA/],
    ["no alg", { kid: key.kid, typ: bundleSignatureType }, /EdDSA/],
    ["b64 false", { ...header, b64: false, crit: ["b64"] }, /extensions/],
    ["b64 false without crit", { ...header, b64: false }, /extensions/],
    ["an unknown crit", { ...header, crit: ["exp"], exp: 1 }, /extensions/],
    ["another typ", { ...header, typ: "receipt+jws" }, /something else/],
    ["no typ", { alg: "EdDSA", kid: key.kid }, /something else/],
    ["no kid", { alg: "EdDSA", typ: bundleSignatureType }, /not among/],
    ["a key of its own", { alg: "EdDSA", typ: bundleSignatureType, jwk: key.publicJwk }, /not among/],
  ])("%s", async (_, claimed, reason) => expect(await reasonOf(forge(claimed))).toMatch(reason));

  test.each(["", "..", "a..b", "e30..", "e30..AA", `${jws}\n`, `${jws}=`, jws.replace("..", "."), "W10..AA"])(
    "%j is no signature",
    async (text) => expect(await reasonOf(text)).not.toBe("valid"),
  );
});

test.each(["", "[]", "{}", '{"keys":1}', '{"keys":[1]}', "null"])("%j is no JWK Set", (text) => {
  expect(parseJwks(text)).toBeNull();
});

test("a JWK Set is read, keys of other kinds with it", () => {
  expect(
    parseJwks('{"keys":[{"kty":"RSA","n":"x","e":"AQAB"},{"kty":"OKP","crv":"Ed25519","x":"y"}]}')?.keys,
  ).toHaveLength(2);
});
