import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "./contrast-ratio";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54], // the lightest grey that passes on white
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#ffffff", 4.0],
    ["#0000ff", "#ffffff", 8.59],
    ["#ffff00", "#ffffff", 1.07],
    ["#595959", "#ffffff", 7.0],
  ])("%s on %s is known", (one, other, known) => {
    expect(contrastRatio(one, other)).toBeCloseTo(known, 2);
  });

  it("is the same both ways, and lies between 1 and 21", () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const contrast = contrastRatio(one, other);
        expect(contrast).toBe(contrastRatio(other, one));
        expect(contrast).toBeGreaterThanOrEqual(1);
        expect(contrast).toBeLessThanOrEqual(21);
      }),
    );
  });

  it("does not depend on how the digits are written", () => {
    expect(contrastRatio("#AABBCC", "#FFFFFF")).toBe(contrastRatio("#aabbcc", "#ffffff"));
  });
});
