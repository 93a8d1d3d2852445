import { DateField } from "@/app/_ui/date-field";
import { Disclosure } from "@/app/_ui/disclosure";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList } from "@/app/_ui/summary-list";
import { Tag } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { formatDate, formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView, TaskWork as Work } from "@/lib/requests/task-view";
import { outsideChoice } from "../tasks/[task]/assign/assignee";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

interface Props {
  readonly task: TaskView;
  readonly work: Work;
  readonly request: RequestDetails;
  /** Of the form that gives the task to somebody else. */
  readonly form: WorkForm;
  readonly words: Wording;
}

/** Who does a task, until when, and how they were told of it; with the forms to change that. */
export function TaskWork({ task, work, request, form, words }: Props) {
  const { t } = words;
  const open = task.status !== "done";
  return (
    <div className="mt-2 grid gap-2">
      <SummaryList
        rows={[
          { key: "owner", label: t("taskWork.owner"), value: <Doer work={work} open={open} t={t} /> },
          ...(work.dueOn && open
            ? [{ key: "due", label: t("tasks.due"), value: <DueOn work={work} words={words} /> }]
            : []),
          ...(work.instruction && open
            ? [
                {
                  key: "instruction",
                  label: t("taskWork.instruction"),
                  value: <span lang={work.instructionLocale ?? undefined}>{work.instruction}</span>,
                },
              ]
            : []),
        ]}
      />
      {open && work.ownerEmail && !work.member ? <LinkState {...{ work, request, words }} /> : null}
      {open && request.can.assignTasks ? (
        <>
          {work.member?.left !== true && (work.member || work.ownerEmail) ? (
            <SendLink {...{ task, work, request, t }} />
          ) : null}
          <Disclosure summary={t("taskWork.change")} open={Object.keys(form.errors).length > 0}>
            <AssignForm {...{ task, work, request, form, words }} />
          </Disclosure>
        </>
      ) : null}
    </div>
  );
}

function Doer({ work, open, t }: { work: Work; open: boolean; t: DeskWords }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {nameOf(work, t)}
      {open && work.member?.left ? <Tag tone="warning">{t("taskWork.left")}</Tag> : null}
    </span>
  );
}

function nameOf({ member, owner, ownerEmail }: Work, t: DeskWords): string {
  if (member) return member.name;
  if (owner && ownerEmail && owner !== ownerEmail) return `${owner} (${ownerEmail})`;
  return owner ?? ownerEmail ?? t("taskWork.nobody");
}

function DueOn({ work, words: { t, locale } }: { work: Work; words: Wording }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {work.dueOn ? formatDate(locale, work.dueOn) : null}
      {work.late ? <Tag tone="danger">{t("taskWork.late")}</Tag> : null}
      {work.escalatedAt ? <Tag tone="warning">{t("taskWork.escalated")}</Tag> : null}
    </span>
  );
}

function LinkState({ work: { link }, request, words }: Pick<Props, "work" | "request" | "words">) {
  const { t, locale } = words;
  const at = (instant: Date) => formatInstant(locale, instant, request.controller.timeZone);
  if (!link) return <p className="text-sm text-muted">{t("taskWork.linkNone")}</p>;
  const sent = t("taskWork.linkSent", { date: at(link.sentAt), until: at(link.expiresAt) });
  return (
    <p className="text-sm text-muted">
      {link.openedAt ? `${sent} · ${t("taskWork.linkOpened", { date: at(link.openedAt) })}` : sent}
    </p>
  );
}

function SendLink({
  task,
  work,
  request,
  t,
}: Pick<Props, "task" | "work" | "request"> & { readonly t: DeskWords }) {
  return (
    <form method="post" action={`${taskPath(request.reference, task.id)}/send-link`}>
      <Seen />
      <SubmitButton variant="secondary" pendingLabel={t("taskWork.sending")}>
        {t(work.member ? "taskWork.sendAgain" : "taskWork.sendLink")}
        <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
      </SubmitButton>
    </form>
  );
}

function AssignForm({ task, work, request, form: { name, typed, errors }, words }: Props) {
  const { t, locale } = words;
  const { dueOn: legal } = request.clock;
  const errorPrefix = t("layout.error");
  return (
    <form
      method="post"
      action={`${taskPath(request.reference, task.id)}/assign`}
      noValidate
      className="grid max-w-prose gap-4"
    >
      <Seen />
      <input type="hidden" name="form" value={name} />
      <Select
        name="to"
        id={`${name}-to`}
        label={t("taskWork.to")}
        hint={t("taskWork.toHint")}
        none={t("taskWork.keep")}
        defaultValue={typed["to"]}
        options={[
          ...request.taskDoers.map((doer) => ({ value: doer.id, label: doer.name })),
          { value: outsideChoice, label: t("taskWork.outside") },
        ]}
      />
      <Field
        name="ownerEmail"
        id={`${name}-ownerEmail`}
        label={t("taskWork.email")}
        type="email"
        autoComplete="off"
        error={errors["ownerEmail"]}
        errorPrefix={errorPrefix}
        defaultValue={typed["ownerEmail"]}
        width="medium"
      />
      <DateField
        name="dueOn"
        id={`${name}-dueOn`}
        label={t("taskWork.dueOn")}
        hint={t("taskWork.dueHint", { date: formatDate(locale, legal) })}
        error={errors["dueOn"]}
        errorPrefix={errorPrefix}
        defaultValue={typed["dueOn"] ?? work.dueOn ?? undefined}
        max={legal}
      />
      <TextArea
        name="instruction"
        id={`${name}-instruction`}
        label={t("taskWork.newInstruction")}
        hint={t("taskWork.instructionHint")}
        error={errors["instruction"]}
        errorPrefix={errorPrefix}
        lang={work.instructionLocale ?? undefined}
        defaultValue={typed["instruction"] ?? work.instruction ?? undefined}
        rows={3}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("taskWork.saving")}>
          {t("taskWork.save")}
          <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
