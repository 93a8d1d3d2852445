import { and, eq, gt, isNull } from "drizzle-orm";
import { taskLinks, tasks } from "@/db/schema/tasks";
import { localDate } from "@/lib/deadlines/plain-date";
import type { FileRow } from "@/lib/files/list-files";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { RequestCase } from "@/lib/requests/load-case";
import { taskViews } from "@/lib/requests/task-views";
import { staffNames } from "@/lib/staff/staff-names";
import { listTaskDoers } from "@/lib/tasks/task-doers";

/** The work on a request as its page shows it, and whom it can be given to. */
export async function deskTasks(
  about: RequestCase,
  {
    locale,
    files,
    mayAssign,
    now,
  }: { locale: Locale; files: readonly FileRow[]; mayAssign: boolean; now: Date },
): Promise<Pick<RequestDetails, "tasks" | "taskDoers">> {
  const { row, record } = about;
  const [people, links, doers] = await Promise.all([
    staffNames(about.tasks.flatMap(({ assignedTo }) => assignedTo ?? [])),
    listLiveLinks(row.id, now),
    listTaskDoers(row.controllerId),
  ]);
  const today = localDate(now, record.controller.timeZone);
  const beside = { files, links, people, doers: new Set(doers.map(({ id }) => id)), today };
  return { tasks: taskViews(about, locale, beside), taskDoers: mayAssign ? doers : [] };
}

async function listLiveLinks(requestId: string, now: Date) {
  const rows = await installation()
    .db.select({ link: taskLinks })
    .from(taskLinks)
    .innerJoin(tasks, eq(tasks.id, taskLinks.taskId))
    .where(and(eq(tasks.requestId, requestId), isNull(taskLinks.revokedAt), gt(taskLinks.expiresAt, now)));
  return rows.map(({ link }) => link);
}
