import { and, asc, eq, inArray } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { bundles, decisions, requestRights, requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { extracts, tasks } from "@/db/schema/tasks";
import type { Staff } from "@/lib/auth/actor";
import { can, controllersWhere } from "@/lib/auth/permissions";
import { exportableFields } from "@/lib/controllers/exportable-fields";
import { inLanguage } from "@/lib/controllers/localised";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { daysBetween, localDate, plainDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import type { RequestRow } from "@/lib/requests/lock-request";
import { explainClock, requestClock } from "@/lib/requests/request-clock";
import { requestKey } from "@/lib/requests/request-key";
import { canMove } from "@/lib/requests/status";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** Everything that the desk shows of one request, in the reader's language. Not theirs and not there are both null. */
export async function getRequest(
  actor: Staff,
  reference: string,
  locale: Locale,
  now: Date,
): Promise<RequestDetails | null> {
  const visible = controllersWhere(actor, "request.read");
  if (visible.length === 0) return null;
  const { db } = installation();
  const [row] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.reference, reference), inArray(requests.controllerId, visible)));
  if (!row?.dataKey) return null;
  const record = await getRecord(row.controllerId, row.recordDigest);
  const key = requestKey(row);
  const { timeZone, slug, name } = record.controller;
  const [rights, taskViews, built, lines] = await Promise.all([
    listRights(row, key),
    listTasks(row, record, key, locale),
    db.select().from(bundles).where(eq(bundles.requestId, row.id)).orderBy(asc(bundles.right)),
    listEvents(row.id),
  ]);
  const may = (permission: Parameters<typeof can>[1]) => can(actor, permission, row.controllerId);
  return {
    reference: row.reference,
    controller: { slug, name, timeZone },
    locale: row.locale,
    status: row.status,
    subject: {
      name: open(key, "subject_name", row.subjectName),
      email: open(key, "subject_email", row.subjectEmail),
      identifiers: open(key, "identifiers", row.identifiers),
    },
    emailConfirmedAt: row.emailConfirmedAt,
    rights,
    receivedAt: row.receivedAt,
    dueOn: row.dueOn,
    daysLeft: daysBetween(localDate(now, timeZone), plainDate(row.dueOn)),
    clock: explainClock(requestClock(record, row.receivedAt), locale),
    tasks: taskViews,
    bundles: built.map(({ right, byteCount, builtAt }) => ({ right, byteCount, builtAt })),
    events: lines,
    can: {
      collect: may("request.collect") && canMove(row.status, "collect"),
      retry: may("request.collect") && row.status === "collecting",
      complete: may("task.complete") && row.status === "collecting",
      preview: may("extract.preview"),
      approve: may("request.approve") && canMove(row.status, "approve"),
    },
  };
}

async function listRights({ id }: RequestRow, key: DataKey): Promise<RequestDetails["rights"]> {
  const rows = await installation()
    .db.select({ right: requestRights.right, details: requestRights.details, outcome: decisions.outcome })
    .from(requestRights)
    .leftJoin(
      decisions,
      and(eq(decisions.requestId, requestRights.requestId), eq(decisions.right, requestRights.right)),
    )
    .where(eq(requestRights.requestId, id))
    .orderBy(asc(requestRights.right));
  return rows.map(({ details, ...row }) => ({
    ...row,
    details: details ? open(key, "details", details) : null,
  }));
}

async function listTasks(
  { id }: RequestRow,
  record: RecordOfProcessing,
  key: DataKey,
  locale: Locale,
): Promise<TaskView[]> {
  const { db } = installation();
  const [rows, files] = await Promise.all([
    db.select().from(tasks).where(eq(tasks.requestId, id)),
    db
      .select({ taskId: extracts.taskId, category: extracts.category, rowCount: extracts.rowCount })
      .from(extracts)
      .innerJoin(tasks, eq(tasks.id, extracts.taskId))
      .where(eq(tasks.requestId, id)),
  ]);
  return record.systems.flatMap((system) => {
    const task = rows.find((row) => row.system === system.slug);
    if (!task) return [];
    const accounts = task.match ? open(key, "match", task.match) : [];
    return [
      {
        id: task.id,
        system: task.system,
        title: inLanguage(system.title, locale, record.controller.defaultLocale),
        manual: system.connector.kind === "manual",
        status: task.status,
        outcome: task.outcome,
        errorCode: task.errorCode,
        accounts: accounts.map((account) => ({ ...account, proven: account.by.includes("email") })),
        extracts: system.categories.flatMap((category) => {
          const file = files.find((one) => one.taskId === task.id && one.category === category.slug);
          if (!file) return [];
          return [
            {
              category: category.slug,
              title: inLanguage(category.title, locale, record.controller.defaultLocale),
              rowCount: file.rowCount,
              portable: exportableFields(category, "portability").length > 0,
              review: exportableFields(category, "access").some(({ field }) => field.review),
            },
          ];
        }),
      },
    ];
  });
}

async function listEvents(requestId: string): Promise<RequestDetails["events"]> {
  const { db, installationKey } = installation();
  const rows = await db
    .select({
      seq: events.seq,
      type: events.type,
      actorKind: events.actorKind,
      at: events.at,
      payload: events.payload,
      name: staff.name,
    })
    .from(events)
    .leftJoin(staff, and(eq(events.actorKind, "staff"), eq(staff.id, events.actorId)))
    .where(eq(events.requestId, requestId))
    .orderBy(asc(events.seq))
    .limit(1_000);
  return rows.map(({ name, ...line }) => ({
    ...line,
    who: name ? open(installationKey, "name", name) : null,
  }));
}
