import type { DeadlineInput } from "@/lib/deadlines/compute-deadline";
import { parseInstantMs } from "@/lib/deadlines/instant";
import { deadlineKinds } from "@/lib/deadlines/regime";
import { findRegime, isUnder, regimeCodes } from "@/lib/deadlines/regimes";
import { isTimeZone } from "@/lib/deadlines/time-zone";
import { type DeadlineEvent, questionEventTypes } from "@/lib/deadlines/timeline";

/** One wrong or missing field, as a path into the input (`events[0].at`), and what is expected there. */
export interface InputError {
  readonly field: string;
  readonly message: string;
}

export type ParsedDeadlineInput =
  | { readonly ok: true; readonly input: DeadlineInput }
  | { readonly ok: false; readonly errors: readonly InputError[] };

type Fields = Readonly<Record<string, unknown>>;

/** More events than any request has; it bounds the work that a stranger can ask for. */
const mostEvents = 200;

/**
 * Reads `{regime, country, tz, receivedAt, kind, events[]}` from parsed JSON, all wrong fields at once; further members
 * are ignored. What depends on several fields together (an answer without a question) is told by `computeDeadline`,
 * whose `DeadlineError` names its field in the same way.
 */
export function parseDeadlineInput(json: unknown): ParsedDeadlineInput {
  if (!isFields(json)) return { ok: false, errors: [{ field: "", message: "Send one JSON object." }] };
  const errors: InputError[] = [];
  const regime = readRegime(json, errors);
  const country = readCountry(json, regime, errors);
  const timeZone = readText(json, "tz", errors, "Use an IANA time zone such as Europe/Paris.", isTimeZone);
  const receivedAt = readInstant(json, "receivedAt", "receivedAt", errors);
  const kind = deadlineKinds.find((known) => known === json["kind"]);
  if (kind === undefined) errors.push({ field: "kind", message: `Use one of ${deadlineKinds.join(", ")}.` });
  const events = readEvents(json["events"], errors);
  if (errors.length > 0 || kind === undefined) return { ok: false, errors };
  return { ok: true, input: { regime, country, timeZone, receivedAt, kind, events } };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readText(
  fields: Fields,
  field: string,
  errors: InputError[],
  message: string,
  accepts: (text: string) => boolean,
): string {
  const value = fields[field];
  if (typeof value === "string" && accepts(value)) return value;
  errors.push({ field, message });
  return "";
}

function readRegime(fields: Fields, errors: InputError[]): string {
  const codes: readonly string[] = regimeCodes;
  return readText(fields, "regime", errors, `Use one of ${codes.join(", ")}.`, (text) =>
    codes.includes(text),
  );
}

function readCountry(fields: Fields, regime: string, errors: InputError[]): string {
  if (regime === "") return readText(fields, "country", errors, "Use a country code such as FR.", Boolean);
  const law = findRegime(regime);
  const message = `Under ${regime} use one of ${law.countries.join(", ")}, or a region of one such as DE-BY.`;
  return readText(fields, "country", errors, message, (text) => isUnder(law, text));
}

function readInstant(fields: Fields, name: string, field: string, errors: InputError[]): string {
  const value = fields[name];
  if (typeof value === "string" && parseInstantMs(value) !== null) return value;
  errors.push({ field, message: "Use ISO 8601 with an offset, such as 2027-03-05T10:00:00+01:00." });
  return "";
}

function readEvents(value: unknown, errors: InputError[]): DeadlineEvent[] {
  if (!Array.isArray(value) || value.length > mostEvents) {
    errors.push({ field: "events", message: `Send an array of at most ${mostEvents} events, [] for none.` });
    return [];
  }
  return value.flatMap((event: unknown, index) => readEvent(event, `events[${index}]`, errors) ?? []);
}

function readEvent(value: unknown, field: string, errors: InputError[]): DeadlineEvent | null {
  if (!isFields(value)) {
    errors.push({ field, message: "Send an object with type and at." });
    return null;
  }
  const at = readInstant(value, "at", `${field}.at`, errors);
  const question = questionEventTypes.find((known) => known === value["type"]);
  if (question) return { type: question, at };
  if (value["type"] === "extension_notified") {
    const months = readLength(value["months"], `${field}.months`, errors);
    const days = readLength(value["days"], `${field}.days`, errors);
    return { type: "extension_notified", at, months, days };
  }
  const known = [...questionEventTypes, "extension_notified"].join(", ");
  errors.push({ field: `${field}.type`, message: `Use one of ${known}.` });
  return null;
}

function readLength(value: unknown, field: string, errors: InputError[]): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  errors.push({ field, message: "Use a whole number above 0." });
  return undefined;
}
