import type { RequestDetails } from "@/lib/requests/desk-view";

type HistoryEvent = RequestDetails["events"][number];

/** What is told in one sentence: a line, a collection with the tasks that it opened, or tasks that were opened together. */
export type ToldChange<T extends HistoryEvent = HistoryEvent> =
  | { readonly kind: "line"; readonly line: T }
  | { readonly kind: "collection"; readonly line: T; readonly systems: number }
  | { readonly kind: "tasks"; readonly line: T; readonly tasks: number };

/**
 * Tells one act once: starting a collection, or granting a right, writes a line for each task that it opens, with the
 * same author and instant. Whoever reads what others changed wants to know of the act. Pure; in the order given.
 */
export function toldChanges<T extends HistoryEvent>(lines: readonly T[]): readonly ToldChange<T>[] {
  const told: ToldChange<T>[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (line.type === "collection.started") told.push({ kind: "collection", line, systems: systemsOf(line) });
    else if (!last || line.type !== "task.assigned" || !isOneAct(last.line, line))
      told.push({ kind: "line", line });
    else if (last.kind === "tasks") told[told.length - 1] = { ...last, tasks: last.tasks + 1 };
    else if (last.kind === "line" && last.line.type === "task.assigned")
      told[told.length - 1] = { kind: "tasks", line: last.line, tasks: 2 };
    else if (last.kind === "line") told.push({ kind: "line", line });
  }
  return told;
}

const isOneAct = (a: HistoryEvent, b: HistoryEvent): boolean =>
  a.at.getTime() === b.at.getTime() && a.actorKind === b.actorKind && a.who === b.who;

const systemsOf = ({ payload: { systems } }: HistoryEvent): number =>
  Array.isArray(systems) ? systems.length : 0;
