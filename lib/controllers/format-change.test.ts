import { describe, expect, it } from "vitest";
import { formatChange } from "./format-change";

const long = "a word and another word and ".repeat(10);

describe("a change as a line", () => {
  it.each([
    [{ change: "added", path: "controller.region", to: "FR-IDF" }, "+ controller.region: FR-IDF"],
    [
      { change: "removed", path: "rights.erasure", from: { right: "erasure" } },
      "- rights.erasure: {right: erasure}",
    ],
    [{ change: "changed", path: "version", from: "1", to: "2" }, "~ version: 1 → 2"],
    [{ change: "changed", path: "x", from: null, to: true }, "~ x: null → true"],
    [{ change: "changed", path: "rights", from: ["a", "b"], to: ["b", "a"] }, "~ rights: [a, b] → [b, a]"],
    [
      { change: "changed", path: "x", from: "select a\n  from b", to: "select a from b" },
      "~ x: only its spaces and lines",
    ],
  ] as const)("is told: %j", (change, line) => {
    expect(formatChange(change)).toBe(line);
  });

  it("is short, and shows where two long texts differ", () => {
    const line = formatChange({ change: "changed", path: "x", from: `${long}old end`, to: `${long}new end` });
    expect(line).toBe("~ x: …er word and old end → …er word and new end");
    expect(formatChange({ change: "added", path: "x", to: long }).length).toBeLessThan(80);
  });
});
