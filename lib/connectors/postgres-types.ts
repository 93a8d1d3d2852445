import type { ColumnType } from "./column-types";
import type { Value } from "./contract";
import { parseExactJson } from "./exact-json";
import { parsePostgresArray } from "./postgres-array";

/** How one Postgres type leaves: the column type it becomes, and its JSON form, from the text that the server writes. */
export interface PostgresType {
  readonly type: ColumnType;
  readonly read: (text: string) => Value;
}

/**
 * What the server must be told for its texts to be the ones that are read here. Times come in UTC; floats with as many
 * digits as it takes to give back the same number.
 */
export const textFormat = {
  DateStyle: "ISO, YMD",
  IntervalStyle: "iso_8601",
  TimeZone: "UTC",
  extra_float_digits: "1",
  bytea_output: "hex",
  client_encoding: "UTF8",
} as const;

/** Takes a type by its number in pg_type. What is not known here (enums, ranges, addresses …) leaves as its text. */
export function postgresType(oid: number): PostgresType {
  return scalars.get(oid) ?? arrays.get(oid) ?? text;
}

const asText = (value: string): Value => value;
const text: PostgresType = { type: "text", read: asText };
const integer: PostgresType = { type: "integer", read: Number };
const float: PostgresType = {
  type: "float",
  read: (value) => (Number.isFinite(Number(value)) ? Number(value) : value),
};
const json: PostgresType = { type: "json", read: parseExactJson };

/** By the numbers of pg_type.dat, which never change. Domains arrive as the type beneath them. */
const scalars: ReadonlyMap<number, PostgresType> = new Map<number, PostgresType>([
  [16, { type: "boolean", read: (value) => value === "t" }],
  [17, { type: "binary", read: (value) => Buffer.from(value.slice(2), "hex").toString("base64") }],
  [20, { type: "bigint", read: asText }],
  [21, integer], // int2
  [23, integer], // int4
  [26, integer], // oid
  [114, json],
  [3802, json], // jsonb
  [700, float], // float4
  [701, float], // float8
  [1700, { type: "decimal", read: asText }],
  [1082, { type: "date", read: asText }],
  [1083, { type: "time", read: asText }],
  [1114, { type: "timestamp", read: (value) => value.replace(" ", "T") }],
  [
    1184,
    { type: "timestamptz", read: (value) => value.replace(" ", "T").replace(/\+00(?= BC$|$)/, "+00:00") },
  ],
  [2950, { type: "uuid", read: asText }],
]);

const arrayOf = (element: PostgresType): PostgresType => ({
  type: "json",
  read: (value) => parsePostgresArray(value, element.read),
});

/** Arrays of the types above, and of the usual texts; their elements have the form that a column of theirs would have. */
const arrays: ReadonlyMap<number, PostgresType> = new Map(
  (
    [
      [1000, 16],
      [1001, 17],
      [1005, 21],
      [1007, 23],
      [1016, 20],
      [1028, 26],
      [199, 114],
      [3807, 3802],
      [1021, 700],
      [1022, 701],
      [1231, 1700],
      [1182, 1082],
      [1183, 1083],
      [1115, 1114],
      [1185, 1184],
      [2951, 2950],
      [1009, 25], // text
      [1015, 1043], // varchar
      [1014, 1042], // char(n)
      [1003, 19], // name
      [1041, 869], // inet
      [651, 650], // cidr
      [1040, 829], // macaddr
    ] as const
  ).map(([array, element]) => [array, arrayOf(scalars.get(element) ?? text)]),
);
