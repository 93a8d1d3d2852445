import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { TaskStatus } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import { ExtractTable } from "./extract-table";
import { FoundAccounts } from "./found-accounts";
import { waitsForPerson } from "./next-step";
import { taskErrorWords } from "./task-error-words";

/** Every system of the controller that these rights concern, and what its search found. */
export function SystemsSearched({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t } = words;
  return (
    <Section id="systems" title={t("systems.title")}>
      {request.tasks.length === 0 ? <p className="text-muted">{t("systems.none")}</p> : null}
      {request.can.complete && request.tasks.some(waitsForPerson) ? (
        <p className="max-w-prose text-muted">{t("systems.manualFound")}</p>
      ) : null}
      {request.tasks.map((task) => (
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
          {waitsForPerson(task) ? <ManualSearch task={task} request={request} t={t} /> : null}
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
    if (outcome === "collected") return ["collected", "success"];
    return outcome === "nothing-held" ? ["nothingHeld", "neutral"] : ["done", "neutral"];
  },
  failed: () => ["failed", "danger"],
};

function TaskTag({ task, t }: { task: TaskView; t: DeskWords }) {
  const [key, tone] = states[task.status](task);
  return <Tag tone={tone}>{t(`systems.${key}`)}</Tag>;
}

interface TaskProps {
  readonly task: TaskView;
  readonly request: RequestDetails;
  readonly t: DeskWords;
}

const taskPath = (request: RequestDetails, task: TaskView) =>
  `${requestPath(request.reference)}/tasks/${task.id}`;

function ManualSearch({ task, request, t }: TaskProps) {
  return (
    <div className="mt-2 grid max-w-prose gap-2">
      <p>{t("systems.manualText", { who: request.subject.name })}</p>
      {request.can.complete ? (
        <form method="post" action={`${taskPath(request, task)}/complete`} className="mt-1">
          <SubmitButton variant="secondary" pendingLabel={t("systems.nothingHeldPending")}>
            {t("systems.nothingHeldButton")}
            <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}

function FailedSearch({ task, request, t }: TaskProps) {
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
        <form method="post" action={`${taskPath(request, task)}/retry`}>
          <SubmitButton pendingLabel={t("systems.retryPending")}>
            {t("systems.retry")}
            <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
