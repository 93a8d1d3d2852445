import type { RequestStatus } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";

/** What the page puts forward. While systems are searched, what waits for a person comes before what runs by itself. */
export type Stage =
  | "unconfirmed"
  | "received"
  | "failed"
  | "manual"
  | "running"
  | "review"
  | "preparing"
  | "answered";

type Searched = Pick<RequestDetails, "status" | "tasks">;

export const waitsForPerson = (task: TaskView): boolean => task.manual && task.status !== "done";
const runsByItself = (task: TaskView): boolean =>
  !task.manual && (task.status === "todo" || task.status === "running");

function collectingStage(tasks: readonly TaskView[]): Stage {
  if (tasks.some((task) => task.status === "failed")) return "failed";
  return tasks.some(waitsForPerson) ? "manual" : "running";
}

const stages: Record<RequestStatus, (tasks: readonly TaskView[]) => Stage> = {
  unconfirmed: () => "unconfirmed",
  received: () => "received",
  collecting: collectingStage,
  review: () => "review",
  preparing: () => "preparing",
  answered: () => "answered",
};

export const stageOf = ({ status, tasks }: Searched): Stage => stages[status](tasks);

/** True while jobs change the request behind the page. */
export const isLive = ({ status, tasks }: Searched): boolean =>
  status === "preparing" || (status === "collecting" && tasks.some(runsByItself));

/** Accounts that only a claimed identifier found: they leave when a person says whose they are (Art. 12(6)). */
export const claimedAccountCount = (tasks: readonly TaskView[]): number =>
  tasks.flatMap((task) => task.accounts).filter((account) => !account.proven).length;

/** The categories with something to look at: an empty one has no rows to go out. */
export const filledExtracts = (task: TaskView): TaskView["extracts"] =>
  task.extracts.filter(({ rowCount }) => rowCount > 0);

/** The keys of the categories that somebody has opened, from the history: `task/category`. */
export function previewedCategories(events: RequestDetails["events"]): ReadonlySet<string> {
  const opened = events.filter((event) => event.type === "extract.previewed");
  return new Set(
    opened.map(({ payload }) => categoryKey(String(payload["taskId"]), String(payload["category"]))),
  );
}

export const categoryKey = (taskId: string, category: string): string => `${taskId}/${category}`;
