import { describe, expect, it } from "vitest";
import { assessRight } from "@/lib/rights/assess-right";
import { type AssessmentFacts, erasureExemptions, type Processing } from "@/lib/rights/assessment";
import { endedOn, oneYear, processing, unknown } from "@/lib/rights/testing/sample-processing";

const yearOn = (...bases: Parameters<typeof processing>[0]) => processing(bases, { retention: oneYear });
const untilOver = processing(["contract"], { retention: { period: null, start: "end" } });

describe("erasure (GDPR Art. 17), on 1 June 2026", () => {
  it.each<
    readonly [name: string, Processing, AssessmentFacts, verdict: string, proposal: string, code: string]
  >([
    [
      "a duty that runs",
      yearOn("legal-obligation"),
      endedOn("2025-09-01"),
      "out",
      "refused",
      "legal-obligation-runs",
    ],
    [
      "on its last day",
      yearOn("legal-obligation"),
      endedOn("2025-06-01"),
      "out",
      "refused",
      "legal-obligation-runs",
    ],
    [
      "the day after",
      yearOn("legal-obligation"),
      endedOn("2025-05-31"),
      "in",
      "granted",
      "no-longer-necessary",
    ],
    [
      "a duty of a relation that still lasts",
      yearOn("legal-obligation"),
      endedOn("2027-01-01"),
      "out",
      "refused",
      "legal-obligation-runs",
    ],
    [
      "a duty without a known start",
      yearOn("legal-obligation"),
      unknown,
      "conditional",
      "refused",
      "retention-unknown",
    ],
    [
      "a duty beside a contract that ended",
      yearOn("contract", "legal-obligation"),
      endedOn("2025-09-01"),
      "out",
      "refused",
      "legal-obligation-runs",
    ],
    [
      "a contract that ended, whose data has no period",
      untilOver,
      endedOn("2026-05-31"),
      "in",
      "granted",
      "no-longer-necessary",
    ],
    [
      "a contract on its last day",
      untilOver,
      endedOn("2026-06-01"),
      "conditional",
      "refused",
      "contract-runs",
    ],
    [
      "a contract whose end nobody knows",
      untilOver,
      unknown,
      "conditional",
      "refused",
      "contract-end-unknown",
    ],
    [
      "a contract that staff know has ended",
      untilOver,
      { ...unknown, ended: true },
      "in",
      "granted",
      "no-longer-necessary",
    ],
    [
      "a contract that staff know goes on",
      untilOver,
      { ...endedOn("2020-01-01"), ended: false },
      "conditional",
      "refused",
      "contract-runs",
    ],
    [
      "a duty of a relation that staff know goes on",
      yearOn("legal-obligation"),
      { ...endedOn("2020-01-01"), ended: false },
      "conditional",
      "refused",
      "retention-unknown",
    ],
    [
      "a period of the controller's own",
      yearOn("contract"),
      endedOn("2026-01-01"),
      "conditional",
      "granted",
      "own-retention-runs",
    ],
    [
      "an emergency that is over",
      processing(["vital-interests"]),
      { ...unknown, ended: true },
      "in",
      "granted",
      "no-longer-necessary",
    ],
    [
      "a public task whose period is over",
      yearOn("public-task"),
      endedOn("2020-01-01"),
      "in",
      "granted",
      "no-longer-necessary",
    ],
  ])("%s", (_name, given, facts, verdict, proposal, code) => {
    const assessed = assessRight("erasure", given, facts);
    expect(assessed).toMatchObject({ verdict, proposal });
    expect(assessed.reasons.map((reason) => reason.code)).toContain(code);
  });

  it("names the duty, its law and its last day", () => {
    const { reasons } = assessRight("erasure", yearOn("legal-obligation"), endedOn("2025-09-01"));
    expect(reasons).toEqual([
      {
        code: "legal-obligation-runs",
        articles: ["17(3)(b)"],
        ground: "erasure-legal-obligation",
        basis: "legal-obligation",
        citation: "law of legal-obligation",
        until: "2026-09-01",
      },
    ]);
  });

  it("turns nobody away for a duty that the controller has not confirmed", () => {
    const given = processing(["legal-obligation"], { retention: { ...oneYear, assumed: true } });
    expect(assessRight("erasure", given, endedOn("2025-09-01"))).toMatchObject({
      verdict: "conditional",
      reasons: [{ code: "legal-obligation-assumed", until: "2026-09-01" }],
    });
  });

  it("follows an objection to marketing at once (Art. 17(1)(c))", () => {
    const given = processing(["legitimate-interests"], { directMarketing: true });
    expect(assessRight("erasure", given, { ...unknown, marketing: true }).verdict).toBe("in");
    expect(assessRight("erasure", given, unknown).verdict).toBe("conditional");
  });

  it.each(erasureExemptions)("leaves an exemption that the record states to people: %s", (ground) => {
    const given = processing(["consent"], { exemptions: [{ ground, citation: "an act" }] });
    const { verdict, proposal, reasons } = assessRight("erasure", given, unknown);
    expect([verdict, proposal]).toEqual(["conditional", "refused"]);
    expect(reasons.at(-1)).toMatchObject({ ground, citation: "an act" });
  });

  it("binds by a duty that is stated as an exemption, for as long as it runs", () => {
    const exemptions = [{ ground: "erasure-legal-obligation", citation: "an act" }] as const;
    const given = processing(["consent"], { retention: oneYear, exemptions });
    expect(assessRight("erasure", given, endedOn("2025-09-01")).verdict).toBe("out");
    expect(assessRight("erasure", given, endedOn("2020-01-01")).verdict).toBe("in");
  });

  it("keeps what the person invokes before those who decide, unless the case is clear", () => {
    const facts = { ...unknown, erasureClaims: ["a", "d", "f"] } as const;
    const { reasons } = assessRight("erasure", untilOver, facts);
    expect(reasons.map(({ code }) => code)).toEqual([
      "contract-end-unknown",
      "unlawful-claimed",
      "child-claimed",
    ]);
    expect(assessRight("erasure", processing(["consent"]), facts).reasons).toHaveLength(1);
  });

  it("reminds of others who use what was made public (Art. 17(2))", () => {
    const given = processing(["consent"], { madePublic: true });
    expect(assessRight("erasure", given, unknown).reasons.at(-1)?.code).toBe("others-to-inform");
  });
});
