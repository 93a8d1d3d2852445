import { addDays, addMonthsClamped, type PlainDate } from "@/lib/deadlines/plain-date";
import type { AssessmentFacts, Processing } from "@/lib/rights/assessment";

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * The last day of a period of keeping that an event started: the same day of the last month, or the end of that month
 * when it has no such day, then weeks and days (Reg. 1182/71 Art. 3(2)(c)). Five years from 29 February 2024 end with
 * 28 February 2029. Null for a text that is no period.
 */
export function retentionEnd(start: PlainDate, period: string): PlainDate | null {
  const parts = form.exec(period);
  if (parts === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return addDays(addMonthsClamped(start, years * 12 + months), weeks * 7 + days);
}

/** Where the keeping of a category stands. `until` is its last day; null when it cannot be computed. */
export interface RetentionState {
  readonly state: "running" | "over" | "unknown";
  readonly until: PlainDate | null;
}

/**
 * Computed from the record's period and the day of its event; without either it is unknown, never over. When staff know
 * that the relation goes on, a day that a system holds tells nothing.
 */
export function retentionState(
  { retention }: Pick<Processing, "retention">,
  facts: Pick<AssessmentFacts, "today" | "retentionStarts" | "ended">,
): RetentionState {
  if (facts.ended === false) return { state: "unknown", until: null };
  const start = retentionStart({ retention }, facts);
  const until = start === null || retention.period === null ? null : retentionEnd(start, retention.period);
  if (until === null) return { state: "unknown", until };
  return { state: facts.today <= until ? "running" : "over", until };
}

/**
 * Whether what the data was needed for is over: as staff know, else from the event that starts the retention, which is
 * the end of the relation. On its day the relation still lasts. Null when neither tells.
 */
export function isNeedOver(
  { retention }: Pick<Processing, "retention">,
  facts: AssessmentFacts,
): boolean | null {
  if (facts.ended !== undefined) return facts.ended;
  const start = retentionStart({ retention }, facts);
  return start === null ? null : start < facts.today;
}

function retentionStart(
  { retention }: Pick<Processing, "retention">,
  { retentionStarts }: Pick<AssessmentFacts, "retentionStarts">,
): PlainDate | null {
  return retention.start === undefined ? null : (retentionStarts[retention.start] ?? null);
}
