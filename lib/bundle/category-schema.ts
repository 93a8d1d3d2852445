import type { BundleColumn } from "@/lib/bundle/content";
import type { ColumnType, Value } from "@/lib/connectors/contract";

interface SchemaPlace {
  readonly controller: string;
  readonly system: string;
  readonly category: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The JSON Schema (2020-12) of `data/records/<system>/<category>.json`: an array of objects with exactly these keys.
 * The dates that systems hold go beyond RFC 3339 (`infinity`, year 12000, MySQL's `0000-00-00`), so their forms are
 * patterns, which a validator always checks, and not formats, which it may refuse.
 */
export function categorySchema(place: SchemaPlace, columns: readonly BundleColumn[]): Value {
  const described = columns.map((column): [string, Value] => [column.name, describe(column)]);
  const properties = described.filter(([name]) => name !== "__proto__");
  // Validators written in JavaScript skip a property of this name, but not a pattern that matches it.
  const patterns = described
    .filter(([name]) => name === "__proto__")
    .map(([, schema]): [string, Value] => ["^__proto__$", schema]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:habeas:${place.controller}:${place.system}:${place.category}`,
    title: place.title,
    ...(place.description === "" ? {} : { description: place.description }),
    type: "array",
    items: {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(patterns.length === 0 ? {} : { patternProperties: Object.fromEntries(patterns) }),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  };
}

function describe(column: BundleColumn): Value {
  const form = forms[column.type];
  const description = [column.description, form.note].filter((text) => text !== undefined).join(" ");
  return {
    ...(column.title === undefined ? {} : { title: column.title }),
    ...(description === "" ? {} : { description }),
    ...form.schema,
  };
}

const day = "[0-9]{4,6}-[0-9]{2}-[0-9]{2}";
const clock = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";
const offset = "([Zz]|[+-][0-9]{2}(:[0-9]{2}){0,2})";

interface ValueForm {
  readonly schema: { readonly [key: string]: Value };
  readonly note?: string;
}

const text = (pattern: string, note: string): ValueForm => ({
  schema: { type: ["string", "null"], pattern },
  note,
});

/** The JSON form of each column type (see ColumnType), null included. */
const forms: Readonly<Record<ColumnType, ValueForm>> = {
  integer: {
    schema: {
      type: ["integer", "null"],
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    },
  },
  bigint: text(
    "^-?[0-9]+$",
    "A whole number as text, because it may have more digits than JSON readers keep.",
  ),
  decimal: text(
    "^(-?[0-9]+(\\.[0-9]+)?|NaN|-?Infinity)$",
    "A decimal number as text, with the digits as held.",
  ),
  float: {
    schema: {
      anyOf: [{ type: ["number", "null"] }, { type: "string", enum: ["NaN", "Infinity", "-Infinity"] }],
    },
  },
  boolean: { schema: { type: ["boolean", "null"] } },
  text: { schema: { type: ["string", "null"] } },
  date: text(`^(${day}( BC)?|-?infinity)$`, "A day, YYYY-MM-DD."),
  time: text(`^-?[0-9]{2,3}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?${offset}?$`, "A time of day, HH:MM:SS."),
  timestamp: text(
    `^(${day}T${clock}( BC)?|-?infinity)$`,
    "A day and time; the system holds no time zone for it.",
  ),
  timestamptz: text(
    `^(${day}T${clock}${offset}( BC)?|-?infinity)$`,
    "A moment, RFC 3339, with its offset from UTC.",
  ),
  uuid: { schema: { type: ["string", "null"], format: "uuid" } },
  json: { schema: {}, note: "Nested data, unchanged." },
  binary: {
    schema: { type: ["string", "null"], contentEncoding: "base64", pattern: "^[A-Za-z0-9+/]*={0,2}$" },
    note: "Bytes in base64.",
  },
};
