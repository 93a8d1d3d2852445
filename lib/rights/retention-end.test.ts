import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/deadlines/plain-date";
import { retentionEnd } from "@/lib/rights/retention-end";

describe("the last day of keeping", () => {
  it.each([
    ["2024-08-31", "P5Y", "2029-08-31"],
    ["2024-08-31", "P1Y", "2025-08-31"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2024-02-29", "P5Y", "2029-02-28"],
    ["2024-08-31", "P6M", "2025-02-28"],
    ["2024-01-31", "P1M", "2024-02-29"],
    ["2024-01-31", "P1Y1M", "2025-02-28"],
    ["2024-02-28", "P2W", "2024-03-13"],
    ["2024-12-31", "P1D", "2025-01-01"],
    ["2024-01-31", "P1M1D", "2024-03-01"],
  ])("%s + %s is %s", (start, period, end) => {
    expect(retentionEnd(plainDate(start), period)).toBe(end);
  });

  it("is none for what is no period", () => {
    expect(retentionEnd(plainDate("2024-01-01"), "5 years")).toBeNull();
  });
});
