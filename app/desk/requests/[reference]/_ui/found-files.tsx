import { acceptedFiles } from "@/app/_portal/file-problem";
import { FileControl } from "@/app/_ui/file-control";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { foundFilePath, taskPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Seen } from "./seen";

/** What was found and attached; until the copy is granted more can be added, and any of it taken out. */
export function FoundFiles({
  task,
  request,
  words,
}: {
  task: TaskView;
  request: RequestDetails;
  words: Wording;
}) {
  const { t, locale } = words;
  const { can, reference } = request;
  const mayAdd = can.changeFound && task.outcome === "held";
  if (task.files.length === 0 && !mayAdd) return null;
  return (
    <div className="mt-3 grid max-w-prose gap-3">
      <h4 className="font-semibold">{t("taskWork.files")}</h4>
      {task.files.length > 0 ? (
        <ul className="grid gap-2">
          {task.files.map(({ id, name, byteCount }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 [overflow-wrap:anywhere]">
              {can.preview ? <TextLink href={foundFilePath(reference, task.id, id)}>{name}</TextLink> : name}
              <span className="text-sm text-muted">{formatByteCount(locale, byteCount)}</span>
              {can.changeFound ? (
                <form method="post" action={`${foundFilePath(reference, task.id, id)}/remove`}>
                  <Seen />
                  <SubmitButton variant="quiet" pendingLabel={t("taskWork.removing")}>
                    {t("taskWork.remove")}
                    <span className="sr-only">{`${t("layout.colon")} ${name}`}</span>
                  </SubmitButton>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <form
          method="post"
          action={`${taskPath(reference, task.id)}/files/add`}
          encType="multipart/form-data"
          className="grid gap-3"
        >
          <Seen />
          <FileControl
            name="file"
            id={`add-${task.id}`}
            accept={acceptedFiles}
            label={t("taskWork.add")}
            hint={`${t("taskWork.filesHint")} ${t("taskWork.addHint")}`}
          />
          <div>
            <SubmitButton variant="secondary" pendingLabel={t("taskWork.adding")}>
              {t("taskWork.add")}
              <span className="sr-only">{`${t("layout.colon")} ${task.title}`}</span>
            </SubmitButton>
          </div>
        </form>
      ) : null}
    </div>
  );
}
