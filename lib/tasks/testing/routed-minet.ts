import { eq } from "drizzle-orm";
import { staff } from "@/db/schema/staff";
import { taskLinks } from "@/db/schema/tasks";
import type { Owner, Staff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { installation } from "@/lib/installation";
import { runJob } from "@/lib/jobs/job-handlers";
import { startCollection } from "@/lib/requests/start-collection";
import { findOwner } from "@/lib/tasks/owner-link";
import { file, lastAttempt, lastMail, mustBe } from "@/lib/testing/test-people";
import { tasksOf } from "@/lib/testing/test-steps";
import { open } from "@/lib/vault/seal";

/** Who looks after the tickets, without an account. */
export const ticketOwner = "tickets@owner.example";

/**
 * MiNET's record where each system that people search has another kind of owner: the tickets somebody outside, the
 * network logs the given member, the application logs nobody whom a mail reaches.
 */
export async function applyRoutedMinet(member: Staff): Promise<void> {
  const minet = await loadShippedRecord("minet");
  const emails: Record<string, string> = {
    tickets: ticketOwner,
    "network-logs": await emailOf(member),
  };
  const systems = minet.systems.map((system) => {
    const ownerEmail = emails[system.slug];
    return ownerEmail ? { ...system, ownerEmail } : system;
  });
  await applyRecord({ ...minet, version: "2.1", systems }, new Date());
}

export async function emailOf(member: Staff): Promise<string> {
  const { db, installationKey } = installation();
  const [row] = await db.select({ email: staff.email }).from(staff).where(eq(staff.id, member.staffId));
  return open(installationKey, "email", mustBe(row?.email));
}

/** A request whose connected systems are searched, and whose others wait for people. */
export async function collecting(handler: Staff, content: Parameters<typeof file>[0] = {}, now = new Date()) {
  const filed = await file(content, { now });
  await startCollection(handler, filed, now);
  for (const task of await tasksOf(filed.requestId))
    if (task.dueOn === null) await runJob("task.collect", { taskId: task.id }, lastAttempt);
  const tasks = await tasksOf(filed.requestId);
  const taskIn = (system: string) => mustBe(tasks.find((task) => task.system === system));
  return { ...filed, tasks, taskIn };
}

/** The secret of the newest link that was mailed. */
export async function mailedToken(reference: string): Promise<string> {
  const { link } = await lastMail(reference, "task-assigned");
  return link.slice(link.lastIndexOf("/") + 1);
}

/** Who holds a link that works. */
export async function ownerOf(token: string, now = new Date()): Promise<Owner> {
  const found = await findOwner(token, now);
  if (found.state !== "live") throw new Error(`the link is ${found.state}`);
  return found.owner;
}

export const linksOf = (taskId: string) =>
  installation().db.select().from(taskLinks).where(eq(taskLinks.taskId, taskId));
