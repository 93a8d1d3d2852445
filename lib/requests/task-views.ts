import type { taskLinks } from "@/db/schema/tasks";
import { exportableFields } from "@/lib/controllers/exportable-fields";
import { inLanguage } from "@/lib/controllers/localised";
import type { SystemRecord } from "@/lib/controllers/record-schema";
import { type FileRow, fileFacts } from "@/lib/files/list-files";
import type { Locale } from "@/lib/i18n/locales";
import { provenIdentifiers } from "@/lib/identity/proven-identifiers";
import { isUnfinished, type RequestCase, type TaskRow } from "@/lib/requests/load-case";
import type { TaskView, TaskWork } from "@/lib/requests/task-view";
import { isFoundFile } from "@/lib/tasks/found-files";
import { ownerEmailOf } from "@/lib/tasks/open-tasks";
import { instructionLocale } from "@/lib/tasks/route-task";
import { open } from "@/lib/vault/seal";

/** What stands beside the tasks of a request, in other tables. */
export interface BesideTasks {
  readonly files: readonly FileRow[];
  /** Live ones, one a task at most. */
  readonly links: readonly (typeof taskLinks.$inferSelect)[];
  /** Names of members by their ids. */
  readonly people: ReadonlyMap<string, string>;
  /** Members who may do tasks of the controller now. */
  readonly doers: ReadonlySet<string>;
  /** In the controller's zone. */
  readonly today: string;
}

/** The tasks of a request for the desk, in the record's order of systems, searches before what is carried out. */
export const taskViews = (about: RequestCase, locale: Locale, beside: BesideTasks): TaskView[] =>
  about.record.systems.flatMap((system) =>
    about.tasks
      .filter((task) => task.system === system.slug)
      .sort((a, b) => Number(a.kind === "carry-out") - Number(b.kind === "carry-out"))
      .map((task) => taskView(about, system, task, locale, beside)),
  );

function taskView(
  about: RequestCase,
  system: SystemRecord,
  task: TaskRow,
  locale: Locale,
  beside: BesideTasks,
): TaskView {
  const { key, record } = about;
  const { defaultLocale } = record.controller;
  const accounts = task.match ? open(key, "match", task.match) : [];
  const proven = provenIdentifiers(about.row, key, about.identityChecks);
  return {
    id: task.id,
    kind: task.kind,
    right: task.right,
    system: task.system,
    title: inLanguage(system.title, locale, defaultLocale),
    manual: system.connector.kind === "manual",
    status: task.status,
    outcome: task.outcome,
    note: task.note ? open(key, "note", task.note) : null,
    errorCode: task.errorCode,
    givenUp: task.status === "done" && isUnfinished(task),
    work:
      task.kind === "carry-out" || system.connector.kind === "manual" ? workView(about, task, beside) : null,
    files: beside.files
      .filter((file) => file.belongsTo === task.id && isFoundFile(file))
      .map((file) => fileFacts(file, key)),
    accounts: accounts.map((account) => ({ ...account, proven: account.by.some((slug) => slug in proven) })),
    extracts: system.categories.flatMap((category) => {
      const file = about.extracts.find((one) => one.taskId === task.id && one.category === category.slug);
      if (!file) return [];
      return [
        {
          category: category.slug,
          title: inLanguage(category.title, locale, defaultLocale),
          rowCount: file.rowCount,
          portable: exportableFields(category, "portability").length > 0,
          review: exportableFields(category, "access").some(({ field }) => field.review),
        },
      ];
    }),
  };
}

function workView(
  { key, record }: RequestCase,
  task: TaskRow,
  { links, people, doers, today }: BesideTasks,
): TaskWork {
  const { assignedTo, owner, instruction, dueOn, escalatedAt } = task;
  const link = links.find(({ taskId }) => taskId === task.id);
  return {
    member: assignedTo
      ? { id: assignedTo, name: people.get(assignedTo) ?? "", left: !doers.has(assignedTo) }
      : null,
    owner,
    ownerEmail: ownerEmailOf(task, key),
    instruction,
    instructionLocale: instructionLocale(record, instruction),
    dueOn,
    late: task.status !== "done" && dueOn !== null && dueOn < today,
    escalatedAt,
    link: link ? { sentAt: link.createdAt, expiresAt: link.expiresAt, openedAt: link.openedAt } : null,
  };
}
