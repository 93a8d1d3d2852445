import { type EscalationReason, escalationReasons, type RequestStatus } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { isBundled } from "@/lib/rights/bundled-rights";

/** What the page puts forward: the first thing without which nothing goes on. */
export type Stage =
  | "unconfirmed"
  | "received"
  | "identity"
  | "failed"
  | "cannot" // given up by who should do it: the data protection officer says how it goes on
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
  isSearch(task) && task.manual && task.status !== "done" && !task.givenUp;
const runsByItself = (task: TaskView): boolean =>
  isSearch(task) && !task.manual && (task.status === "todo" || task.status === "running");

/** What was decided and not done yet in its system. */
export const isToCarryOut = (task: TaskView): boolean =>
  task.kind === "carry-out" && task.status !== "done" && !task.givenUp;

/** A search by a person that found something: files, or a note of it. */
export const isFoundByHand = (task: TaskView): boolean => isSearch(task) && task.outcome === "held";

/** What nobody can do, as long as the data protection officer has not said how it goes on. */
export const impossibleTasks = ({ tasks }: Pick<RequestDetails, "tasks">): readonly TaskView[] =>
  tasks.filter(({ givenUp }) => givenUp);
const isStuck = (request: Staged): boolean => impossibleTasks(request).length > 0;

function collectingStage(request: Staged): Stage {
  const { tasks } = request;
  if (tasks.some((task) => isSearch(task) && task.status === "failed")) return "failed";
  if (isStuck(request)) return "cannot";
  return tasks.some(waitsForPerson) ? "manual" : "running";
}

function reviewStage(request: Staged): Stage {
  const { rights } = request;
  if (isStuck(request)) return "cannot";
  const asked = rights.filter(({ status }) => status === "asked");
  if (asked.length === 0) return "approve";
  const onlyCopies = rights.every(({ right, status }) => isBundled(right) || status === "withdrawn");
  return onlyCopies && asked.length === rights.length ? "review" : "decide";
}

function decidedStage(request: Staged): Stage {
  const { tasks, notices, rights, bundles } = request;
  if (isStuck(request)) return "cannot";
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

/** Why the request was last put before the data protection officer, and who did it; `asked` also for a line nobody can read. */
export function escalationOf(events: RequestDetails["events"]): {
  readonly reason: EscalationReason;
  readonly who: string | null;
} {
  const line = events.findLast(({ type }) => type === "request.escalated");
  const reason = escalationReasons.find((known) => known === line?.payload["reason"]) ?? "asked";
  return { reason, who: line?.who ?? null };
}
