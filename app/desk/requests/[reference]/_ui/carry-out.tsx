import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { Right } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Seen } from "./seen";
import { HowItEnded, TaskCard, WhoDoesIt } from "./task-card";
import { type WorkForm, workForms } from "./work-errors";

/** What was decided and has to be done in the systems, each with a note of what was done. */
export function CarryOut({
  request,
  formOf,
  words,
}: {
  request: RequestDetails;
  formOf: (name: string) => WorkForm;
  words: Wording;
}) {
  const { t, terms } = words;
  const tasks = request.tasks.flatMap((task) =>
    task.kind === "carry-out" && task.right ? [{ ...task, right: task.right }] : [],
  );
  if (tasks.length === 0) return null;
  return (
    <Section id="carry-out" title={t("carryOut.title")}>
      <p className="max-w-prose text-muted">{t("carryOut.intro")}</p>
      {tasks.map((task) => {
        const done = task.status === "done";
        return (
          <TaskCard
            key={task.id}
            task={task}
            title={t(`carryOut.do.${task.right}`, { system: task.title })}
            tag={<StateTag task={task} t={t} />}
          >
            <div className="mt-2 grid gap-2">
              <Decided request={request} task={task} words={{ t, terms }} />
              <WhoDoesIt {...{ task, request, formOf, words }} />
              <HowItEnded {...{ task, request, formOf, words }} />
              {!done && request.can.carryOut ? (
                <DoneForm
                  task={task}
                  reference={request.reference}
                  form={formOf(workForms.task(task.id))}
                  t={t}
                />
              ) : null}
            </div>
          </TaskCard>
        );
      })}
    </Section>
  );
}

function StateTag({ task, t }: { task: TaskView; t: DeskWords }) {
  if (task.givenUp) return <Tag tone="danger">{t("taskWork.cannotTag")}</Tag>;
  if (task.outcome === "cannot") return <Tag tone="warning">{t("taskWork.cannotAccepted")}</Tag>;
  const done = task.status === "done";
  return <Tag tone={done ? "success" : "warning"}>{t(done ? "carryOut.done" : "carryOut.open")}</Tag>;
}

/** What of this system the decision lets go, corrects or stops: who carries it out needs no other page. */
function Decided({
  request,
  task,
  words: { t, terms },
}: {
  request: RequestDetails;
  task: TaskView & { readonly right: Right };
  words: Pick<Wording, "t" | "terms">;
}) {
  const asked = request.rights.find(({ right }) => right === task.right);
  const here = asked?.decision?.categories.filter(({ system }) => system === task.system) ?? [];
  return (
    <>
      {here.length > 0 ? (
        <ul className="list-disc pl-6">
          {here.map(({ category, title, outcome }) => (
            <li key={category}>{`${title} – ${terms(`outcome.${outcome}`)}`}</li>
          ))}
        </ul>
      ) : null}
      {asked?.decision?.actionTaken ? (
        <Written label={t("rights.done")} text={asked.decision.actionTaken} t={t} />
      ) : null}
    </>
  );
}

function DoneForm({
  task,
  reference,
  form: { name, typed, errors },
  t,
}: {
  task: TaskView;
  reference: string;
  form: WorkForm;
  t: DeskWords;
}) {
  const error = errors["note"];
  return (
    <form
      method="post"
      action={`${taskPath(reference, task.id)}/answer`}
      noValidate
      className="grid max-w-prose gap-3"
    >
      <Seen />
      <input type="hidden" name="form" value={name} />
      <Disclosure summary={t("carryOut.note")} open={Boolean(typed["note"]) || error !== undefined}>
        <TextArea
          name="note"
          id={`${name}-note`}
          label={t("carryOut.note")}
          hint={t("carryOut.noteHint")}
          error={error}
          errorPrefix={t("layout.error")}
          defaultValue={typed["note"]}
          rows={3}
        />
      </Disclosure>
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          variant="secondary"
          name="outcome"
          value="carried-out"
          pendingLabel={t("carryOut.pending")}
        >
          {t("carryOut.button")}
          <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
        </SubmitButton>
        <SubmitButton variant="quiet" name="outcome" value="cannot" pendingLabel={t("carryOut.pending")}>
          {t("taskWork.giveUp")}
          <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
