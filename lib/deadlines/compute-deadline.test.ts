import { describe, expect, it } from "vitest";
import { computeDeadline } from "@/lib/deadlines/compute-deadline";
import { holidaysVersion } from "@/lib/deadlines/holidays";
import { deadlineKinds } from "@/lib/deadlines/regime";
import vectors from "@/lib/deadlines/testdata/vectors.json" with { type: "json" };
import {
  clarification,
  extended,
  happened,
  identity,
  request,
  rulesOf,
} from "@/lib/deadlines/testing/sample-requests";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";

describe("the worked cases", () => {
  it.each(vectors)("$id: $why", ({ tz, kind, events, ...vector }) => {
    const known = deadlineKinds.find((candidate) => candidate === kind) ?? "response";
    const deadline = computeDeadline({
      ...vector,
      kind: known,
      timeZone: tz,
      events: events as readonly DeadlineEvent[],
    });
    expect(deadline).toMatchObject({
      receivedOn: vector.receivedLocalDate,
      dueOn: vector.expectedDueDate,
      suspendedDays: vector.pausedDays ?? 0,
      periodEndsAt: vector.periodEndExclusiveUtc,
      ...(vector.rawDueDate !== undefined && { rawDueOn: vector.rawDueDate }),
      ...(vector.expectedExtensionNoticeBy !== undefined && {
        extensionNoticeBy: vector.expectedExtensionNoticeBy,
      }),
    });
  });
});

describe("one month under the GDPR", () => {
  it.each([
    ["2026-03-05", "2026-04-07", "5 April is Easter Sunday (EDPB example 32, another year)"],
    ["2026-08-31", "2026-09-30", "no 31 September (EDPB example 33)"],
    ["2026-12-31", "2027-02-01", "31 January is a Sunday"],
    ["2027-02-28", "2027-03-30", "28 March is Easter Sunday; the end of February does not stick"],
    ["2028-02-29", "2028-03-29", "29 February of a leap year"],
  ])("received %s is due %s: %s", (receivedOn, dueOn) =>
    expect(computeDeadline(request(receivedOn)).dueOn).toBe(dueOn),
  );

  it("carries the versions of the rule and of the lists", () => {
    expect(computeDeadline(request("2026-03-05"))).toMatchObject({
      ruleVersion: "eu-gdpr:2",
      holidaysVersion,
    });
  });

  it("takes the day of receipt from the controller's wall calendar, to the second", () => {
    const at = (receivedAt: string) => computeDeadline({ ...request("2026-01-01"), receivedAt }).rawDueOn;
    expect(at("2026-06-30T21:59:59Z")).toBe("2026-07-30");
    expect(at("2026-06-30T22:00:00Z")).toBe("2026-08-01");
    expect(at("2026-12-15T22:59:59Z")).toBe("2027-01-15");
    expect(at("2026-12-15T23:00:00Z")).toBe("2027-01-16");
  });

  it("ends at midnight after the clocks went back, an hour more than days of 24 hours", () => {
    expect(computeDeadline(request("2026-10-01")).periodEndsAt).toBe("2026-11-02T23:00:00Z");
    expect(computeDeadline(request("2026-09-25")).periodEndsAt).toBe("2026-10-26T23:00:00Z");
  });

  it("tells the last days for an extension and for a refusal, whatever was suspended", () => {
    const deadline = computeDeadline(request("2026-06-01", identity("2026-06-03", "2026-06-20")));
    expect(deadline).toMatchObject({
      dueOn: "2026-07-20",
      statutoryDueOn: "2026-07-01",
      extensionNoticeBy: "2026-07-01",
      refusalNoticeBy: "2026-07-01",
    });
  });
});

