import { Disclosure } from "@/app/_ui/disclosure";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Seen } from "./seen";
import { taskErrorWords } from "./task-error-words";
import type { WorkForm } from "./work-errors";

interface Props {
  readonly task: TaskView;
  readonly request: RequestDetails;
  readonly form: WorkForm;
  readonly t: DeskWords;
}

/** A search by a connector that did not come to its end: why, and to try it again or give it up. */
export function FailedSearch(props: Props) {
  const { task, request, t } = props;
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
          <Seen />
          <SubmitButton pendingLabel={t("systems.retryPending")}>
            {t("systems.retry")}
            <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
          </SubmitButton>
        </form>
      ) : null}
      {request.can.complete ? <GiveUpForm {...props} /> : null}
    </div>
  );
}

function GiveUpForm({ task, request, form: { name, typed, errors }, t }: Props) {
  return (
    <Disclosure
      summary={t("taskWork.giveUpSearch")}
      open={Boolean(typed["note"]) || Object.keys(errors).length > 0}
    >
      <form
        method="post"
        action={`${taskPath(request.reference, task.id)}/answer`}
        noValidate
        className="grid max-w-prose gap-3"
      >
        <Seen />
        <input type="hidden" name="form" value={name} />
        <input type="hidden" name="outcome" value="cannot" />
        <TextArea
          name="note"
          id={`${name}-note`}
          label={t("taskWork.why")}
          hint={t("taskWork.giveUpHint")}
          error={errors["note"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["note"]}
          rows={3}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("handSearch.saving")}>
            {t("taskWork.giveUpSearch")}
            <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
