import type { RequestStatus } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import { isBundled } from "@/lib/rights/bundled-rights";

/** What the page puts forward: the first thing without which nothing goes on. */
export type Stage =
  | "unconfirmed"
  | "received"
  | "identity"
  | "failed"
  | "manual"
  | "running"
  | "review" // nothing but copies, which can be granted in one step
  | "decide"
  | "approve"
  | "carryOut"
  | "recipients"
  | "building"
  | "answer"
  | "answered"
  | "closed"
  | "withdrawn"
  | "lapsed"
  | "merged";

type Staged = Pick<RequestDetails, "status" | "tasks" | "rights" | "notices" | "bundles">;

const isSearch = ({ kind }: TaskView): boolean => kind === "search";

/** Searches that only a person can do, and has not yet. */
export const waitsForPerson = (task: TaskView): boolean =>
  isSearch(task) && task.manual && task.status !== "done";
const runsByItself = (task: TaskView): boolean =>
  isSearch(task) && !task.manual && (task.status === "todo" || task.status === "running");

/** What was decided and not done yet in its system. */
export const isToCarryOut = (task: TaskView): boolean => task.kind === "carry-out" && task.status !== "done";

function collectingStage({ tasks }: Staged): Stage {
  if (tasks.some((task) => isSearch(task) && task.status === "failed")) return "failed";
  return tasks.some(waitsForPerson) ? "manual" : "running";
}

function reviewStage({ rights }: Staged): Stage {
  const asked = rights.filter(({ status }) => status === "asked");
  if (asked.length === 0) return "approve";
  const onlyCopies = rights.every(({ right, status }) => isBundled(right) || status === "withdrawn");
  return onlyCopies && asked.length === rights.length ? "review" : "decide";
}

function decidedStage({ tasks, notices, rights, bundles }: Staged): Stage {
  if (tasks.some(isToCarryOut)) return "carryOut";
  if (notices.some(({ status }) => status === "pending")) return "recipients";
  const unbuilt = rights.some(
    ({ right, status, decision }) =>
      isBundled(right) &&
      status === "decided" &&
      decision?.outcome !== "refused" &&
      !bundles.some((bundle) => bundle.right === right),
  );
  return unbuilt ? "building" : "answer";
}

const stages: Record<RequestStatus, (request: Staged) => Stage> = {
  unconfirmed: () => "unconfirmed",
  // A refusal of the whole can be proposed before anything is searched, and then waits for approval.
  received: ({ rights }) => (rights.some(({ status }) => status === "proposed") ? "approve" : "received"),
  identity: () => "identity",
  collecting: collectingStage,
  review: reviewStage,
  decided: decidedStage,
  answered: () => "answered",
  closed: () => "closed",
  withdrawn: () => "withdrawn",
  lapsed: () => "lapsed",
  merged: () => "merged",
};

export const stageOf = (request: Staged): Stage => stages[request.status](request);

/** True while jobs change the request behind the page. */
export const isLive = (request: Staged): boolean =>
  stageOf(request) === "building" || (request.status === "collecting" && request.tasks.some(runsByItself));

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
