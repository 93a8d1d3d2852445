import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sealed } from "@/db/schema/sealed";
import { foldEmail, indexEmail } from "@/lib/vault/blind-index";
import {
  createRequestKey,
  decrypt,
  deriveKey,
  encrypt,
  SealBrokenError,
  unwrapRequestKey,
} from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";
import { createCode, hashCode, isSame } from "@/lib/vault/token";

const masterKey = randomBytes(32);
const key = deriveKey(masterKey, "test");

describe("sealed values", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(open(key, "field", seal(key, "field", value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("never look the same twice, so equal people cannot be told by their ciphertext", () => {
    expect(seal(key, "field", "Camille")).not.toEqual(seal(key, "field", "Camille"));
  });

  it("do not open when any byte was changed", () => {
    const box = encrypt(key, "field", Buffer.from("Camille"));
    for (let at = 0; at < box.length; at++) {
      const changed = Uint8Array.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => decrypt(key, "field", changed)).toThrow(SealBrokenError);
    }
  });

  it.each([0, 1, 12, 28])("do not open when cut to %i bytes", (length) => {
    const box = encrypt(key, "field", Buffer.from("Camille")).subarray(0, length);
    expect(() => decrypt(key, "field", box)).toThrow(SealBrokenError);
  });

  it("do not open in another column or another request", () => {
    const one = createRequestKey(masterKey, randomUUID()).key;
    const sealedName: Sealed<string> = seal(one, "subject_name", "Camille");
    expect(() => open(one, "subject_email", sealedName)).toThrow(SealBrokenError);
    expect(() => open({ ...one, scope: "request/other" }, "subject_name", sealedName)).toThrow(
      SealBrokenError,
    );
  });
});

describe("a request's key", () => {
  it("unwraps for its own request under the same master key only", () => {
    const id = randomUUID();
    const { key: made, wrapped } = createRequestKey(masterKey, id);
    expect(Buffer.from(unwrapRequestKey(masterKey, id, wrapped).bytes)).toEqual(Buffer.from(made.bytes));
    expect(() => unwrapRequestKey(masterKey, randomUUID(), wrapped)).toThrow(SealBrokenError);
    expect(() => unwrapRequestKey(randomBytes(32), id, wrapped)).toThrow(SealBrokenError);
  });
});

describe("the index of addresses", () => {
  it.each([" Camille@Example.org ", "CAMILLE@EXAMPLE.ORG", "camille@example.org"])("finds %j", (typed) => {
    expect(indexEmail(masterKey, typed)).toEqual(indexEmail(masterKey, "camille@example.org"));
  });

  it("folds composed and decomposed accents to one spelling", () => {
    expect(foldEmail("zoe\u0308@example.org")).toBe(foldEmail("zoë@example.org"));
  });

  it("tells nothing without the master key", () => {
    expect(indexEmail(randomBytes(32), "a@example.org")).not.toEqual(indexEmail(masterKey, "a@example.org"));
  });
});

describe("codes", () => {
  it("have six digits, leading zeros too", () => {
    for (let i = 0; i < 500; i++) expect(createCode()).toMatch(/^\d{6}$/);
  });

  it("hash to something else for another verification, so one mail's code does not open another's", () => {
    const hash = hashCode(masterKey, "one", "123456");
    expect(isSame(hash, hashCode(masterKey, "one", "123456"))).toBe(true);
    expect(isSame(hash, hashCode(masterKey, "two", "123456"))).toBe(false);
  });
});
