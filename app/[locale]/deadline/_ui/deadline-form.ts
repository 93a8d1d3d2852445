import type { ClockEventType } from "@/db/schema/enums";
import { localInstant } from "@/lib/calendar/local-instant";
import { zoneOf } from "@/lib/calendar/zone-of";
import { listRegimes, type RegimeFacts } from "@/lib/deadlines/regimes";
import { isTimeZone } from "@/lib/deadlines/time-zone";
import type { Locale } from "@/lib/i18n/locales";

/** The fields of the form, in its order; also the names in the address, so they stay as they are. */
export const fieldNames = [
  "law",
  "country",
  "kind",
  "received",
  "time",
  "zone",
  "identityAsked",
  "identityAnswered",
  "clarificationAsked",
  "clarificationAnswered",
  "feeAsked",
  "feeAnswered",
  "extended",
  "extendedBy",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What stands in the fields, as typed. */
export type DeadlineFields = Readonly<Record<FieldName, string>>;

/** What the parts of the form share: what was typed, and what is wrong with it. */
export interface FormProps {
  readonly locale: Locale;
  readonly fields: DeadlineFields;
  readonly errorOf: (field: FieldName) => string | undefined;
}

export const emptyFields: DeadlineFields = {
  ...{ law: "", country: "", kind: "", received: "", time: "", zone: "" },
  ...{ identityAsked: "", identityAnswered: "", clarificationAsked: "", clarificationAnswered: "" },
  ...{ feeAsked: "", feeAnswered: "", extended: "", extendedBy: "" },
};

type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Longer than anything that a field can mean. */
const longest = 80;

/**
 * The fields in an address; null when none is there: nothing was asked yet. Whatever is repeated counts once; an answer
 * is what is due where nothing else is said.
 */
export function readFields(query: RawQuery): DeadlineFields | null {
  const read = fieldNames.flatMap((name) => {
    const [first] = [query[name]].flat();
    return first === undefined ? [] : [[name, first.trim().slice(0, longest)]];
  });
  if (read.length === 0) return null;
  const fields: DeadlineFields = { ...emptyFields, ...Object.fromEntries(read) };
  return fields.kind === "response" ? { ...fields, kind: "" } : fields;
}

/** The address that asks for the same again, in any language. */
export function queryOf(fields: DeadlineFields): string {
  const said = fieldNames.flatMap((name) => (fields[name] === "" ? [] : [[name, fields[name]]]));
  return new URLSearchParams(said).toString();
}

/** The body of `POST /api/v1/deadline`, and which field each of its events came from. */
export interface DeadlineRequest {
  readonly body: {
    readonly regime: string;
    readonly country: string;
    readonly tz: string;
    readonly receivedAt: string;
    readonly kind: string;
    readonly events: readonly {
      readonly type: ClockEventType;
      readonly at: string;
      readonly months?: number;
      readonly days?: number;
    }[];
  };
  readonly sources: readonly FieldName[];
  readonly law: RegimeFacts | null;
}

/** Happenings are days here; noon belongs to no other day in any zone. */
const noon = "12:00";

const happenings = [
  ["identityAsked", "identity_requested"],
  ["identityAnswered", "identity_received"],
  ["clarificationAsked", "clarification_requested"],
  ["clarificationAnswered", "clarification_received"],
  ["feeAsked", "fee_requested"],
  ["feeAnswered", "fee_received"],
  ["extended", "extension_notified"],
] as const satisfies readonly (readonly [FieldName, ClockEventType])[];

/** What the fields say in the words of the interface. Wrong ones go over as they are: `parseDeadlineInput` refuses them. */
export function toRequest(fields: DeadlineFields): DeadlineRequest {
  const law = listRegimes().find(({ code }) => code === fields.law) ?? null;
  const [only, ...others] = law?.countries ?? [];
  const country = fields.country || (only && others.length === 0 ? only : "");
  const tz = fields.zone || zoneOf(country) || "";
  const at = (day: string, time: string) =>
    localInstant(day, time || noon, isTimeZone(tz) ? tz : "UTC") ?? "";
  const said = happenings.filter(([name]) => fields[name] !== "");
  return {
    body: {
      regime: fields.law,
      country,
      tz,
      receivedAt: at(fields.received, fields.time),
      kind: fields.kind || "response",
      events: said.map(([name, type]) => ({
        type,
        at: at(fields[name], noon),
        ...(type === "extension_notified" ? lengthOf(fields, law) : {}),
      })),
    },
    sources: said.map(([name]) => name),
    law,
  };
}

/** As many units as were typed, in the unit of the law. */
function lengthOf({ extendedBy, kind }: DeadlineFields, law: RegimeFacts | null) {
  if (extendedBy === "") return {};
  const period = law?.periods.find((one) => one.kind === (kind || "response"));
  return period?.unit === "months" ? { months: Number(extendedBy) } : { days: Number(extendedBy) };
}
