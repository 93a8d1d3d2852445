import type { ReactNode } from "react";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { GivenUp } from "./given-up";
import { TaskWork } from "./task-work";
import { type WorkForm, workForms } from "./work-errors";

interface Props {
  task: TaskView;
  request: RequestDetails;
  formOf: (name: string) => WorkForm;
  words: Wording;
}

/** The frame of one task: what is to be done, how far it is, and what belongs to it. */
export function TaskCard({
  task,
  title,
  tag,
  children,
}: {
  task: TaskView;
  title: string;
  tag: ReactNode;
  children: ReactNode;
}) {
  return (
    <article
      id={`task-${task.id}`}
      aria-labelledby={`title-${task.id}`}
      className="rounded-md border border-line p-4 target:border-accent sm:p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={`title-${task.id}`} className="text-lg font-bold">
          {title}
        </h3>
        {tag}
      </div>
      {children}
    </article>
  );
}

/** Who does it, until when, and what may be changed about that; nothing for who may not see it. */
export const WhoDoesIt = ({ task, request, formOf, words }: Props) =>
  task.work ? (
    <TaskWork {...{ task, request, words }} work={task.work} form={formOf(workForms.assignTask(task.id))} />
  ) : null;

/** What who did it left behind: their note, or why it cannot be done. */
export function HowItEnded({ task, request, formOf, words }: Props) {
  if (task.givenUp)
    return <GivenUp {...{ task, request, words }} form={formOf(workForms.settleTask(task.id))} />;
  return task.note ? <Written label={words.t("handSearch.noted")} text={task.note} t={words.t} /> : null;
}
