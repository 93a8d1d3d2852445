import { describe, expect, it } from "vitest";
import { createReference, parseReference } from "@/lib/requests/reference";

describe("references", () => {
  it("hold no letter or digit that is easily taken for another", () => {
    for (let i = 0; i < 200; i++)
      expect(createReference()).toMatch(/^HAB-[2-9A-HJKMNP-TW-Z]{4}-[2-9A-HJKMNP-TW-Z]{4}$/);
  });

  it("come back as written however they are typed", () => {
    const reference = createReference();
    for (const typed of [
      reference,
      reference.toLowerCase(),
      reference.replaceAll("-", " "),
      ` ${reference.slice(4)} `,
    ]) {
      expect(parseReference(typed)).toBe(reference);
    }
  });

  it.each(["", "HAB", "HAB-0000-0000", "HAB-ABCD-EFGI", "someone@example.org"])("refuse %j", (typed) => {
    expect(parseReference(typed)).toBeNull();
  });
});
