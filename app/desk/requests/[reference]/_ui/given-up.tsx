import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import { isLocale } from "@/lib/i18n/locales";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

/** A task that nobody can do: why, and what the data protection officer makes of it. */
export function GivenUp({
  task,
  request,
  form,
  words,
}: {
  task: TaskView;
  request: RequestDetails;
  form: WorkForm;
  words: Wording;
}) {
  const { t } = words;
  const at = taskPath(request.reference, task.id);
  return (
    <div className="mt-2 grid max-w-prose gap-4">
      <Notice tone="warning" title={t("taskWork.cannotTitle")}>
        <p>{t("taskWork.cannotText")}</p>
      </Notice>
      {task.note ? <Written label={t("taskWork.why")} text={task.note} t={t} /> : null}
      {request.can.settleTasks ? (
        <>
          <form method="post" action={`${at}/reopen`}>
            <Seen />
            <SubmitButton variant="secondary" pendingLabel={t("taskWork.reopening")}>
              {t("taskWork.reopen")}
              <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
            </SubmitButton>
          </form>
          <AcceptForm action={`${at}/accept`} {...{ task, request, form, words }} />
        </>
      ) : (
        <p className="text-muted">{t("taskWork.waiting")}</p>
      )}
    </div>
  );
}

function AcceptForm({
  action,
  task,
  request,
  form: { name, typed, errors },
  words: { t, terms },
}: {
  action: string;
  task: TaskView;
  request: RequestDetails;
  form: WorkForm;
  words: Wording;
}) {
  const language = isLocale(request.locale) ? terms(`language.${request.locale}`) : request.locale;
  return (
    <form method="post" action={action} noValidate className="grid gap-3">
      <Seen />
      <input type="hidden" name="form" value={name} />
      <TextArea
        name="reason"
        id={`${name}-reason`}
        label={t("taskWork.reason")}
        hint={t("taskWork.reasonHint", { language })}
        error={errors["reason"]}
        errorPrefix={t("layout.error")}
        defaultValue={typed["reason"] ?? task.note ?? undefined}
        rows={3}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("taskWork.accepting")}>
          {t("taskWork.accept")}
          <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
