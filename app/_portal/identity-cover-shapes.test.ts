import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cover, coverBetween, firstCover, nudge, type Size, workingSize } from "./identity-cover-shapes";

const sizes = fc.record({
  width: fc.integer({ min: 20, max: 3_000 }),
  height: fc.integer({ min: 20, max: 3_000 }),
});
const points = fc.record({
  x: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
  y: fc.double({ min: -5_000, max: 5_000, noNaN: true }),
});
const isInside = (size: Size, { x, y, width, height }: Cover) =>
  x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= size.width && y + height <= size.height;

describe("covering a part of a picture", () => {
  it("covers the same part from whichever corner it is drawn, and never outside", () => {
    fc.assert(
      fc.property(sizes, points, points, (size, a, b) => {
        const cover = coverBetween(size, a, b);
        expect(coverBetween(size, b, a)).toEqual(cover);
        expect(cover === null || isInside(size, cover)).toBe(true);
      }),
    );
  });

  it("keeps a cover inside and of some size, whatever keys are pressed", () => {
    const keys = fc.array(
      fc.record({
        by: fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) }),
        resize: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(sizes, keys, (size, pressed) => {
        const end = pressed.reduce(
          (cover, { by, resize }) => nudge(size, cover, by, resize),
          firstCover(size),
        );
        expect(isInside(size, end)).toBe(true);
      }),
    );
  });

  it("takes a slip for no cover", () => {
    expect(coverBetween({ width: 100, height: 100 }, { x: 10, y: 10 }, { x: 12, y: 60 })).toBeNull();
  });
});

it("makes large pictures smaller, keeps their shape and leaves small ones alone", () => {
  expect(workingSize({ width: 4_400, height: 2_200 })).toEqual({ width: 2_200, height: 1_100 });
  expect(workingSize({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
});
