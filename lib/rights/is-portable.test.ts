import { describe, expect, it } from "vitest";
import { isPortable, type PortabilityFacts } from "./is-portable";
import { type LegalBasis, legalBases, type Provenance, provenances } from "./legal-bases";

const onContract: PortabilityFacts = {
  legalBases: [{ basis: "contract" }],
  automated: true,
  provenance: "provided",
};

describe("portability (GDPR Art. 20(1))", () => {
  const portable: readonly LegalBasis[] = ["consent", "contract"];
  it.each(legalBases)("decides by the basis alone: %s", (basis) => {
    expect(isPortable({ ...onContract, legalBases: [{ basis }] }, {})).toBe(portable.includes(basis));
  });

  it("holds when one of several bases gives it: a contract whose data the law also makes the controller keep", () => {
    const bases = [{ basis: "legal-obligation" }, { basis: "contract" }] as const;
    expect(isPortable({ ...onContract, legalBases: bases }, {})).toBe(true);
  });

  const provided: readonly Provenance[] = ["provided", "observed"];
  it.each(provenances)("covers what was provided or observed, nothing else: %s", (provenance) => {
    expect(isPortable({ ...onContract, provenance }, {})).toBe(provided.includes(provenance));
  });

  it("lets a field's own provenance go before its category's", () => {
    expect(isPortable(onContract, { provenance: "staff" })).toBe(false);
    expect(isPortable({ ...onContract, provenance: "staff" }, { provenance: "provided" })).toBe(true);
  });

  it("never covers paper", () => {
    expect(isPortable({ ...onContract, automated: false }, {})).toBe(false);
  });
});
