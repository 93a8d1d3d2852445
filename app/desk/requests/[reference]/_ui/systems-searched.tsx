import { Section } from "@/app/_ui/heading";
import { Tag, type TagTone } from "@/app/_ui/tag";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { TaskStatus } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { ExtractTable } from "./extract-table";
import { FailedSearch } from "./failed-search";
import { FoundAccounts } from "./found-accounts";
import { FoundFiles } from "./found-files";
import { GivenUp } from "./given-up";
import { ManualSearch } from "./manual-search";
import { waitsForPerson } from "./next-step";
import { TaskWork } from "./task-work";
import { type WorkForm, workForms } from "./work-errors";

/** Every system of the controller that these rights concern, and what its search found. */
export function SystemsSearched({
  request,
  formOf,
  words,
}: {
  request: RequestDetails;
  formOf: (name: string) => WorkForm;
  words: Wording;
}) {
  const { t } = words;
  const searches = request.tasks.filter(({ kind }) => kind === "search");
  return (
    <Section id="systems" title={t("systems.title")}>
      {searches.length === 0 ? <p className="text-muted">{t("systems.none")}</p> : null}
      {searches.map((task) => (
        <article
          key={task.id}
          id={`task-${task.id}`}
          aria-labelledby={`title-${task.id}`}
          className="rounded-md border border-line p-4 target:border-accent sm:p-5"
        >
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <h3 id={`title-${task.id}`} className="text-lg font-bold">
              {task.title}
            </h3>
            <TaskTag task={task} t={t} />
          </div>
          <FoundAccounts accounts={task.accounts} t={t} />
          {task.work ? (
            <TaskWork
              task={task}
              work={task.work}
              request={request}
              form={formOf(workForms.assignTask(task.id))}
              words={words}
            />
          ) : null}
          {waitsForPerson(task) ? (
            <ManualSearch task={task} request={request} form={formOf(workForms.task(task.id))} t={t} />
          ) : null}
          {task.givenUp ? (
            <GivenUp
              task={task}
              request={request}
              form={formOf(workForms.settleTask(task.id))}
              words={words}
            />
          ) : null}
          {task.note && !task.givenUp ? (
            <Written label={t("handSearch.noted")} text={task.note} t={t} />
          ) : null}
          <FoundFiles task={task} request={request} words={words} />
          {task.status === "failed" ? (
            <FailedSearch task={task} request={request} form={formOf(workForms.task(task.id))} t={t} />
          ) : null}
          {task.extracts.length > 0 ? <ExtractTable task={task} request={request} words={words} /> : null}
        </article>
      ))}
    </Section>
  );
}

type StateKey =
  | "systems.todo"
  | "systems.toSearch"
  | "systems.running"
  | "systems.collected"
  | "systems.nothingHeld"
  | "systems.done"
  | "systems.failed"
  | "taskWork.cannotTag"
  | "taskWork.cannotAccepted";

const states: Record<TaskStatus, (task: TaskView) => readonly [StateKey, TagTone]> = {
  todo: ({ manual }) => (manual ? ["systems.toSearch", "warning"] : ["systems.todo", "neutral"]),
  running: ({ manual }) => (manual ? ["systems.toSearch", "warning"] : ["systems.running", "info"]),
  done: ({ outcome, givenUp }) => {
    if (givenUp) return ["taskWork.cannotTag", "danger"];
    if (outcome === "cannot") return ["taskWork.cannotAccepted", "warning"];
    if (outcome === "collected" || outcome === "held") return ["systems.collected", "success"];
    return outcome === "nothing-held" ? ["systems.nothingHeld", "neutral"] : ["systems.done", "neutral"];
  },
  failed: () => ["systems.failed", "danger"],
};

function TaskTag({ task, t }: { task: TaskView; t: DeskWords }) {
  const [key, tone] = states[task.status](task);
  return <Tag tone={tone}>{t(key)}</Tag>;
}
