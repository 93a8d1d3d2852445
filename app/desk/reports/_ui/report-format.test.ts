import { describe, expect, it } from "vitest";
import { formatCell, formatMonth, formatShare } from "@/app/desk/reports/_ui/report-format";

describe("a cell of a report", () => {
  it.each([
    ["count", 12_345, "12,345"],
    ["days", 19.5, "19.5"],
    ["days", 28.04, "28"],
    ["share", 0.5, "50%"],
    ["name", "Access", "Access"],
    ["month", "2026-03", "March 2026"],
    ["share", null, "–"],
    ["days", null, "–"],
  ] as const)("%s %s", (kind, value, expected) => {
    expect(formatCell("en", kind, value, "–")).toBe(expected);
  });

  it("never calls nearly all of them all", () => {
    expect(formatShare("en", 0.999)).toBe("99%");
    expect(formatShare("en", 1)).toBe("100%");
    expect(formatShare("en", 0.29)).toBe("29%");
  });

  it("has months in the reader's language, in any time zone of the server", () => {
    expect(formatMonth("fr", "2026-01")).toBe("janvier 2026");
    expect(formatMonth("en", "2026-12", "short")).toBe("Dec 26");
  });
});
