import { isTimeOfDay } from "@/lib/calendar/local-instant";
import { type ComputedDeadline, computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";
import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { parseDeadlineInput } from "@/lib/deadlines/parse-deadline-input";
import type { RegimeFacts } from "@/lib/deadlines/regimes";
import {
  type DeadlineFields,
  type DeadlineRequest,
  type FieldName,
  fieldNames,
  toRequest,
} from "./deadline-form";

/** What is wrong with a field: the key of a sentence. */
type Fault =
  | "law"
  | "country"
  | "countryOther"
  | "kindOther"
  | "kindUnfixed"
  | "received"
  | "time"
  | "zone"
  | "day"
  | "early"
  | "unasked"
  | "notInForce"
  | "holidays"
  | "noExtension"
  | "length"
  | "lengthNeeded"
  | "announced";

export interface FieldFault {
  readonly field: FieldName;
  readonly fault: Fault;
}

export type Counted =
  | {
      readonly ok: true;
      readonly input: DeadlineInput;
      readonly deadline: ComputedDeadline;
      readonly request: DeadlineRequest;
    }
  | { readonly ok: false; readonly faults: readonly FieldFault[]; readonly law: RegimeFacts | null };

/** Counts what the form asks for, or says per field what is wrong, in the order of the form. */
export function countDeadline(fields: DeadlineFields): Counted {
  const request = toRequest(fields);
  const parsed = parseDeadlineInput(request.body);
  const faults = [
    ...ownFaults(fields),
    ...(parsed.ok ? [] : parsed.errors.flatMap(({ field }) => faultOf(field, fields, request) ?? [])),
  ];
  if (!parsed.ok || faults.length > 0) return { ok: false, faults: inOrder(faults), law: request.law };
  try {
    return { ok: true, input: parsed.input, deadline: computeDeadline(parsed.input), request };
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    return { ok: false, faults: [refusalOf(error, fields, request)], law: request.law };
  }
}

/** One fault a field, the first: two sentences at one field help nobody. */
const inOrder = (faults: readonly FieldFault[]): FieldFault[] =>
  fieldNames.flatMap((name) => faults.find(({ field }) => field === name) ?? []);

/** What the interface has no field for. */
function ownFaults({ time, extended, extendedBy }: DeadlineFields): FieldFault[] {
  const faults: FieldFault[] = [];
  if (time !== "" && !isTimeOfDay(time)) faults.push({ field: "time", fault: "time" });
  if (extendedBy !== "" && extended === "") faults.push({ field: "extended", fault: "announced" });
  return faults;
}

/** A field of the interface as the field of the form that it comes from; null where another fault explains it. */
function faultOf(
  path: string,
  fields: DeadlineFields,
  { sources, law, body }: DeadlineRequest,
): FieldFault | null {
  if (path === "regime") return { field: "law", fault: "law" };
  if (path === "country")
    return law && { field: "country", fault: body.country === "" ? "country" : "countryOther" };
  if (path === "tz") return fields.zone === "" ? null : { field: "zone", fault: "zone" };
  if (path === "kind") return { field: "kind", fault: "kindOther" };
  const event = sourceOf(path, sources);
  if (event === null)
    return fields.time !== "" && !isTimeOfDay(fields.time) ? null : { field: "received", fault: "received" };
  return path.endsWith(".at") ? { field: event, fault: "day" } : { field: "extendedBy", fault: "length" };
}

/** What the law refuses, at the field that it is about. */
function refusalOf(
  { code, field }: DeadlineError,
  fields: DeadlineFields,
  { sources }: DeadlineRequest,
): FieldFault {
  const event = sourceOf(field, sources) ?? "received";
  switch (code) {
    case "unknown-kind":
      return { field: "kind", fault: "kindOther" };
    case "no-fixed-period":
      return { field: "kind", fault: "kindUnfixed" };
    case "not-in-force":
      return { field: "received", fault: "notInForce" };
    case "event-before-receipt":
      return { field: event, fault: "early" };
    case "answer-without-question":
      return { field: event, fault: "unasked" };
    case "extension-not-allowed":
      return { field: "extended", fault: "noExtension" };
    case "extension-length":
      return { field: "extendedBy", fault: fields.extendedBy === "" ? "lengthNeeded" : "length" };
    case "holidays-out-of-range":
      return { field: "received", fault: "holidays" };
    default:
      return { field: "received", fault: "received" };
  }
}

/** `events[1].at` → the field that the second event came from. */
function sourceOf(path: string, sources: readonly FieldName[]): FieldName | null {
  const index = /^events\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? null : (sources[Number(index)] ?? null);
}
