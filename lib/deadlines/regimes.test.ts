import { describe, expect, it } from "vitest";
import { computeDeadline } from "@/lib/deadlines/compute-deadline";
import {
  clarification,
  extended,
  happened,
  identity,
  request,
} from "@/lib/deadlines/testing/sample-requests";

const british = { regime: "uk-gdpr", country: "GB-ENG", timeZone: "Europe/London" } as const;
const californian = { regime: "us-ca-ccpa", country: "US-CA", timeZone: "America/Los_Angeles" } as const;

describe("other regimes", () => {
  it.each([
    [
      "the month runs from the proof of identity",
      { ...british, ...{ events: identity("2026-06-03", "2026-06-10") } },
      "2026-07-10",
      0,
    ],
    [
      "asking and answering day both do not count",
      { ...british, events: clarification("2026-06-03", "2026-06-03") },
      "2026-07-02",
      1,
    ],
    [
      "days before the proof of identity are not counted twice",
      {
        ...british,
        events: [...clarification("2026-06-03", "2026-06-12"), ...identity("2026-06-03", "2026-06-10")],
      },
      "2026-07-13",
      2,
    ],
    [
      "a complaint is acknowledged within 30 days",
      { ...british, receivedAt: "2026-07-01T11:00:00Z", kind: "acknowledge" as const },
      "2026-07-31",
      0,
    ],
    [
      "ten business days, Juneteenth off",
      { ...californian, receivedAt: "2026-06-08T17:00:00Z", kind: "acknowledge" as const },
      "2026-06-23",
      0,
    ],
    [
      "no question stops the clock",
      { ...californian, events: identity("2026-06-03", "2026-06-10") },
      "2026-07-16",
      0,
    ],
    [
      "Iowa, extended",
      {
        regime: "us-ia-icdpa",
        country: "US-IA",
        timeZone: "America/Chicago",
        events: [extended("2026-06-10", { days: 45 })],
      },
      "2026-10-14",
      0,
    ],
    ["Switzerland", { regime: "ch-fadp", country: "CH", timeZone: "Europe/Zurich" }, "2026-07-01", 0],
  ])("%s", (_name, change, dueOn, suspendedDays) => {
    expect(computeDeadline({ ...request("2026-06-01"), ...change })).toMatchObject({ dueOn, suspendedDays });
  });

  it("moves the last day for the British notice with the suspension", () => {
    const deadline = computeDeadline({
      ...request("2026-06-01", clarification("2026-06-03", "2026-06-05")),
      ...british,
    });
    expect(deadline).toMatchObject({ extensionNoticeBy: "2026-07-06", statutoryDueOn: "2026-07-01" });
  });

  it("has no day for notices where the law knows none", () => {
    const quebec = { regime: "ca-qc-p39.1", country: "CA-QC", timeZone: "America/Toronto" };
    expect(computeDeadline({ ...request("2026-06-01"), ...quebec })).toMatchObject({
      extensionNoticeBy: null,
      refusalNoticeBy: null,
    });
  });
});

const fee = (asked: string, paid: string) => [
  happened("fee_requested", asked),
  happened("fee_received", paid),
];

describe("a fee", () => {
  it.each([
    ["restarts the British month", british, fee("2026-06-03", "2026-06-10"), "2026-07-10", 0, "fee-start"],
    [
      "of several answers the latest starts it",
      british,
      [...fee("2026-06-03", "2026-06-08"), ...identity("2026-06-03", "2026-06-10")],
      "2026-07-10",
      0,
      "identity-start",
    ],
    ["suspends under the GDPR", {}, fee("2026-06-03", "2026-06-10"), "2026-07-08", 7, "suspension"],
    [
      "does nothing elsewhere",
      californian,
      fee("2026-06-03", "2026-06-10"),
      "2026-07-16",
      0,
      "no-suspension",
    ],
    [
      "not yet paid adds nothing",
      {},
      [happened("fee_requested", "2026-06-03")],
      "2026-07-01",
      0,
      "suspension-waiting",
    ],
  ])("%s", (_name, change, events, dueOn, suspendedDays, rule) => {
    const deadline = computeDeadline({ ...request("2026-06-01", events), ...change });
    expect(deadline).toMatchObject({ dueOn, suspendedDays });
    expect(deadline.steps.map((step) => step.rule)).toContain(rule);
  });
});