describe("suspensions", () => {
  it.each([
    ["answered the same day", identity("2026-06-03", "2026-06-03"), "2026-07-01", 0],
    ["asked on the day of receipt", identity("2026-06-01", "2026-06-04"), "2026-07-06", 3],
    [
      "two questions at once count once",
      [...identity("2026-06-03", "2026-06-10"), ...clarification("2026-06-05", "2026-06-08")],
      "2026-07-08",
      7,
    ],
    [
      "two questions that overlap",
      [...identity("2026-06-03", "2026-06-10"), ...clarification("2026-06-08", "2026-06-12")],
      "2026-07-10",
      9,
    ],
    [
      "one question after the other",
      [...identity("2026-06-03", "2026-06-05"), ...identity("2026-06-08", "2026-06-12")],
      "2026-07-07",
      6,
    ],
    [
      "asked again before the answer",
      [happened("identity_requested", "2026-06-03"), ...identity("2026-06-08", "2026-06-12")],
      "2026-07-10",
      9,
    ],
    ["asked on the last day", identity("2026-07-01", "2026-07-03"), "2026-07-03", 2],
    ["asked when all was over", identity("2026-07-02", "2026-07-20"), "2026-07-01", 0],
    [
      "asked within a suspension that went on beyond the month",
      [...identity("2026-06-03", "2026-07-20"), ...clarification("2026-07-10", "2026-07-25")],
      "2026-08-24",
      52,
    ],
  ])("%s", (_name, events, dueOn, suspendedDays) => {
    expect(computeDeadline(request("2026-06-01", events))).toMatchObject({ dueOn, suspendedDays });
  });

  it("may come in any order of the list", () => {
    const events = [...identity("2026-06-03", "2026-06-10"), ...clarification("2026-06-12", "2026-06-15")];
    expect(computeDeadline(request("2026-06-01", events.toReversed()))).toEqual(
      computeDeadline(request("2026-06-01", events)),
    );
  });

  it("add nothing while the answer is awaited, unless told up to which day", () => {
    const input = request("2026-06-01", [happened("identity_requested", "2026-06-03")]);
    const openQuestions = [{ about: "identity", askedOn: "2026-06-03", answeredOn: null }];
    expect(computeDeadline(input)).toMatchObject({ dueOn: "2026-07-01", suspendedDays: 0, openQuestions });
    expect(rulesOf(input)).toContain("suspension-waiting");
    const today = { ...input, asOf: "2026-06-12T09:00:00Z" };
    expect(computeDeadline(today)).toMatchObject({ dueOn: "2026-07-10", suspendedDays: 9, openQuestions });
    expect(rulesOf(today)).toContain("suspension-open");
  });
});

describe("extensions", () => {
  it.each([
    ["2026-01-31", [extended("2026-03-02")], "2026-04-30", "announced on the last day, moved by the weekend"],
    ["2026-11-30", [extended("2026-12-01")], "2027-03-01", "28 February 2027 is a Sunday"],
    ["2026-01-30", [extended("2026-02-20", { months: 1 })], "2026-03-30", "by one month only"],
    ["2026-01-30", [extended("2026-02-20", {})], "2026-04-30", "by all that the law allows"],
    [
      "2026-01-30",
      [extended("2026-02-20"), ...identity("2026-03-10", "2026-03-12")],
      "2026-05-04",
      "30 April + 2 days, a Saturday",
    ],
  ])("received %s: %#", (receivedOn, events, dueOn) => {
    expect(computeDeadline(request(receivedOn, events))).toMatchObject({ dueOn, extensionLate: false });
  });

  it("do not count when announced after the first month, even when the clock stood still", () => {
    const late = computeDeadline(request("2026-06-01", [extended("2026-07-02")]));
    expect(late).toMatchObject({ dueOn: "2026-07-01", extensionLate: true });
    const suspended = [...identity("2026-06-03", "2026-06-20"), extended("2026-07-10")];
    expect(computeDeadline(request("2026-06-01", suspended))).toMatchObject({
      dueOn: "2026-07-20",
      extensionLate: true,
    });
    expect(rulesOf(request("2026-06-01", suspended))).toContain("extension-late");
  });
});
