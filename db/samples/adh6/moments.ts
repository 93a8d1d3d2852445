import type { Random } from "./random";

/** The text that Postgres itself writes for a timestamp: no zone, and only the digits of a second that are held. */
const written = (moment: Date) => moment.toISOString().slice(0, 19).replace("T", " ");

/**
 * Moments that break careless programs: a local hour that summer time skips, one that it repeats, microseconds, the
 * leap day, both ends of what MariaDB's datetime holds.
 */
const awkwardMoments = [
  "2024-03-31 02:30:00",
  "2023-03-26 02:00:00",
  "2024-10-27 02:30:00.5",
  "2024-02-29 23:59:59.999999",
  "2023-12-31 23:59:59.000001",
  "1970-01-01 00:00:00",
  "1000-01-01 00:00:00",
  "9999-12-31 23:59:59.999999",
] as const;

const firstDay = Date.UTC(2019, 8, 1);
const lastDay = Date.UTC(2026, 5, 30);

/** A moment within the years of the sample; now and then an awkward one, or one with microseconds. */
export function someMoment(random: Random): string {
  if (random.chance(0.02)) return random.pick(awkwardMoments);
  const text = written(new Date(firstDay + Math.floor(random.next() * (lastDay - firstDay))));
  if (!random.chance(0.3)) return text;
  return `${text}.${String(random.integer(1, 999_999)).padStart(6, "0").replace(/0+$/, "")}`;
}

/** A moment up to so many days after another; an awkward start is kept as it is. */
export function later(random: Random, from: string, days: number): string {
  const start = Date.parse(`${from.slice(0, 19).replace(" ", "T")}Z`);
  const end = start + random.integer(1, days * 86_400) * 1000;
  return end > Date.UTC(9999, 0, 1) ? from : written(new Date(end));
}

/** A calendar date in the years of the sample, YYYY-MM-DD. */
export function someDate(random: Random): string {
  return random.chance(0.02)
    ? random.pick(["2024-02-29", "9999-12-31", "1970-01-01"])
    : someMoment(random).slice(0, 10);
}
