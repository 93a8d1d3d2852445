import { acceptedFiles } from "@/app/_portal/file-problem";
import { FileControl } from "@/app/_ui/file-control";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { taskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

/** A system without a connector: where to look, and a form for what was found. */
export function ManualSearch({
  task,
  request,
  form,
  t,
}: {
  task: TaskView;
  request: RequestDetails;
  form: WorkForm;
  t: DeskWords;
}) {
  return (
    <div className="mt-2 grid max-w-prose gap-3">
      <p>{t("systems.manualText", { who: request.subject.name })}</p>
      {request.can.complete ? <ResultForm task={task} request={request} form={form} t={t} /> : null}
    </div>
  );
}

function ResultForm({
  task,
  request,
  form: { name, typed, errors },
  t,
}: {
  task: TaskView;
  request: RequestDetails;
  form: WorkForm;
  t: DeskWords;
}) {
  return (
    <form
      method="post"
      action={`${taskPath(request.reference, task.id)}/answer`}
      encType="multipart/form-data"
      noValidate
      className="group/result grid gap-4"
    >
      <Seen />
      <input type="hidden" name="form" value={name} />
      <RadioGroup
        name="outcome"
        id={`${name}-outcome`}
        label={`${t("handSearch.outcome")} (${task.title})`}
        labelSize="normal"
        error={errors["outcome"]}
        errorPrefix={t("layout.error")}
        defaultValue={typed["outcome"]}
        options={[
          { value: "nothing-held", label: t("handSearch.nothing"), description: t("handSearch.nothingHint") },
          { value: "held", label: t("handSearch.held"), description: t("handSearch.heldHint") },
          { value: "cannot", label: t("taskWork.giveUp"), description: t("taskWork.giveUpHint") },
        ]}
      />
      <div className="supports-[selector(:has(*))]:hidden group-has-[input[value=cannot]:checked]/result:block group-has-[input[value=held]:checked]/result:block">
        <TextArea
          name="note"
          id={`${name}-note`}
          label={t("handSearch.note")}
          hint={t("handSearch.noteHint")}
          error={errors["note"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["note"]}
          rows={3}
        />
      </div>
      <div className="supports-[selector(:has(*))]:hidden group-has-[input[value=held]:checked]/result:block">
        <FileControl
          name="file"
          id={`${name}-file`}
          accept={acceptedFiles}
          label={t("taskWork.attach")}
          hint={`${t("taskWork.filesHint")} ${t("taskWork.addHint")}`}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("handSearch.saving")}>
          {t("handSearch.save")}
          <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
