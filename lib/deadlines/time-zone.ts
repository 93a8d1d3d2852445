import { DeadlineError } from "@/lib/deadlines/deadline-error";

const weekMs = 7 * 86_400_000;
/** The weeks of 1970 to 2105 are kept; other years are read anew each time, so that nobody can fill the memory. */
const keptWeeks = 7_100;

/** How far the clocks of a zone are ahead of UTC around one instant: they change at most once a week. */
interface ZoneWeek {
  readonly before: number;
  readonly after: number;
  /** From this instant on `after` holds. */
  readonly changesAtMs: number;
}

interface Zone {
  readonly clock: Intl.DateTimeFormat;
  /** By number of the week since 1970; filled as weeks are asked for. */
  readonly weeks: Map<number, ZoneWeek>;
}

/** By lower-cased name, so that spellings of one zone cannot fill the memory. */
const zones = new Map<string, Zone>();

/** Whether this machine knows the IANA time zone. */
export function isTimeZone(name: string): boolean {
  return findZone(name) !== null;
}

/**
 * Milliseconds by which the wall clock of an IANA zone is ahead of UTC at an instant.
 * @throws DeadlineError `unknown-time-zone`.
 */
export function offsetMs(instantMs: number, timeZone: string): number {
  const zone = findZone(timeZone);
  if (zone === null) {
    throw new DeadlineError(
      "unknown-time-zone",
      "tz",
      "This time zone is not known: use an IANA name such as Europe/Paris.",
    );
  }
  const number = Math.floor(instantMs / weekMs);
  let week = zone.weeks.get(number);
  if (week === undefined) {
    week = readWeek(zone.clock, number * weekMs);
    if (number >= 0 && number < keptWeeks) zone.weeks.set(number, week);
  }
  return instantMs < week.changesAtMs ? week.before : week.after;
}

function readWeek(clock: Intl.DateTimeFormat, startMs: number): ZoneWeek {
  const before = readOffset(clock, startMs);
  let last = startMs;
  let changesAtMs = startMs + weekMs;
  const after = readOffset(clock, changesAtMs);
  if (before === after) return { before, after, changesAtMs };
  while (changesAtMs - last > 1) {
    const middle = Math.floor((last + changesAtMs) / 2);
    if (readOffset(clock, middle) === before) last = middle;
    else changesAtMs = middle;
  }
  return { before, after, changesAtMs };
}

function readOffset(clock: Intl.DateTimeFormat, instantMs: number): number {
  const shown = new Map(clock.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => shown.get(name) ?? 0;
  const wallMs = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wallMs - Math.floor(instantMs / 1000) * 1000;
}

/** One clock asks about one zone several times in a row. */
let latest: { readonly name: string; readonly zone: Zone } | null = null;

function findZone(name: string): Zone | null {
  if (latest?.name === name) return latest.zone;
  const zone = zones.get(name.toLowerCase()) ?? openZone(name);
  if (zone !== null) latest = { name, zone };
  return zone;
}

function openZone(name: string): Zone | null {
  if (/^[+-]/.test(name)) return null;
  try {
    const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    const zone: Zone = { clock, weeks: new Map() };
    zones.set(name.toLowerCase(), zone);
    return zone;
  } catch {
    return null;
  }
}
