import type { Channel } from "@/db/schema/enums";
import type { Figures } from "@/lib/reports/report";

/** Something that took so many days, so many times. */
interface Took {
  readonly days: number | null;
  readonly count: number;
}

/** What became of a request: it has one fate. */
type Fate = "open" | "answered" | "withdrawn" | "lapsed" | "merged" | "handed-over";

/** Requests that are alike in all that a report tells apart, and how many they are. */
export interface RequestCell extends Took {
  readonly controllerId: string;
  /** Of receipt, `YYYY-MM`. */
  readonly month: string;
  readonly channel: Channel;
  readonly fate: Fate;
  readonly closed: boolean;
  /** By the due date, and within calendar months of receipt; null while it can still become so, and for other fates. */
  readonly inTime: boolean | null;
  readonly inOneMonth: boolean | null;
  readonly inThreeMonths: boolean | null;
}

export const countOf = (cells: readonly { readonly count: number }[]): number =>
  cells.reduce((sum, { count }) => sum + count, 0);

/**
 * The days by which a share of all had ended, between two of them in proportion (as `percentile_cont` in SQL does); null
 * for nothing. What has no days is left out.
 * @param share 0 to 1
 */
export function daysAt(cells: readonly Took[], share: number): number | null {
  const ended = cells
    .flatMap(({ days, count }) => (days === null ? [] : [{ days, count }]))
    .sort((a, b) => a.days - b.days);
  const place = share * (countOf(ended) - 1);
  const [below, above] = [nth(ended, Math.floor(place)), nth(ended, Math.ceil(place))];
  return below === null || above === null ? null : below + (place - Math.floor(place)) * (above - below);
}

/** The days of the one at a place, counted from 0. */
function nth(sorted: readonly { readonly days: number; readonly count: number }[], place: number) {
  let passed = 0;
  for (const { days, count } of sorted) {
    passed += count;
    if (place < passed && place >= 0) return days;
  }
  return null;
}

/** The figures of any of the cells: of all, of a month, of a controller. */
export function addUp(cells: readonly RequestCell[]): Figures {
  const where = (matches: (cell: RequestCell) => boolean) => countOf(cells.filter(matches));
  const fate = (wanted: Fate) => where((cell) => cell.fate === wanted);
  return {
    received: countOf(cells),
    answered: fate("answered"),
    withdrawn: fate("withdrawn"),
    lapsed: fate("lapsed"),
    merged: fate("merged"),
    handedOver: fate("handed-over"),
    open: fate("open"),
    closed: where((cell) => cell.fate === "answered" && cell.closed),
    onTime: where(({ inTime }) => inTime === true),
    late: where(({ inTime }) => inTime === false),
    withinOneMonth: where(({ inOneMonth }) => inOneMonth === true),
    beyondOneMonth: where(({ inOneMonth }) => inOneMonth === false),
    withinThreeMonths: where(({ inThreeMonths }) => inThreeMonths === true),
    beyondThreeMonths: where(({ inThreeMonths }) => inThreeMonths === false),
    medianDays: daysAt(cells, 0.5),
    p95Days: daysAt(cells, 0.95),
  };
}
