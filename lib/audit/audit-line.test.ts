import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditCursor, type AuditLine, type LineStream, mergeLines } from "./audit-line";

const line = (source: AuditLine["source"], id: number, at: number): AuditLine => ({
  ...{ source, id, at: new Date(at), type: "x", payload: {}, actorKind: "system" },
  ...{ actorId: null, controllerId: null, reference: null, seq: null, staffId: null },
});

/** A table as the queries read it: at most `size` lines below `top`, and for one of them only `window` numbers back. */
function read(table: readonly AuditLine[], top: number, size: number, window: number): LineStream {
  if (top === 0) return { lines: [], rest: 0, lookedBackTo: null };
  const floor = Math.max(top - window, 0);
  const within = table.filter(({ id }) => id < top && id >= floor);
  const lines = within.slice(0, size);
  if (within.length > size) return { lines, rest: lines.at(-1)?.id ?? 0, lookedBackTo: null };
  const oldest = table.filter(({ id }) => id >= floor).at(-1)?.at ?? null;
  return { lines, rest: floor, lookedBackTo: floor > 0 ? oldest : null };
}

const inOrder = (source: AuditLine["source"], times: readonly number[]): AuditLine[] =>
  times.map((at, index) => line(source, index + 1, at)).reverse();

function readAll(requests: readonly AuditLine[], staff: readonly AuditLine[], size: number, window: number) {
  const seen: AuditLine[] = [];
  let cursor: AuditCursor | null = { request: requests.length + 1, staff: staff.length + 1 };
  let pages = 0;
  while (cursor) {
    const streams = {
      request: read(requests, cursor.request, size, window),
      staff: read(staff, cursor.staff, size, Number.POSITIVE_INFINITY),
    };
    const page = mergeLines(streams, size);
    expect(page.lines.length).toBeLessThanOrEqual(size);
    seen.push(...page.lines);
    cursor = page.next;
    pages += 1;
    if (pages > 500) throw new Error("it does not end");
  }
  return seen;
}

describe("a page out of two tables", () => {
  const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 });
  const sizes = fc.integer({ min: 1, max: 7 });
  const windows = fc.integer({ min: 1, max: 40 });

  it("tells every line of both once, in the order of each table, however the clock went", () => {
    fc.assert(
      fc.property(times, times, sizes, windows, (a, b, size, window) => {
        const [requests, staff] = [inOrder("request", a), inOrder("staff", b)];
        const seen = readAll(requests, staff, size, window);
        expect(seen.filter(({ source }) => source === "request")).toEqual(requests);
        expect(seen.filter(({ source }) => source === "staff")).toEqual(staff);
      }),
    );
  });

  it("tells the newest first where the clock only went on", () => {
    const sorted = times.map((all) => [...all].sort((x, y) => x - y));
    fc.assert(
      fc.property(sorted, sorted, sizes, windows, (a, b, size, window) => {
        const seen = readAll(inOrder("request", a), inOrder("staff", b), size, window);
        const told = seen.map(({ at }) => at.getTime());
        expect(told).toEqual([...told].sort((x, y) => y - x));
      }),
    );
  });
});
