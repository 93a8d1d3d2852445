import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExactJson } from "./exact-json";

describe("JSON leaves a system without losing a digit", () => {
  it.each([
    ["9007199254740993", "9007199254740993"],
    ["9007199254740991", 9007199254740991],
    ["-12345678901234567890.5", "-12345678901234567890.5"],
    ["0.1", 0.1],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["1.10", 1.1],
    ["100", 100],
    ["1e2", 100],
    ["1E400", "1E400"],
    ["1e-400", "1e-400"],
    ["-0", -0],
    ["0.000", 0],
  ])("%s", (text, expected) => expect(parseExactJson(text)).toBe(expected));

  it("takes digits within a string for what they are", () => {
    const text = '{"9007199254740993": "9007199254740993 \\" 9007199254740993", "n": [9007199254740993]}';
    expect(parseExactJson(text)).toEqual({
      "9007199254740993": '9007199254740993 " 9007199254740993',
      n: ["9007199254740993"],
    });
  });

  it("gives back whatever JavaScript could have written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseExactJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("keeps the digits of any whole number", () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        const read = parseExactJson(String(value));
        expect(BigInt(read as string | number)).toBe(value);
      }),
    );
  });
});
