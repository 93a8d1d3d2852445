import type { Metadata } from "next";
import { PageTitle } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { ownTaskPath, tasksPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { taskTitle } from "@/app/task/_ui/task-title";
import { requireStaff } from "@/lib/auth/session";
import { formatShortDate } from "@/lib/i18n/translator";
import { listOwnTasks } from "@/lib/tasks/list-own-tasks";
import type { TaskLine } from "@/lib/tasks/task-sheet";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: t("tasks.title") };
}

/** What is given to whoever looks. No word about a person stands here: that is behind each task. */
export default async function TasksPage() {
  const staff = await requireStaff(tasksPath);
  const words = await getWording();
  const { t } = words;
  const tasks = await listOwnTasks(staff, words.locale, new Date());
  return (
    <DeskShell staff={staff} current="tasks">
      <PageTitle>{t("tasks.title")}</PageTitle>
      {tasks.length === 0 ? (
        <div className="mt-6 max-w-prose">
          <h2 className="text-xl font-bold">{t("tasks.noneTitle")}</h2>
          <p className="mt-2">{t("tasks.none")}</p>
        </div>
      ) : (
        <>
          <p className="mt-2 mb-6 text-muted">{t("tasks.intro")}</p>
          <TaskTable tasks={tasks} words={words} />
        </>
      )}
    </DeskShell>
  );
}

function TaskTable({ tasks, words: { t, locale } }: { tasks: readonly TaskLine[]; words: Wording }) {
  return (
    <Table
      caption={t("tasks.caption")}
      captionHidden
      columns={[
        { key: "task", label: t("tasks.task") },
        { key: "organisation", label: t("tasks.organisation") },
        { key: "reference", label: t("tasks.reference") },
        { key: "due", label: t("tasks.due") },
      ]}
    >
      {tasks.map((task) => (
        <Row key={task.id}>
          <Cell label={t("tasks.task")} header>
            <TextLink href={ownTaskPath(task.id)}>{taskTitle(locale, task)}</TextLink>
          </Cell>
          <Cell label={t("tasks.organisation")}>{task.controller}</Cell>
          <Cell label={t("tasks.reference")}>{task.reference}</Cell>
          <Cell label={t("tasks.due")}>
            <span className="flex flex-wrap items-center gap-2">
              {task.dueOn ? formatShortDate(locale, task.dueOn) : "–"}
              {task.late ? <Tag tone="danger">{t("tasks.late")}</Tag> : null}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
