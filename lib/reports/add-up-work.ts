import { rights } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { countOf, daysAt } from "@/lib/reports/add-up";
import type { RightCell, TaskCell } from "@/lib/reports/count-work";
import type { Report, RightFigures, SystemFigures } from "@/lib/reports/report";

/** Each right that was asked for at all, in the order of the articles. */
export function addUpRights(cells: readonly RightCell[]): RightFigures[] {
  return rights.flatMap((right) => {
    const own = cells.filter((cell) => cell.right === right);
    const where = (matches: (cell: RightCell) => boolean) => countOf(own.filter(matches));
    if (own.length === 0) return [];
    return [
      {
        right,
        asked: countOf(own),
        granted: where(({ outcome }) => outcome === "granted"),
        partlyGranted: where(({ outcome }) => outcome === "partly-granted"),
        refused: where(({ outcome }) => outcome === "refused"),
        withdrawn: where(({ status }) => status === "withdrawn"),
        undecided: where(({ status }) => status === "asked" || status === "proposed"),
        medianDays: daysAt(own, 0.5),
        p95Days: daysAt(own, 0.95),
      },
    ];
  });
}

type GroundCell = { readonly ground: GroundCode | null; readonly count: number };

/** Why something was not, or not wholly, granted: the most frequent ground first. */
export function addUpGrounds(cells: readonly GroundCell[]): Report["byGround"] {
  const counts = new Map<GroundCode, number>();
  for (const { ground, count } of cells) if (ground) counts.set(ground, (counts.get(ground) ?? 0) + count);
  return [...counts]
    .map(([ground, decisions]) => ({ ground, decisions }))
    .sort((a, b) => b.decisions - a.decisions || (a.ground < b.ground ? -1 : 1));
}

type SystemWork = Omit<SystemFigures, "controller" | "title"> & { readonly controllerId: string };

/** The work in each system of each controller, by the system's slug. */
export function addUpTasks(cells: readonly TaskCell[]): SystemWork[] {
  const places = new Map(
    cells.map(({ controllerId, system }) => [`${controllerId}/${system}`, { controllerId, system }]),
  );
  return [...places.values()]
    .map(({ controllerId, system }) => {
      const own = cells.filter((cell) => cell.controllerId === controllerId && cell.system === system);
      const searches = own.filter(({ kind }) => kind === "search");
      const ended = (from: readonly TaskCell[], ...outcomes: TaskCell["outcome"][]) =>
        countOf(from.filter(({ outcome }) => outcomes.includes(outcome)));
      return {
        controllerId,
        system,
        searches: countOf(searches),
        held: ended(searches, "collected", "held"),
        nothingHeld: ended(searches, "nothing-held"),
        cannot: ended(own, "cannot"),
        openTasks: countOf(own.filter(({ open }) => open)),
        medianDays: daysAt(searches, 0.5),
      };
    })
    .sort((a, b) => (a.system < b.system ? -1 : 1));
}
