import { describe, expect, it } from "vitest";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { contractDue } from "@/lib/processor/contract-due";
import { homeOf } from "@/lib/processor/testing/mintt-with-client";

const record = { ...(await loadShippedRecord("mintt")), clients: [homeOf({ passOnWithin: "P3D" })] };
const due = (receivedAt: string, client: string | null = "example-home") =>
  contractDue(record, client, new Date(receivedAt));

describe("the last day for passing a request on", () => {
  it("counts working days after the day of receipt, over a weekend", () => {
    expect(due("2026-11-19T09:00:00Z")).toBe("2026-11-24");
  });

  it("counts no Belgian holiday: Ascension Day 2026 is a Thursday", () => {
    expect(due("2026-05-13T09:00:00Z")).toBe("2026-05-19");
  });

  it("starts on the day that the processor's calendar shows", () => {
    expect(due("2026-11-18T22:59:00Z")).toBe("2026-11-23");
    expect(due("2026-11-18T23:01:00Z")).toBe("2026-11-24");
  });

  it("is two working days for a client that the record does not name", () => {
    expect(due("2026-11-19T09:00:00Z", null)).toBe("2026-11-23");
  });
});
