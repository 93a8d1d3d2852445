import type { ReactNode } from "react";
import { acceptedFiles, fileLimits } from "@/app/_portal/file-problem";
import { FileControl } from "@/app/_ui/file-control";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { TaskAnswer } from "@/lib/tasks/answer-task";
import type { TaskSheet } from "@/lib/tasks/task-sheet";
import type { wordAnswerProblem } from "./answer-problem";

/** What whoever does a task says about it. Which answers there are depends on the task; nothing is asked twice. */
export function AnswerForm({
  locale,
  sheet,
  action,
  typed,
  problem,
  children,
}: {
  locale: Locale;
  sheet: TaskSheet;
  action: string;
  /** A refused answer. */
  typed: Readonly<Record<string, string>>;
  problem: ReturnType<typeof wordAnswerProblem> | null;
  /** Hidden fields. */
  children?: ReactNode;
}) {
  const t = translator(locale, "portal");
  const isSearch = sheet.kind === "search";
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  const errorPrefix = t("problem.errorPrefix");
  return (
    <Section id="answer" title={t("task.answer")}>
      <form
        method="post"
        action={action}
        encType="multipart/form-data"
        noValidate
        className="grid max-w-prose gap-6"
      >
        {children}
        <RadioGroup
          name="outcome"
          label={t(isSearch ? "task.outcome" : "task.outcomeDo")}
          error={errorOf("outcome")}
          errorPrefix={errorPrefix}
          defaultValue={typed["outcome"]}
          options={sheet.answers.map((answer) => ({
            value: answer,
            label: t(`task.${words[answer]}`),
            description: t(`task.${words[answer]}Hint`),
          }))}
        />
        <TextArea
          name="note"
          label={t("task.note")}
          hint={t("task.noteHint")}
          error={errorOf("note")}
          errorPrefix={errorPrefix}
          defaultValue={typed["note"]}
          rows={5}
        />
        {sheet.answers.includes("held") ? (
          <>
            <FileControl
              name="file"
              accept={acceptedFiles}
              label={t("task.files")}
              hint={t("task.filesHint", fileLimits(locale))}
              error={errorOf("file")}
              errorPrefix={errorPrefix}
            />
            <KeptFiles locale={locale} files={sheet.files} />
          </>
        ) : null}
        <div>
          <SubmitButton pendingLabel={t("task.sending")}>{t("task.send")}</SubmitButton>
        </div>
      </form>
    </Section>
  );
}

const words = {
  "nothing-held": "nothing",
  held: "held",
  "carried-out": "done",
  cannot: "cannot",
} as const satisfies Record<TaskAnswer, string>;

function KeptFiles({ locale, files }: { locale: Locale; files: TaskSheet["files"] }) {
  if (files.length === 0) return null;
  const t = translator(locale, "portal");
  return (
    <div>
      <p className="font-semibold">{t("task.kept")}</p>
      <ul className="list-disc pl-6 [overflow-wrap:anywhere]">
        {files.map(({ id, name, byteCount }) => (
          <li key={id}>{`${name} (${formatByteCount(locale, byteCount)})`}</li>
        ))}
      </ul>
    </div>
  );
}
