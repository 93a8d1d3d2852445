import pg from "pg";
import { describe, expect, it } from "vitest";
import { createAdh6Sample } from "@/db/samples/adh6/create-adh6-sample";
import { generateAdh6 } from "@/db/samples/adh6/generate-adh6";
import { administer, createTestDatabase } from "@/db/testing/test-database";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import type { CategoryRecord, FieldRecord } from "@/lib/controllers/record-schema";
import type { Column, Row, Value } from "./contract";
import { allRows } from "./contract-fixture";
import { openPostgresConnector } from "./postgres";

const { url } = await createTestDatabase();
await createAdh6Sample(url);
const minet = await loadShippedRecord("minet");
const categories = (minet?.systems ?? []).flatMap((system) =>
  system.connector.kind === "postgres" ? system.categories : [],
);
const everybody = generateAdh6().adherents.map(({ id }) => String(id));

async function extract(category: CategoryRecord, keys: readonly string[]) {
  const connector = openPostgresConnector({ connectionUrl: url });
  try {
    const { columns, batches } = await connector.extract(category, keys);
    return { columns, rows: await allRows(batches) };
  } finally {
    await connector.close();
  }
}

/** Text as Postgres casts it, over a connection of its own, and undone of nothing but the forms that the contract adds. */
async function castToText(category: CategoryRecord, columns: readonly Column[], keys: readonly string[]) {
  const client = new pg.Client({
    connectionString: url,
    options: "-c DateStyle=ISO -c extra_float_digits=1",
  });
  await client.connect();
  try {
    const casts = columns.map(({ name }) => `q.${client.escapeIdentifier(name)}::text`).join(", ");
    const { rows } = await client.query<(string | null)[]>({
      text: `select ${casts} from (${category.statement}) as q`,
      values: [keys],
      rowMode: "array",
    });
    return rows;
  } finally {
    await client.end();
  }
}

const asCast = (columns: readonly Column[], row: Row): readonly (string | null)[] =>
  row.map((value, index) => {
    if (value === null) return null;
    return columns[index]?.type === "timestamp" ? String(value).replace("T", " ") : String(value);
  });

describe("what leaves ADH6 in Postgres", () => {
  it.each(categories.map((category) => [category.slug, category] as const))(
    "is what the database holds, to the character: %s",
    async (_, category) => {
      const { columns, rows } = await extract(category, everybody);
      expect(rows.length).toBeGreaterThan(50);
      const held = await castToText(category, columns, everybody);
      expect(rows.length).toBe(held.length);
      for (const [index, row] of rows.entries()) expect(asCast(columns, row)).toEqual(held[index]);
    },
  );
});

type Case = readonly [name: string, sqlType: string, literal: string, type: Column["type"], expected: Value];

