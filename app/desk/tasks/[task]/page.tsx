import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { TextLink } from "@/app/_ui/text-link";
import { ownTaskPath, requestPath, tasksPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { AnswerForm } from "@/app/task/_ui/answer-form";
import { answerProblemOf, wordAnswerProblem } from "@/app/task/_ui/answer-problem";
import { TaskContent, TaskLead } from "@/app/task/_ui/task-content";
import { taskTitle } from "@/app/task/_ui/task-title";
import { requireStaff } from "@/lib/auth/session";
import { getTaskSheet } from "@/lib/tasks/get-task-sheet";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: t("tasks.task") };
}

/** One task, for the member who has it: a contributor sees this and nothing else of the request. */
export default async function TaskPage({
  params,
  searchParams,
}: {
  params: Promise<{ task: string }>;
  searchParams: Query;
}) {
  const { task } = await params;
  const path = ownTaskPath(task);
  const staff = await requireStaff(path);
  const { t, locale } = await getWording();
  const { done, problem } = await queryOf(searchParams, "done", "problem");
  const sheet = isId(task) ? await getTaskSheet(staff, task, locale, new Date()) : null;
  if (!sheet) notHere();
  const kept = (await readTyped(path, staff))();
  const code = kept && problem ? answerProblemOf({ code: problem, fields: kept.errors }) : null;
  const error = code ? wordAnswerProblem(locale, code) : null;
  const right = sheet.kind === "search" ? null : (sheet.rights[0] ?? null);
  return (
    <DeskShell
      staff={staff}
      current="tasks"
      width="text"
      back={<BackLink href={tasksPath}>{t("tasks.back")}</BackLink>}
    >
      {error ? (
        <ErrorSummary
          title={t("layout.errorSummary")}
          errors={[{ fieldId: error.field, text: error.text }]}
        />
      ) : (
        <ProblemNotice problem={problem} t={t} />
      )}
      <PageTitle>{taskTitle(locale, { right, system: sheet.system })}</PageTitle>
      {done ? (
        <div className="mt-4">
          <Notice tone="success" live>
            {t("tasks.done")}
          </Notice>
        </div>
      ) : null}
      <TaskLead locale={locale} sheet={sheet} />
      {sheet.whole ? (
        <p className="mt-2">
          <TextLink href={requestPath(sheet.reference)}>{t("tasks.toRequest")}</TextLink>
        </p>
      ) : null}
      {sheet.answers.length > 0 ? (
        <>
          <TaskContent locale={locale} sheet={sheet} />
          <AnswerForm
            locale={locale}
            sheet={sheet}
            action={`${path}/answer`}
            typed={kept?.typed ?? {}}
            problem={error}
          >
            <input type="hidden" name="reference" value={sheet.reference} />
          </AnswerForm>
        </>
      ) : (
        <p className="mt-6">{t(sheet.givenUp ? "tasks.waitsForDpo" : "tasks.closed")}</p>
      )}
    </DeskShell>
  );
}
