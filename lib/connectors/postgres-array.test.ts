import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "./contract";
import { parsePostgresArray } from "./postgres-array";

type Nested = string | null | Nested[];

/** As Postgres writes it: every text quoted, quotes and backslashes escaped. */
const written = (value: Nested): string => {
  if (value === null) return "NULL";
  if (typeof value !== "string") return `{${value.map(written).join(",")}}`;
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
};

describe("the text of a Postgres array", () => {
  const asText = (text: string): Value => text;

  it("gives back every list of texts and nulls, of any depth", () => {
    const { list } = fc.letrec<{ list: Nested[]; item: Nested }>((tie) => ({
      item: fc.oneof({ depthSize: "small" }, fc.string({ unit: "binary" }), fc.constant(null), tie("list")),
      list: fc.array(tie("item"), { maxLength: 5 }),
    }));
    fc.assert(
      fc.property(list, (value) => {
        expect(parsePostgresArray(written(value), asText)).toEqual(value);
      }),
    );
  });

  it.each([
    ["{}", []],
    ["{a,NULL,b c}", ["a", null, "b c"]],
    ["[0:1]={x,y}", ["x", "y"]],
    ["[1:1][-1:0]={{1,2}}", [["1", "2"]]],
  ])("%s", (text, expected) => expect(parsePostgresArray(text, asText)).toEqual(expected));

  it("that is cut off is an error, not a shorter list", () => {
    expect(() => parsePostgresArray('{"a', asText)).toThrow(SyntaxError);
    expect(() => parsePostgresArray("{a,b", asText)).toThrow(SyntaxError);
  });
});
