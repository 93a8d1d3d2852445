import { Section } from "@/app/_ui/heading";
import { Tag, type TagTone } from "@/app/_ui/tag";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { TaskStatus } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { ExtractTable } from "./extract-table";
import { FailedSearch } from "./failed-search";
import { FoundAccounts } from "./found-accounts";
import { FoundFiles } from "./found-files";
import { ManualSearch } from "./manual-search";
import { waitsForPerson } from "./next-step";
import { HowItEnded, TaskCard, WhoDoesIt } from "./task-card";
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
        <TaskCard key={task.id} task={task} title={task.title} tag={<TaskTag task={task} t={t} />}>
          <FoundAccounts accounts={task.accounts} t={t} />
          <WhoDoesIt {...{ task, request, formOf, words }} />
          {waitsForPerson(task) ? (
            <ManualSearch task={task} request={request} form={formOf(workForms.task(task.id))} t={t} />
          ) : null}
          <HowItEnded {...{ task, request, formOf, words }} />
          <FoundFiles task={task} request={request} words={words} />
          {task.status === "failed" ? (
            <FailedSearch task={task} request={request} form={formOf(workForms.task(task.id))} t={t} />
          ) : null}
          {task.extracts.length > 0 ? <ExtractTable task={task} request={request} words={words} /> : null}
        </TaskCard>
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
