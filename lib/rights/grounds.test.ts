import { describe, expect, it } from "vitest";
import { type Right, rights } from "@/db/schema/enums";
import { type GroundCode, groundCodes } from "@/db/schema/ground-codes";
import { type AppliedGroundInput, checkGround, groundsFor } from "@/lib/rights/check-ground";
import { grounds } from "@/lib/rights/grounds";

const all = rights;
const articles15To22: readonly Right[] = rights.slice(0, 6).concat("human-review");
const andDirectives: readonly Right[] = [...articles15To22, "post-mortem"];

/** r: reasons, f: facts, c: citation, 2: two people; then where it can stand and what it can justify. */
const table: Readonly<
  Record<GroundCode, readonly [rights: readonly Right[], needs: string, levels: string, outcomes: string]>
> = {
  "not-the-controller": [all, "r", "request right category", "partly-granted refused"],
  "no-data-held": [andDirectives, "", "request right category", "refused"],
  "not-identifiable": [all, "rf", "request right category", "refused"],
  "identity-unproven": [all.filter((right) => right !== "human-review"), "rf", "request right", "refused"],
  "manifestly-unfounded": [articles15To22, "rf2", "request right", "refused"],
  excessive: [articles15To22, "rf2", "request right", "partly-granted refused"],
  "excessive-abuse": [articles15To22, "rf2", "request right", "refused"],
  "fee-not-accepted": [articles15To22, "rf2", "request right", "refused"],
  "national-restriction": [andDirectives, "rc", "request right category", "partly-granted refused"],
  "rights-of-others": [["access", "post-mortem"], "r", "category", "partly-granted refused"],
  "portability-basis": [["portability"], "r", "request right category", "partly-granted refused"],
  "portability-public-task": [["portability"], "r", "request right category", "partly-granted refused"],
  "portability-rights-of-others": [["portability"], "r", "category", "partly-granted refused"],
  "transfer-not-feasible": [["portability"], "r", "right", "partly-granted"],
  "data-accurate": [["rectification"], "r", "request right category", "partly-granted refused"],
  "erasure-no-ground": [["erasure"], "r", "request right category", "partly-granted refused"],
  "erasure-expression": [["erasure"], "r", "request right category", "partly-granted refused"],
  "erasure-legal-obligation": [["erasure"], "rc", "request right category", "partly-granted refused"],
  "erasure-public-health": [["erasure"], "r", "request right category", "partly-granted refused"],
  "erasure-archiving": [["erasure"], "rf", "request right category", "partly-granted refused"],
  "erasure-legal-claims": [["erasure"], "r", "request right category", "partly-granted refused"],
  "restriction-conditions": [["restriction"], "r", "request right category", "partly-granted refused"],
  "objection-basis": [["objection"], "r", "request right category", "partly-granted refused"],
  "objection-compelling-grounds": [["objection"], "rf", "request right category", "partly-granted refused"],
  "objection-legal-claims": [["objection"], "rf", "request right category", "partly-granted refused"],
  "objection-research": [["objection"], "r", "request right category", "partly-granted refused"],
  "decision-not-automated": [["human-review"], "r", "request right category", "partly-granted refused"],
  "decision-contract": [["human-review"], "r", "request right category", "partly-granted"],
  "decision-consent": [["human-review"], "r", "request right category", "partly-granted"],
  "decision-law": [["human-review"], "rc", "request right category", "partly-granted refused"],
  "consent-not-the-basis": [["consent-withdrawal"], "r", "request right category", "partly-granted refused"],
  "post-mortem-not-entitled": [["post-mortem"], "r", "request right category", "partly-granted refused"],
  "post-mortem-directive": [["post-mortem"], "r", "request right category", "partly-granted refused"],
};

const levels = ["request", "right", "category"] as const;

const full: Omit<AppliedGroundInput, "code"> = {
  citation: "Act no. 1, Art. 2",
  reasons: "Three words suffice.",
  facts: "Noted on the file.",
  until: null,
};

describe("each ground", () => {
  it.each(groundCodes)("%s: rights, levels, outcomes, needs", (code) => {
    const [forRights, needs, atLevels, outcomes] = table[code];
    const ground = grounds[code];
    expect(
      rights.filter((right) =>
        groundsFor(right, "right").concat(groundsFor(right, "category")).includes(code),
      ),
    ).toEqual(rights.filter((right) => forRights.includes(right)));
    expect(
      levels.filter((level) => rights.some((right) => groundsFor(right, level).includes(code))).join(" "),
    ).toBe(atLevels);
    expect(ground.outcomes.join(" ")).toBe(outcomes);
    expect(ground.approvers).toBe(needs.includes("2") ? 2 : 1);
    const [right] = forRights;
    const level = levels.find((one) => one !== "request" && atLevels.includes(one));
    const outcome = ground.outcomes[0];
    if (!right || !level || !outcome) throw new Error(`${code} can be used nowhere`);
    const use = { right, level, outcome, marketing: false };
    expect(checkGround({ code, ...full }, use)).toEqual([]);
    const bare = { code, citation: " ", reasons: "Too short", facts: null, until: null };
    expect(checkGround(bare, use)).toEqual([
      ...(needs.includes("r") ? ["reasons-missing"] : []),
      ...(needs.includes("f") ? ["facts-missing"] : []),
      ...(needs.includes("c") ? ["citation-missing"] : []),
    ]);
  });

  it("has articles in machine form", () => {
    for (const { articles } of Object.values(grounds))
      for (const article of articles) expect(article).toMatch(/^(?:FR-78-17:)?\d+(?:\(\w+\))*$/);
  });
});

describe("a ground that does not fit", () => {
  it.each([
    ["erasure-no-ground", "access", "category", "refused", "not-for-right"],
    ["rights-of-others", "access", "right", "partly-granted", "not-for-level"],
    ["excessive", "access", "category", "refused", "not-for-level"],
    ["transfer-not-feasible", "portability", "right", "refused", "not-for-outcome"],
    ["decision-contract", "human-review", "right", "refused", "not-for-outcome"],
  ] as const)("%s against %s for a %s, %s: %s", (code, right, level, outcome, problem) => {
    expect(checkGround({ code, ...full }, { right, level, outcome, marketing: false })).toEqual([problem]);
  });

  it("stands against direct marketing only when somebody else is asked or somebody else asks (Art. 21(3))", () => {
    const use = { right: "objection", level: "right", outcome: "refused", marketing: true } as const;
    const standing = groundsFor("objection", "right").filter(
      (code) => checkGround({ code, ...full }, use).length === 0,
    );
    expect(standing).toEqual(["not-the-controller", "not-identifiable", "identity-unproven"]);
  });

  it("leaves little against the withdrawal of consent (Art. 7(3))", () => {
    expect(groundsFor("consent-withdrawal", "right")).toEqual([
      "not-the-controller",
      "not-identifiable",
      "identity-unproven",
      "consent-not-the-basis",
    ]);
  });
});
