import { and, eq } from "drizzle-orm";
import { requestRights, requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { finishCollection } from "@/lib/requests/collect-task";
import { concernedSystems } from "@/lib/requests/concerned-systems";
import { lockForStaff } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { nextStatus } from "@/lib/requests/status";
import { openTasks } from "@/lib/tasks/open-tasks";

/**
 * Opens a search in every system that may hold data the undecided rights are about. Systems with a connector are searched by jobs,
 * the others by whom the record of processing names for it. @throws Problem not_found · forbidden · request.wrong_status
 */
export async function startCollection(actor: Staff, input: { reference: string }, now: Date): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.collect");
    const status = nextStatus(row.status, "collect");
    const record = await getRecord(row.controllerId, row.recordDigest);
    const asked = await tx
      .select()
      .from(requestRights)
      .where(and(eq(requestRights.requestId, row.id), eq(requestRights.status, "asked")));
    const systems = concernedSystems(
      record,
      asked.map(({ right }) => right),
    );
    await tx.update(requests).set({ status }).where(eq(requests.id, row.id));
    const slugs = systems.map(({ slug }) => slug);
    const event = { requestId: row.id, type: "collection.started" as const, actor, at: now };
    await recordEvent(tx, { ...event, payload: { systems: slugs } });
    const work = { kind: "search" as const, rights: asked.map(({ right }) => right), systems: slugs };
    const opened = await openTasks(tx, actor, { row, record, key: requestKey(row) }, work, now);
    for (const task of opened) {
      const system = systems.find(({ slug }) => slug === task.system);
      if (system?.connector.kind !== "manual") await enqueue(tx, "task.collect", { taskId: task.id });
    }
    await finishCollection(tx, actor, { ...row, status }, now); // At once when no system holds anything that the rights cover.
  });
}