const cases: readonly Case[] = [
  ["small", "int2", "-32768", "integer", -32768],
  ["whole", "int4", "2147483647", "integer", 2147483647],
  ["big", "int8", "9223372036854775807", "bigint", "9223372036854775807"],
  ["cents", "numeric(8,2)", "0.10", "decimal", "0.10"],
  ["scale", "numeric", "1.2300", "decimal", "1.2300"],
  [
    "digits",
    "numeric",
    "-123456789012345678901234567890.000000000000000001",
    "decimal",
    "-123456789012345678901234567890.000000000000000001",
  ],
  ["no_number", "numeric", "NaN", "decimal", "NaN"],
  ["real_tenth", "float4", "0.1", "float", 0.1],
  ["double_third", "float8", "0.30000000000000004", "float", 0.30000000000000004],
  ["tiny", "float8", "5e-324", "float", 5e-324],
  ["endless", "float8", "-Infinity", "float", "-Infinity"],
  ["undefined_float", "float8", "NaN", "float", "NaN"],
  ["yes", "bool", "true", "boolean", true],
  ["no", "bool", "false", "boolean", false],
  ["words", "text", "É́ l’été 👩🏽‍💻 \\ \" ' \t\n=1+1 ", "text", "É́ l’été 👩🏽‍💻 \\ \" ' \t\n=1+1 "],
  ["empty", "varchar(5)", "", "text", ""],
  ["padded", "char(5)", "ab", "text", "ab   "],
  ["day", "date", "2024-02-29", "date", "2024-02-29"],
  ["last_day", "date", "9999-12-31", "date", "9999-12-31"],
  ["never", "date", "infinity", "date", "infinity"],
  ["hour", "time", "02:30:00.000001", "time", "02:30:00.000001"],
  ["skipped", "timestamp", "2024-03-31 02:30:00", "timestamp", "2024-03-31T02:30:00"],
  ["micro", "timestamp", "2024-03-31 02:30:00.123456", "timestamp", "2024-03-31T02:30:00.123456"],
  ["half", "timestamp", "1969-12-31 23:59:59.5", "timestamp", "1969-12-31T23:59:59.5"],
  ["before_christ", "timestamp", "0044-03-15 12:00:00 BC", "timestamp", "0044-03-15T12:00:00 BC"],
  [
    "instant",
    "timestamptz",
    "2024-03-31 03:30:00.123456+02",
    "timestamptz",
    "2024-03-31T01:30:00.123456+00:00",
  ],
  [
    "identity",
    "uuid",
    "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11",
    "uuid",
    "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
  ],
  ["bytes", "bytea", "\\x00ff0a", "binary", "AP8K"],
  ["no_bytes", "bytea", "\\x", "binary", ""],
  [
    "nested",
    "jsonb",
    '{"a": [1, 1.5, null, "é\\u0041"], "n": 12345678901234567890}',
    "json",
    { a: [1, 1.5, null, "éA"], n: "12345678901234567890" },
  ],
  ["json_text", "json", '"only 12345678901234567890 text"', "json", "only 12345678901234567890 text"],
  ["json_null", "json", "null", "json", null],
  ["numbers", "int4[]", "{1,NULL,-3}", "json", [1, null, -3]],
  ["bigs", "int8[]", "{9223372036854775807}", "json", ["9223372036854775807"]],
  [
    "texts",
    "text[]",
    '{a,"b,c","d\\"e\\\\",NULL,"NULL",""}',
    "json",
    ["a", "b,c", 'd"e\\', null, "NULL", ""],
  ],
  [
    "square",
    "numeric(4,1)[]",
    "{{1.0,2.0},{3.0,NULL}}",
    "json",
    [
      ["1.0", "2.0"],
      ["3.0", null],
    ],
  ],
  ["none", "text[]", "{}", "json", []],
  ["moments", "timestamp[]", '{"2024-03-31 02:30:00"}', "json", ["2024-03-31T02:30:00"]],
  ["mood", "mood_of_zoo", "très bien", "text", "très bien"],
  ["positive", "positive_of_zoo", "7", "integer", 7],
  ["address", "inet", "2001:db8::1", "text", "2001:db8::1"],
  ["card", "macaddr", "08:00:2B:01:02:03", "text", "08:00:2b:01:02:03"],
  ["span", "interval", "1 year 2 days 03:00:00.5", "text", "P1Y2DT3H0.5S"],
  ["range", "int4range", "[1,5)", "text", "[1,5)"],
  ["bits", "bit(3)", "101", "text", "101"],
  ["moods", "mood_of_zoo[]", "{gut}", "text", "{gut}"],
];

const field: FieldRecord = { title: { en: "A column" }, export: "clear", review: false };

const zoo = (): CategoryRecord => ({
  slug: "zoo",
  title: { en: "Every type" },
  purposes: [{ en: "Testing" }],
  legalBases: [
    { basis: "contract", citation: "GDPR Art. 6(1)(b)", text: { en: "Contract" }, assumed: false },
  ],
  retention: { period: null, text: { en: "A minute" }, assumed: false },
  recipients: [],
  provenance: "observed",
  automated: true,
  statement: `select ${cases.map(([name]) => name).join(", ")} from zoo where id = any($1::int[]) order by id`,
  fields: Object.fromEntries(cases.map(([name]) => [name, field])),
});

describe("each Postgres type has one form", async () => {
  const quoted = cases.map(
    ([, sqlType, literal]) => `E'${literal.replaceAll("\\", "\\\\").replaceAll("'", "''")}'::${sqlType}`,
  );
  await administer(
    url,
    "create type mood_of_zoo as enum ('très bien', 'gut')",
    "create domain positive_of_zoo as integer check (value > 0)",
    `create table zoo (id int, ${cases.map(([name, sqlType]) => `${name} ${sqlType}`).join(", ")})`,
    `insert into zoo values (1, ${quoted.join(", ")}), (2${", null".repeat(cases.length)})`,
  );
  // A server whose defaults would change every text.
  const name = new URL(url).pathname.slice(1);
  await administer(
    url,
    `alter database ${name} set "DateStyle" = 'SQL, DMY'`,
    `alter database ${name} set "TimeZone" = 'Asia/Kolkata'`,
    `alter database ${name} set "IntervalStyle" = 'postgres_verbose'`,
    `alter database ${name} set bytea_output = 'escape'`,
    `alter database ${name} set extra_float_digits = -5`,
  );
  const { columns, rows } = await extract(zoo(), ["1", "2"]);

  it.each(cases.map((each, index) => [each[1], each[2], each, index] as const))(
    "%s %s",
    (_sqlType, _literal, [, , , type, expected], index) => {
      expect(columns[index]?.type).toBe(type);
      expect(rows[0]?.[index]).toEqual(expected);
    },
  );

  it("keeps null apart from empty in every one of them", () => {
    expect(rows[1]).toEqual(cases.map(() => null));
  });
});
