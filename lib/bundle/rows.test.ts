import { isDeepStrictEqual } from "node:util";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BundleError } from "@/lib/bundle/bundle-error";
import { csvFormat } from "@/lib/bundle/csv-rows";
import { jsonFormat } from "@/lib/bundle/json-rows";
import { encodeRows, type RowFormat } from "@/lib/bundle/row-chunks";
import { awkwardTexts } from "@/lib/bundle/testing/sample-content";
import type { Column, Row, Value } from "@/lib/connectors/contract";

async function encode(format: RowFormat, rows: readonly Row[], batch = 3): Promise<string> {
  const batches = async function* () {
    for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
  };
  const chunks: Buffer[] = [];
  const count = { rows: 0 };
  for await (const chunk of encodeRows(format, batches(), count)) chunks.push(chunk);
  expect(count.rows).toBe(rows.length);
  return Buffer.concat(chunks).toString("utf8");
}

const text = (...names: string[]): readonly Column[] => names.map((name) => ({ name, type: "text" }));
const asJson = (columns: readonly Column[], rows: readonly Row[]) => encode(jsonFormat(columns, "s/c"), rows);
const asCsv = (columns: readonly Column[], rows: readonly Row[]) => encode(csvFormat(columns, "s/c"), rows);

describe("JSON holds exactly what was given", () => {
  test("for any names and values, in the order of the columns, a row a line", async () => {
    const names = ["__proto__", "constructor", "1", "0", "", 'odd "name"', "é\n", "plain"];
    const nested = fc.jsonValue({ maxDepth: 1 }).map((one) => JSON.parse(JSON.stringify(one)) as Value);
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const value = fc.oneof(nested, fc.string({ unit: "binary" }), fc.constantFrom(...awkwardTexts), number);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: 1 }),
        fc.array(fc.array(value, { minLength: names.length, maxLength: names.length }), { maxLength: 6 }),
        async (columns, wide) => {
          const rows = wide.map((row) => row.slice(0, columns.length));
          const json = await asJson(text(...columns), rows);
          const read = (JSON.parse(json) as object[]).map((row) => new Map(Object.entries(row)));
          const wanted = rows.map((row) => new Map(columns.map((name, at) => [name, row[at]])));
          expect(isDeepStrictEqual(read, wanted)).toBe(true);
          if (rows.length > 0) expect(json.split("\n")).toHaveLength(rows.length + 3);
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);

  test("minus zero, and no value for NaN", async () => {
    const [row] = JSON.parse(await asJson([{ name: "n", type: "float" }], [[-0]])) as [{ n: number }];
    expect(Object.is(row.n, -0)).toBe(true);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(asJson([{ name: "n", type: "float" }], [[value]])).rejects.toThrow(
        "bundle.value_not_json: s/c, column n",
      );
    }
  });

  test("an empty category is an empty array", async () => {
    expect(await asJson(text("a"), [])).toBe("[]\n");
  });

  test.each([
    ["two columns of one name", text("a", "a"), []],
    ["a row that is too short", text("a", "b"), [["x"]]],
    ["a row that is too long", text("a"), [["x", "y"]]],
  ])("%s is an error", async (_, columns, rows) => {
    await expect((async () => asJson(columns, rows))()).rejects.toBeInstanceOf(BundleError);
    await expect((async () => asCsv(columns, rows))()).rejects.toBeInstanceOf(BundleError);
  });
});

/** RFC 4180, telling an empty field (null) from a quoted empty one. */
function parseCsv(csv: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(csv); match !== null; match = field.exec(csv)) {
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? (plain === "" ? null : plain) : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === csv.length) return rows;
  }
  throw new Error(`not RFC 4180 at ${field.lastIndex}`);
}

/** A lone surrogate has no UTF-8 and becomes U+FFFD in CSV; JSON escapes it. */
const inUtf8 = (one: string): string => Buffer.from(one, "utf8").toString("utf8");

describe("CSV is RFC 4180 and tells null from empty", () => {
  test("texts come back, but for the apostrophe before a formula", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.option(
              fc.oneof(
                fc.constantFrom(...awkwardTexts),
                fc.string({
                  unit: fc.constantFrom("=", "+", "a", "é", ",", '"', "\r", "\n", ";", "\t", "👩"),
                }),
              ),
            ),
            fc.option(fc.string()),
          ),
        ),
        async (rows) => {
          const [, ...read] = parseCsv(await asCsv(text("first", "second"), rows));
          const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
          const wanted = rows.map((row) =>
            row.map((one) => (one === null ? null : inUtf8(formula.test(one) ? `'${one}` : one))),
          );
          expect(read).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("agrees with csv-stringify on which text is a formula and how it is quoted", async () => {
    const usual = awkwardTexts.filter((one) => one !== "" && !/^\n|\ud800/.test(one));
    for (const one of usual) {
      const theirs = stringify([[one]], {
        escape_formulas: true,
        record_delimiter: "\r\n",
        quoted_match: /[;\t]/,
      });
      expect(await asCsv(text("a"), [[one]])).toBe(`a\r\n${theirs}`);
    }
  });

  test.each<[Column["type"], Value, string]>([
    ["integer", -5, "-5"],
    ["decimal", "-12.50", "-12.50"],
    ["bigint", "-9223372036854775808", "-9223372036854775808"],
    ["float", "-Infinity", "-Infinity"],
    ["float", 1e21, "1e+21"],
    ["boolean", false, "false"],
    ["json", { a: [1, "x"] }, '"{""a"":[1,""x""]}"'],
    ["json", "=1", '"""=1"""'],
    ["json", null, ""],
    ["text", "-5", "'-5"],
    ["decimal", "-5+cmd", "'-5+cmd"],
    ["text", null, ""],
    ["text", "", '""'],
  ])("%s %j is written as %s", async (type, value, written) => {
    expect(await asCsv([{ name: "c", type }], [[value]])).toBe(`c\r\n${written}\r\n`);
  });

  test("headers are neutralised and quoted too", async () => {
    expect(await asCsv(text("=1", "a,b", ""), [])).toBe(`'=1,"a,b",""\r\n`);
  });
});
