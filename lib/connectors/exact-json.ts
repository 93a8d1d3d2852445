import type { Value } from "./contract";

const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON without losing a digit: a number that a double cannot hold becomes a string of its digits, the form that
 * `bigint` and `decimal` columns have; every other number stays a number. `1.10` is the JSON number 1.1.
 */
export function parseExactJson(text: string): Value {
  const safe = text.replace(stringOrNumber, (token) =>
    token.startsWith('"') || sameNumber(token, String(Number(token))) ? token : `"${token}"`,
  );
  return JSON.parse(safe) as Value;
}

function sameNumber(a: string, b: string): boolean {
  return numberKey(a) === numberKey(b);
}

/** One text for one number, however it is written: sign, digits without outer zeros, power of ten. */
function numberKey(text: string): string {
  const parts = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:[eE](?<power>[+-]?\d+))?$/.exec(
    text,
  )?.groups;
  if (parts === undefined) return text;
  const fraction = parts["fraction"] ?? "";
  const digits = `${parts["whole"]}${fraction}`.replace(/^0+/, "");
  if (digits === "") return "0";
  const significant = digits.replace(/0+$/, "");
  const power = Number(parts["power"] ?? "0") - fraction.length + digits.length - significant.length;
  return `${parts["sign"]}${significant}e${power}`;
}
