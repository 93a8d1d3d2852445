import type { ActorKind } from "@/db/schema/enums";

/** One line of the log: of a request's history, or of what happened to accounts, roles and sign-ins. */
export interface AuditLine {
  readonly source: "request" | "staff";
  /** In its own table, where lines are numbered as they were written. */
  readonly id: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly at: Date;
  readonly controllerId: string | null;
  /** Of a request's line: where it stands in the history of which request. */
  readonly reference: string | null;
  readonly seq: number | null;
  /** Of a staff line: whom it is about. */
  readonly staffId: string | null;
}

/** Lines of one table, the newest first, and what lies behind them. */
export interface LineStream {
  readonly lines: readonly AuditLine[];
  /** Lines with a smaller number were not read yet; 0 when there are none. */
  readonly rest: number;
  /** The oldest moment that was looked at, when the look ended before the table did. */
  readonly lookedBackTo: Date | null;
}

/** From where a page goes on: only lines with smaller numbers. */
export interface AuditCursor {
  readonly request: number;
  readonly staff: number;
}

export interface MergedPage {
  readonly lines: readonly AuditLine[];
  /** Null when nothing is left in either table. */
  readonly next: AuditCursor | null;
}

/**
 * One page out of both tables, the newest first, at most `size` lines. Each table keeps the order in which it was
 * written; between them the time decides. Where the look through a table was cut short, lines of the other that are
 * older than that wait for the next page, so that nothing is told out of turn.
 */
export function mergeLines(
  { request, staff }: { readonly request: LineStream; readonly staff: LineStream },
  size: number,
): MergedPage {
  const lines: AuditLine[] = [];
  let [ofRequest, ofStaff] = [0, 0];
  while (lines.length < size) {
    const first = request.lines[ofRequest];
    const second = staff.lines[ofStaff];
    if (first && (!second || first.at >= second.at)) {
      if (!second && waits(first, staff)) break;
      lines.push(first);
      ofRequest += 1;
    } else if (second) {
      if (!first && waits(second, request)) break;
      lines.push(second);
      ofStaff += 1;
    } else break;
  }
  const next = { request: restOf(request, ofRequest), staff: restOf(staff, ofStaff) };
  return { lines, next: next.request === 0 && next.staff === 0 ? null : next };
}

const waits = (line: AuditLine, { lookedBackTo }: LineStream): boolean =>
  lookedBackTo !== null && line.at < lookedBackTo;

/** Above the first line that was not told: with `rest`, or just above that line. */
function restOf({ lines, rest }: LineStream, told: number): number {
  const untold = lines[told];
  return untold ? untold.id + 1 : rest;
}
