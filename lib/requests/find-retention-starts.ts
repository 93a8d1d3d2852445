import type { Column, Row, Value } from "@/lib/connectors/contract";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { parseInstant } from "@/lib/deadlines/instant";
import { localDate, type PlainDate, parsePlainDate } from "@/lib/deadlines/plain-date";
import { readExtract } from "@/lib/requests/extract-file";
import type { DataKey } from "@/lib/vault/data-key";

/** What was read of one category, as it is kept. */
export interface ReadableExtract {
  readonly system: string;
  readonly category: string;
  readonly columns: readonly Pick<Column, "name">[];
  readonly storageKey: string;
}

type RetentionEvent = RecordOfProcessing["retentionEvents"][number];

/**
 * The day on which each retention event of the record happened for the subject, from what was read of the systems, as
 * civil dates of the controller's zone. Null when nothing tells: the category was not read or holds no rows, or the
 * latest of several is asked and one of them has no day, for that one may last longest.
 */
export async function findRetentionStarts(
  record: Pick<RecordOfProcessing, "retentionEvents"> & {
    readonly controller: Pick<RecordOfProcessing["controller"], "timeZone">;
  },
  extracts: readonly ReadableExtract[],
  key: DataKey,
): Promise<Record<string, PlainDate | null>> {
  const starts: Record<string, PlainDate | null> = {};
  const days = new Map<string, Promise<(PlainDate | null)[]>>();
  for (const event of record.retentionEvents) {
    const { system, category, field } = event;
    const place = `${system}/${category}/${field}`;
    // Several events may stand in one column: it is read once.
    const read = days.get(place) ?? readDays(event, extracts, record.controller.timeZone, key);
    days.set(place, read);
    starts[event.slug] = pickDay(await read, event.pick);
  }
  return starts;
}

/** The different days that a column holds, so that memory stays flat; null among them when a row has none. */
async function readDays(
  { system, category, field }: RetentionEvent,
  extracts: readonly ReadableExtract[],
  timeZone: string,
  key: DataKey,
): Promise<(PlainDate | null)[]> {
  const found = new Set<PlainDate | null>();
  for (const extract of extracts) {
    if (extract.system !== system || extract.category !== category) continue;
    const at = extract.columns.findIndex(({ name }) => name === field);
    if (at === -1) continue;
    for await (const rows of readExtract(extract.storageKey, key))
      for (const row of rows) found.add(civilDate(valueAt(row, at), timeZone));
  }
  return [...found];
}

const valueAt = (row: Row, at: number): Value => row[at] ?? null;

function pickDay(days: readonly (PlainDate | null)[], pick: RetentionEvent["pick"]): PlainDate | null {
  const known = days.filter((day) => day !== null).toSorted();
  if (pick === "earliest") return known[0] ?? null;
  return known.length < days.length ? null : (known.at(-1) ?? null);
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The day in a text such as systems write it: a date; a time without a zone, which is taken as the controller's wall
 * clock; or an instant, whose day is the one in the controller's zone. Null for anything else, "infinity" included.
 */
function civilDate(value: Value, timeZone: string): PlainDate | null {
  if (typeof value !== "string") return null;
  const [, day = "", time, offset] = form.exec(value.trim()) ?? [];
  if (time === undefined || offset === undefined) return parsePlainDate(day);
  const zone = /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  const instant = parseInstant(`${day}T${time}${zone}`);
  return instant === null ? null : localDate(instant, timeZone);
}
