/** What the queue can show beside the reference, in the order in which it does. */
export const queueColumns = [
  "subject",
  "rights",
  "controller",
  "status",
  "waiting",
  "handler",
  "tasks",
  "messages",
  "channel",
  "language",
  "received",
  "due",
] as const;
export type QueueColumn = (typeof queueColumns)[number];

const usual: readonly QueueColumn[] = [
  "subject",
  "rights",
  "controller",
  "status",
  "handler",
  "received",
  "due",
];

/**
 * The columns that somebody chose, in the one order; the usual ones when they chose none. What is unknown by now is left
 * out, and so is the controller when there is but one.
 */
export function columnsToShow(
  chosen: readonly string[] | null,
  controllerCount: number,
): readonly QueueColumn[] {
  const known = queueColumns.filter((column) => chosen?.includes(column));
  const columns = known.length > 0 ? known : usual;
  return columns.filter((column) => column !== "controller" || controllerCount > 1);
}
