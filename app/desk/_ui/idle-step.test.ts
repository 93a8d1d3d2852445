import { describe, expect, it } from "vitest";
import { countdown, idleStep } from "./idle-step";

describe("as the end of a session comes near", () => {
  it.each([
    [900_000, "calm"],
    [120_001, "calm"],
    [120_000, "warn"],
    [15_001, "warn"],
    [15_000, "keep"],
    [0, "keep"],
    [-1_499, "keep"],
    [-1_500, "over"],
    [-3_600_000, "over"],
  ] as const)("%i ms before: %s", (leftMs, step) => expect(idleStep(leftMs)).toBe(step));

  it.each([
    [120_000, "2:00"],
    [119_001, "2:00"],
    [65_000, "1:05"],
    [999, "0:01"],
    [0, "0:00"],
    [-5_000, "0:00"],
  ] as const)("%i ms read %s", (leftMs, text) => expect(countdown(leftMs)).toBe(text));
});
