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
      { ...british, kind: "acknowledge" as const },
      "2026-07-01",
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
    ["holidays-out-of-range", "receivedAt", { receivedAt: "2046-01-01T10:00:00Z" }],
  ])("%s in %s: %#", (code, field, change) => {
    expect(() => computeDeadline({ ...request("2026-06-01"), ...change })).toThrow(
      expect.objectContaining({ code, field }),
    );
  });
});
