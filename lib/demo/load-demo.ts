import { count } from "drizzle-orm";
import { createAdh6Sample } from "@/db/samples/adh6/create-adh6-sample";
import { requests } from "@/db/schema/requests";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { toDemoRecord } from "@/lib/demo/demo-record";
import { demoRequests, fileDemoRequest } from "@/lib/demo/demo-requests";
import { createSampleDatabase } from "@/lib/demo/sample-database";
import { installation } from "@/lib/installation";
import { log } from "@/lib/log";
import { inviteStaff } from "@/lib/staff/invite-staff";

/** One person for each role that has work to do, so that what a role may and may not can be tried. */
const demoStaff = [
  { mailbox: "dpo", name: "Dominique Petit", role: "dpo" },
  { mailbox: "handler", name: "Hélène Marchand", role: "handler" },
  { mailbox: "auditor", name: "Audrey Leblanc", role: "auditor" },
  { mailbox: "administrator", name: "Adrien Morel", role: "administrator" },
  { mailbox: "contributor", name: "Côme Girard", role: "contributor" },
] as const;

/** Puts the demonstration's connections in place; runs at every start, because the server's port can change. */
export async function openDemoSystems(databaseUrl: string): Promise<Record<string, string>> {
  const adh6 = await createSampleDatabase(databaseUrl, "sample_adh6");
  await createAdh6Sample(adh6);
  return { "minet/adh6": adh6 };
}

/**
 * Fills an empty installation: the shipped controllers (none of whose real owners it can
 * write to), staff, and requests in every state. Everything goes through
 * the commands that people's clicks go through, so nothing here can be in a state that the product does not reach.
 */
export async function loadDemo(now: Date): Promise<void> {
  for (const record of await loadShippedRecords()) {
    await applyRecord(toDemoRecord(record), now);
    const { slug } = record.controller;
    for (const { mailbox, name, role } of demoStaff)
      await inviteStaff({ email: `${mailbox}@${slug}.example`, name, role, controllerSlug: slug }, now);
  }
  const [filed] = await installation().db.select({ total: count() }).from(requests);
  if (filed && filed.total > 0) return;
  for (const request of demoRequests) await fileDemoRequest(request, now);
  log.info({ code: "demo.loaded", requests: demoRequests.length });
}
