import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { TaskStatus } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import { ExtractTable } from "./extract-table";
import { FoundAccounts } from "./found-accounts";
import { ManualSearch } from "./manual-search";
import { waitsForPerson } from "./next-step";
import { taskErrorWords } from "./task-error-words";
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
          {waitsForPerson(task) ? (
            <ManualSearch task={task} request={request} form={formOf(workForms.task(task.id))} t={t} />
          ) : null}
          {task.note ? <Written label={t("handSearch.noted")} text={task.note} t={t} /> : null}
          {task.status === "failed" ? <FailedSearch task={task} request={request} t={t} /> : null}
          {task.extracts.length > 0 ? <ExtractTable task={task} request={request} words={words} /> : null}
        </article>
      ))}
    </Section>
  );
}

type StateKey = "todo" | "toSearch" | "running" | "collected" | "nothingHeld" | "done" | "failed";

const states: Record<TaskStatus, (task: TaskView) => readonly [StateKey, TagTone]> = {
  todo: ({ manual }) => (manual ? ["toSearch", "warning"] : ["todo", "neutral"]),
  running: ({ manual }) => (manual ? ["toSearch", "warning"] : ["running", "info"]),
  done: ({ outcome }) => {
    if (outcome === "collected" || outcome === "held") return ["collected", "success"];
    return outcome === "nothing-held" ? ["nothingHeld", "neutral"] : ["done", "neutral"];
  },
  failed: () => ["failed", "danger"],
};

function TaskTag({ task, t }: { task: TaskView; t: DeskWords }) {
  const [key, tone] = states[task.status](task);
  return <Tag tone={tone}>{t(`systems.${key}`)}</Tag>;
}

function FailedSearch({ task, request, t }: { task: TaskView; request: RequestDetails; t: DeskWords }) {
  return (
    <div className="mt-3 grid gap-3">
      <Notice tone="warning" title={t("systems.failedReason")}>
        <p>{taskErrorWords(t, task.errorCode)}</p>
        {task.errorCode ? (
          <p className="text-sm">
            {t("error.code")} <span className="font-mono">{task.errorCode}</span>
          </p>
        ) : null}
      </Notice>
      {request.can.retry ? (
        <form method="post" action={`${taskPath(request.reference, task.id)}/retry`}>
          <SubmitButton pendingLabel={t("systems.retryPending")}>
            {t("systems.retry")}
            <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
