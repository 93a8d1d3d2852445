import { describe, expect, it } from "vitest";
import type { Right } from "@/db/schema/enums";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { plainDate } from "@/lib/deadlines/plain-date";
import { type AssessedRecord, assessRecord } from "@/lib/rights/assess-record";
import type { AssessmentFacts } from "@/lib/rights/assessment";
import { endedOn, processing, unknown } from "@/lib/rights/testing/sample-processing";

const minet = await loadShippedRecord("minet");

/** MiNET's categories as "system/category": verdict and the last day of a duty, on 1 June 2026. */
function atMinet(right: Right, left: string | null): Readonly<Record<string, string>> {
  if (!minet) throw new Error("MiNET's record is not there.");
  const day = left === null ? null : plainDate(left);
  const facts: AssessmentFacts = {
    today: plainDate("2026-06-01"),
    retentionStarts: { "membership-end": day, "internet-end": day },
  };
  return Object.fromEntries(
    assessRecord(right, minet, facts).map(({ system, category, verdict, reasons }) => {
      const until = reasons.flatMap((reason) => reason.until ?? [])[0];
      return [`${system}/${category}`, until === undefined ? verdict : `${verdict} ${until}`];
    }),
  );
}

describe("erasure at MiNET", () => {
  it("of a member who left on 31 August 2024: five years are not over, one year is", () => {
    expect(atMinet("erasure", "2024-08-31")).toEqual({
      "adh6/identity": "out 2029-08-31",
      "adh6/room": "out 2029-08-31",
      "adh6/account": "in",
      "adh6/member-file": "in",
      "adh6/memberships": "in",
      "adh6/staff-comments": "in",
      "adh6/network": "in",
      "adh6/devices": "in",
      "payment/payments": "in",
      "payment/recorded-entries": "in",
      "network-logs/dhcp-leases": "in",
      "network-logs/authentication-logs": "in",
      "tickets/requester": "conditional",
      "tickets/conversations": "conditional",
      "application-logs/visits": "conditional",
    });
  });

  it("of somebody who left six years ago: nothing is held any more by law", () => {
    const verdicts = Object.values(atMinet("erasure", "2020-05-01"));
    expect(verdicts.filter((verdict) => verdict.startsWith("out"))).toEqual([]);
  });

  it("of a member whose end nobody knows: people look at everything", () => {
    expect(new Set(Object.values(atMinet("erasure", null)))).toEqual(new Set(["conditional"]));
  });

  it("cites the law that binds", () => {
    const facts = {
      today: plainDate("2026-06-01"),
      retentionStarts: { "membership-end": plainDate("2024-08-31") },
    };
    const [identity] = minet ? assessRecord("erasure", minet, facts) : [];
    expect(identity?.reasons[0]).toMatchObject({
      ground: "erasure-legal-obligation",
      citation: "GDPR Art. 6(1)(c); CPCE Arts. L34-1 and R10-13",
    });
  });
});

describe("the other rights at MiNET", () => {
  it("objection reaches only what rests on an interest of MiNET's own", () => {
    const open = Object.entries(atMinet("objection", null)).filter(([, verdict]) => verdict !== "out");
    expect(open).toEqual([["application-logs/visits", "conditional"]]);
  });

  it("portability leaves out payments, comments and application logs", () => {
    const out = Object.entries(atMinet("portability", null)).flatMap(([place, verdict]) =>
      verdict === "out" ? place : [],
    );
    expect(out).toEqual([
      "adh6/staff-comments",
      "payment/payments",
      "payment/recorded-entries",
      "application-logs/visits",
    ]);
  });

  it("no consent is there to withdraw, no automated decision to review", () => {
    expect(new Set(Object.values(atMinet("consent-withdrawal", null)))).toEqual(new Set(["out"]));
    expect(new Set(Object.values(atMinet("human-review", null)))).toEqual(new Set(["out"]));
    expect(new Set(Object.values(atMinet("post-mortem", null)))).toEqual(new Set(["in"]));
  });
});

describe("an automated decision", () => {
  const score = { citation: "GDPR Art. 22(2)(a)", basis: "contract" } as const;
  const shop = (uses: AssessedRecord["automatedDecisions"][number]["uses"]): AssessedRecord => ({
    controller: { country: "FR" },
    automatedDecisions: [{ ...score, uses }],
    systems: [
      {
        slug: "shop",
        categories: ["orders", "reviews"].map((slug) => ({ slug, ...processing(["contract"]) })),
      },
    ],
  });
  const verdicts = (record: AssessedRecord) =>
    assessRecord("human-review", record, unknown).map(({ verdict }) => verdict);

  it("concerns the categories that it uses, perhaps all when nobody says", () => {
    expect(verdicts(shop([{ system: "shop", category: "orders" }]))).toEqual(["in", "out"]);
    expect(verdicts(shop(undefined))).toEqual(["conditional", "conditional"]);
  });
});

it("a start that the record does not name is not used", () => {
  const record: AssessedRecord = {
    controller: { country: "FR" },
    automatedDecisions: [],
    systems: [
      {
        slug: "a",
        categories: [{ slug: "b", ...processing(["legal-obligation"], { retention: { period: "P1Y" } }) }],
      },
    ],
  };
  expect(assessRecord("erasure", record, endedOn("2020-01-01"))[0]?.verdict).toBe("conditional");
});