describe("a due date tells how certain it is", () => {
  it.each([
    ["high", "one month", {}],
    ["medium", "suspended", { events: identity("2026-06-03", "2026-06-10") }],
    ["high", "questions that changed nothing", { events: identity("2026-06-03", "2026-06-03") }],
    ["medium", "extended", { events: [extended("2026-06-10")] }],
    ["high", "an extension that came too late", { events: [extended("2026-07-02")] }],
    ["low", "suspended for a fee", { events: fee("2026-06-03", "2026-06-10") }],
    ["medium", "restarted", { ...british, events: identity("2026-06-03", "2026-06-10") }],
    ["low", "a national standard", { regime: "cn-pipl", country: "CN", timeZone: "Asia/Shanghai" }],
  ])("%s: %s", (certainty, _name, change) =>
    expect(computeDeadline({ ...request("2026-06-01"), ...change }).certainty).toBe(certainty),
  );

  it("and adds what to know", () => {
    const china = { regime: "cn-pipl", country: "CN", timeZone: "Asia/Shanghai" };
    expect(computeDeadline({ ...request("2026-06-01"), ...china }).note).toContain("national standard");
    expect(computeDeadline(request("2026-06-01")).note).toBeNull();
  });
});

describe("the holidays of a region", () => {
  it.each([
    ["FR", "2026-03-03", "2026-04-03"],
    ["FR-57", "2026-03-03", "2026-04-07"],
    ["DE", "2026-05-04", "2026-06-04"],
    ["DE-BY", "2026-05-04", "2026-06-05"],
    ["ES-CT", "2026-08-11", "2026-09-14"],
    ["CH-ZH", "2026-04-01", "2026-05-04"],
  ])("count on top of the country's when the seat is given as %s", (country, receivedOn, dueOn) =>
    expect(computeDeadline({ ...request(receivedOn), country }).dueOn).toBe(dueOn),
  );

  it("may be given wherever their country may", () => {
    const swiss = { regime: "ch-fadp", country: "CH-ZH", timeZone: "Europe/Zurich" };
    expect(computeDeadline({ ...request("2026-06-01"), ...swiss }).dueOn).toBe("2026-07-01");
    expect(() => computeDeadline({ ...request("2026-06-01"), ...british, country: "FR-57" })).toThrow(
      expect.objectContaining({ code: "unknown-country" }),
    );
  });
});

describe("what cannot be computed is refused with the field at fault", () => {
  it.each([
    ["unknown-regime", "regime", { regime: "gdpr" }],
    ["unknown-country", "country", { country: "XX" }],
    ["unknown-country", "country", { regime: "uk-gdpr" }],
    ["unknown-kind", "kind", { kind: "appeal" as const }],
    ["unknown-time-zone", "tz", { timeZone: "Paris" }],
    ["invalid-instant", "receivedAt", { receivedAt: "2026-06-01T10:00:00" }],
    ["invalid-instant", "receivedAt", { receivedAt: "2026-02-30T10:00:00Z" }],
    ["invalid-instant", "events[0].at", { events: [happened("identity_requested", "2026-06-31")] }],
    ["event-before-receipt", "events[0].at", { events: [happened("identity_requested", "2026-05-31")] }],
    ["answer-without-question", "events[0].type", { events: [happened("identity_received", "2026-06-03")] }],
    ["answer-without-question", "events[1].type", { events: identity("2026-06-10", "2026-06-03") }],
    [
      "answer-without-question",
      "events[1].type",
      {
        events: [
          happened("identity_requested", "2026-06-03"),
          happened("clarification_received", "2026-06-04"),
        ],
      },
    ],
    ["extension-repeated", "events[1].type", { events: [extended("2026-06-03"), extended("2026-06-04")] }],
    ["extension-length", "events[0].months", { events: [extended("2026-06-03", { months: 3 })] }],
    ["extension-length", "events[0].months", { events: [extended("2026-06-03", { days: 60 })] }],
    [
      "extension-length",
      "events[0].days",
      { ...californian, events: [extended("2026-06-03", { days: 46 })] },
    ],
    [
      "extension-not-allowed",
      "events[0].type",
      { ...californian, kind: "opt_out" as const, events: [extended("2026-06-03", {})] },
    ],
    ["unknown-country", "country", { country: "DE-XX" }],
    ["unknown-kind", "kind", { regime: "us-ut-ucpa", country: "US-UT", kind: "appeal" as const }],
    ["no-fixed-period", "kind", { regime: "jp-appi", country: "JP" }],
    ["not-in-force", "receivedAt", { receivedAt: "2018-05-24T12:00:00Z" }],
    ["not-in-force", "receivedAt", { regime: "in-dpdp", country: "IN", kind: "grievance" as const }],
    [
      "not-in-force",
      "receivedAt",
      { ...british, receivedAt: "2026-06-18T12:00:00Z", kind: "acknowledge" as const },
    ],
    ["unknown-time-zone", "tz", { timeZone: "+01:00" }],
    ["holidays-out-of-range", "receivedAt", { receivedAt: "2046-01-01T10:00:00Z" }],
  ])("%s in %s: %#", (code, field, change) => {
    expect(() => computeDeadline({ ...request("2026-06-01"), ...change })).toThrow(
      expect.objectContaining({ code, field }),
    );
  });
});
