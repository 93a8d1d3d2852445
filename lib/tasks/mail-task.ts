import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { staff } from "@/db/schema/staff";
import { taskLinks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, System, Visitor } from "@/lib/auth/actor";
import { inLanguage } from "@/lib/controllers/localised";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { localDate } from "@/lib/deadlines/plain-date";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import type { RequestCase, TaskRow } from "@/lib/requests/load-case";
import { findTaskDoer, isClosedAccount } from "@/lib/tasks/task-doers";
import { createLinkToken, hashLinkToken, linkLifetimeMs } from "@/lib/tasks/task-link";
import { open } from "@/lib/vault/seal";

type Case = Pick<RequestCase, "row" | "record" | "key">;

interface Addressee {
  readonly to: string;
  readonly locale: Locale;
  readonly link: string;
  /** Last day on which the link works; null for the desk, where one signs in. */
  readonly expiresOn: string | null;
}

/**
 * Tells whoever a task is given to where to do it: somebody with an account at the desk, everybody else through a new
 * link, which ends the one before it. Without an address nobody is told, and the desk works on it. Call with the
 * request locked. @returns the mail's id, or null
 */
export async function mailTask(
  tx: Transaction,
  actor: Staff | System | Visitor,
  about: Case,
  task: TaskRow,
  now: Date,
): Promise<string | null> {
  const addressee = await addresseeOf(tx, about, task, now);
  if (!addressee) return null;
  const { record, row, key } = about;
  const { to, locale, link, expiresOn } = addressee;
  const system = record.systems.find(({ slug }) => slug === task.system);
  const params = {
    controller: record.controller.name,
    reference: row.reference,
    system: system ? inLanguage(system.title, locale, record.controller.defaultLocale) : task.system,
    work: task.right ?? ("search" as const),
    dueOn: task.dueOn ?? row.dueOn,
    link,
    expiresOn,
  };
  const mail = { template: "task-assigned" as const, params, to, locale };
  const mailId = await queueMail(tx, { ...mail, requestId: row.id, key }, now);
  if (expiresOn !== null) {
    const payload = { taskId: task.id, system: task.system, mailId };
    await recordEvent(tx, { requestId: row.id, type: "task.link_sent", actor, at: now, payload });
  }
  return mailId;
}

/**
 * Who is told of a task, and where they do it. An owner without an account gets a new link with that, and the one before
 * it no longer opens anything: write to them in the same transaction. Null: nobody could be written to, also when who
 * has it no longer works for the controller.
 */
export async function addresseeOf(
  tx: Transaction,
  about: Case,
  task: Pick<TaskRow, "id" | "assignedTo" | "ownerEmail">,
  now: Date,
): Promise<Addressee | null> {
  await endTaskLinks(tx, task.id, now);
  return task.assignedTo
    ? memberOf(tx, about.row, task.assignedTo, task.id)
    : ownerWithLink(tx, about, task, now);
}

/** No link opens the task from now on. */
export async function endTaskLinks(tx: Transaction, taskId: string, now: Date): Promise<void> {
  await tx
    .update(taskLinks)
    .set({ revokedAt: now })
    .where(and(eq(taskLinks.taskId, taskId), isNull(taskLinks.revokedAt)));
}

async function memberOf(
  tx: Transaction,
  { controllerId }: Case["row"],
  staffId: string,
  taskId: string,
): Promise<Addressee | null> {
  const { installationKey, settings } = installation();
  if (!(await findTaskDoer(tx, controllerId, { staffId }))) return null;
  const [member] = await tx
    .select({ email: staff.email, locale: staff.locale })
    .from(staff)
    .where(eq(staff.id, staffId));
  if (!member?.email) return null;
  const link = `${settings.appUrl}/desk/tasks/${taskId}`;
  return { to: open(installationKey, "email", member.email), locale: member.locale, link, expiresOn: null };
}

async function ownerWithLink(
  tx: Transaction,
  { record, key }: Case,
  task: Pick<TaskRow, "id" | "ownerEmail">,
  now: Date,
): Promise<Addressee | null> {
  if (!task.ownerEmail) return null;
  const { masterKey, settings } = installation();
  const to = open(key, "owner_email", task.ownerEmail);
  if (await isClosedAccount(tx, to)) return null;
  const id = randomUUID();
  const token = createLinkToken(id);
  const expiresAt = new Date(now.getTime() + linkLifetimeMs);
  const tokenHash = hashLinkToken(masterKey, task.id, token);
  await tx.insert(taskLinks).values({ id, taskId: task.id, tokenHash, createdAt: now, expiresAt });
  return {
    to,
    locale: languageOf(record),
    link: `${settings.appUrl}/task/${token}`,
    expiresOn: localDate(expiresAt, record.controller.timeZone),
  };
}

/** The language in which the organisation writes to those who keep its systems. */
function languageOf({ controller }: RecordOfProcessing): Locale {
  const [language] = controller.defaultLocale.split("-");
  return isLocale(language) ? language : locales[0];
}
