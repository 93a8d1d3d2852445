import { eq } from "drizzle-orm";
import { requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import type { Owner, Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import type { SystemRecord } from "@/lib/controllers/record-schema";
import { localDate } from "@/lib/deadlines/plain-date";
import { fileFacts, listRequestFiles } from "@/lib/files/list-files";
import type { Locale } from "@/lib/i18n/locales";
import { provenIdentifiers, searchedIdentifiers } from "@/lib/identity/proven-identifiers";
import { installation } from "@/lib/installation";
import { isSearch, isUnfinished, loadCase, type RequestCase, type TaskRow } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";
import { staffNames } from "@/lib/staff/staff-names";
import type { TaskAnswer } from "@/lib/tasks/answer-task";
import { isFoundFile } from "@/lib/tasks/found-files";
import { isGivenTo } from "@/lib/tasks/lock-task";
import { noteOpened } from "@/lib/tasks/owner-link";
import { instructionLocale } from "@/lib/tasks/route-task";
import type { TaskSheet } from "@/lib/tasks/task-sheet";
import { open } from "@/lib/vault/seal";

/**
 * A task for the member who has it, or who may finish any of the request's; the history notes when the one who has it
 * first looks. Null: not theirs and not there alike.
 */
export async function getTaskSheet(
  actor: Staff,
  taskId: string,
  locale: Locale,
  now: Date,
): Promise<TaskSheet | null> {
  const found = await findTask(taskId);
  if (!found?.row.dataKey || !can(actor, "task.complete", found.row.controllerId)) return null;
  const about = await loadCase(found.row);
  const { db } = installation();
  const isTheirs = await isGivenTo(db, actor, found.task, about.key);
  const whole = can(actor, "request.read", found.row.controllerId);
  if (!isTheirs && !whole) return null;
  if (isTheirs && !found.task.startedAt && isOpen(found.row.status))
    await db.transaction((tx) => noteOpened(tx, actor, { requestId: found.row.id, task: found.task }, now));
  return sheetOf(about, found.task, { whole, locale, now });
}

/** The one task behind an owner's link. */
export async function getOwnTask(actor: Owner, locale: Locale, now: Date): Promise<TaskSheet | null> {
  const found = await findTask(actor.taskId);
  if (!found?.row.dataKey) return null;
  return sheetOf(await loadCase(found.row), found.task, { whole: false, locale, now });
}

async function findTask(taskId: string) {
  const [found] = await installation()
    .db.select({ task: tasks, row: requests })
    .from(tasks)
    .innerJoin(requests, eq(requests.id, tasks.requestId))
    .where(eq(tasks.id, taskId));
  return found ?? null;
}

async function sheetOf(
  about: RequestCase,
  task: TaskRow,
  { whole, locale, now }: { whole: boolean; locale: Locale; now: Date },
): Promise<TaskSheet | null> {
  const { row, record, key } = about;
  const { controller } = record;
  const system = record.systems.find(({ slug }) => slug === task.system);
  if (!system) return null;
  const files = await listRequestFiles(row.id);
  const names = await staffNames([row.handlerId]);
  const asked = about.rights.filter(({ status }) => status !== "withdrawn").map(({ right }) => right);
  return {
    id: task.id,
    reference: row.reference,
    controller: controller.name,
    kind: task.kind,
    rights: task.right ? [task.right] : asked,
    system: inLanguage(system.title, locale, controller.defaultLocale),
    systemDescription: inLanguage(system.description, locale, controller.defaultLocale),
    instruction: task.instruction,
    instructionLocale: instructionLocale(record, task.instruction),
    dueOn: task.dueOn,
    late: task.status !== "done" && task.dueOn !== null && task.dueOn < localDate(now, controller.timeZone),
    person: personOf(about, system, locale),
    decided: decidedOf(about, task, system, locale),
    contact: {
      name: (row.handlerId ? names.get(row.handlerId) : null) ?? null,
      email: controller.dpo?.email ?? controller.contacts.email ?? null,
    },
    answers: answersTo(about, task, system),
    outcome: task.outcome,
    givenUp: task.status === "done" && isUnfinished(task),
    note: task.note ? open(key, "note", task.note) : null,
    files: files
      .filter((file) => file.belongsTo === task.id && isFoundFile(file))
      .map((file) => fileFacts(file, key)),
    whole,
  };
}

/** A system that says what it is searched by needs no more than that; where people look, any of it may help. */
function personOf(about: RequestCase, system: SystemRecord, locale: Locale): TaskSheet["person"] {
  const { row, record, key, identityChecks: checks } = about;
  const proven = provenIdentifiers(row, key, checks);
  const needed = new Set(system.match.map(({ identifier }) => identifier));
  const label = (slug: string) => record.identifiers.find((one) => one.slug === slug)?.label;
  const search = about.tasks.find((task) => isSearch(task) && task.system === system.slug);
  return {
    name: open(key, "subject_name", row.subjectName),
    identifiers: Object.entries(searchedIdentifiers(row, key, checks)).flatMap(([slug, value]) => {
      if (!value || (needed.size > 0 && !needed.has(slug))) return [];
      const named = label(slug);
      const text = named ? inLanguage(named, locale, record.controller.defaultLocale) : null;
      return [{ slug, label: text, value, proven: slug in proven }];
    }),
    accounts: search?.match ? open(key, "match", search.match).map((account) => account.key) : [],
  };
}

function decidedOf(
  about: RequestCase,
  { right }: TaskRow,
  system: SystemRecord,
  locale: Locale,
): TaskSheet["decided"] {
  const { key, record } = about;
  const decision = about.decisions.find((one) => one.right === right);
  const asked = about.rights.find((one) => one.right === right);
  if (!right || !decision) return null;
  return {
    categories: system.categories.flatMap((category) => {
      const one = about.categoryDecisions.find(
        (each) => each.right === right && each.system === system.slug && each.category === category.slug,
      );
      if (!one) return [];
      const title = inLanguage(category.title, locale, record.controller.defaultLocale);
      return [{ title, outcome: one.outcome }];
    }),
    actionTaken: decision.actionTaken ? open(key, "action_taken", decision.actionTaken) : null,
    details: asked?.details ? open(key, "details", asked.details) : null,
  };
}

function answersTo({ row }: RequestCase, task: TaskRow, system: SystemRecord): readonly TaskAnswer[] {
  if (task.status === "done" || !isOpen(row.status)) return [];
  if (task.kind === "carry-out") return ["carried-out", "cannot"];
  return system.connector.kind === "manual" ? ["nothing-held", "held", "cannot"] : [];
}
