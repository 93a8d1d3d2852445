import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { categorySchema } from "@/lib/bundle/category-schema";
import type { ColumnType, Value } from "@/lib/connectors/contract";

const place = {
  controller: "example",
  system: "crm",
  category: "members",
  title: "Members",
  description: "",
};

function validatorFor(type: ColumnType, name = "c") {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(JSON.stringify(categorySchema(place, [{ name, type }]))));
}

const accepted: Readonly<Record<ColumnType, readonly Value[]>> = {
  integer: [0, -1, Number.MAX_SAFE_INTEGER],
  bigint: ["0", "-9223372036854775808", "00012"],
  decimal: ["12.50", "-0.1", "0", "NaN", "-Infinity"],
  float: [0.1, -1e300, "NaN", "Infinity", "-Infinity"],
  boolean: [true, false],
  text: ["", "x", "\u0000"],
  date: ["2024-02-29", "0000-00-00", "infinity", "-infinity", "0044-03-15 BC", "12024-01-01"],
  time: ["10:30:00", "10:30:00.123456", "10:30:00+02:00", "-838:59:59"],
  timestamp: ["2024-03-31T02:30:00.123456", "2024-03-31T02:30:00", "infinity"],
  timestamptz: [
    "2024-03-31T02:30:00Z",
    "2024-03-31T02:30:00.5+05:30",
    "1900-01-01T00:00:00+00:09:21",
    "infinity",
  ],
  uuid: ["0f8fad5b-d9cb-469f-a165-70867728950e"],
  json: [1, "x", { a: [null] }, []],
  binary: ["", "aGVsbG8=", "+/+/"],
};

const refused: Readonly<Record<ColumnType, readonly Value[]>> = {
  integer: ["1", 1.5, 2 ** 53],
  bigint: [1, "1.0", ""],
  decimal: [12.5, "12,50", "", "1e5"],
  float: ["1", "inf"],
  boolean: [0, "true"],
  text: [1, {}],
  date: ["2024-2-29", "2024-02-29T00:00:00", 20240229],
  time: ["10:30", "x"],
  timestamp: ["2024-03-31 02:30:00", "2024-03-31T02:30:00Z"],
  timestamptz: ["2024-03-31T02:30:00", "2024-03-31"],
  uuid: ["x", ""],
  json: [],
  binary: ["not base64!", 1],
};

const types = Object.keys(accepted) as ColumnType[];

test.each(types)("%s: its JSON forms and null pass, others fail", (type) => {
  const validate = validatorFor(type);
  for (const value of [null, ...accepted[type]])
    expect([value, validate([{ c: value }])]).toEqual([value, true]);
  for (const value of refused[type]) expect([value, validate([{ c: value }])]).toEqual([value, false]);
});

test("a missing or an additional key fails", () => {
  const validate = validatorFor("text");
  expect(validate([])).toBe(true);
  expect(validate([{}])).toBe(false);
  expect(validate([{ c: "x", d: "y" }])).toBe(false);
});

test("a column named __proto__ is described and required", () => {
  const validate = validatorFor("integer", "__proto__");
  expect(validate(JSON.parse('[{"__proto__": 1}]'))).toBe(true);
  expect(validate(JSON.parse('[{"__proto__": "x"}]'))).toBe(false);
});

test("names the category and its columns", () => {
  const schema = categorySchema({ ...place, description: "To run the service." }, [
    { name: "mail", type: "text", title: "E-mail", description: "As given." },
  ]);
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:habeas:example:crm:members",
    title: "Members",
    description: "To run the service.",
    items: { properties: { mail: { title: "E-mail", description: "As given." } }, required: ["mail"] },
  });
});
