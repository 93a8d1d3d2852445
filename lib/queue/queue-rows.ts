import { eq, inArray, sql } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import type { Right } from "@/db/schema/enums";
import { messages } from "@/db/schema/messages";
import { requestRights, requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import { getRecord } from "@/lib/controllers/stored-controller";
import { daysBetween, localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import type { QueueRow } from "@/lib/queue/queue-view";
import { requestKey } from "@/lib/requests/request-key";
import { open } from "@/lib/vault/seal";

/** The requests with these ids as the queue shows them, in the order of the ids, by one query whatever their number. */
export async function queueRows(
  ids: readonly string[],
  now: Date,
): Promise<readonly (QueueRow & { readonly id: string })[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(ids.flatMap((id) => byId.get(id) ?? []).map((row) => viewOf(row, now)));
}

type SelectedRow = Awaited<ReturnType<typeof selectRows>>[number];

async function viewOf(row: SelectedRow, now: Date): Promise<QueueRow & { readonly id: string }> {
  const { controllerId, recordDigest, dataKey, subjectName, receivedAt, escalatedAt, ...shown } = row;
  const { handlerId, handlerName, handlerLeftAt, ...rest } = shown;
  const { timeZone } = (await getRecord(controllerId, recordDigest)).controller;
  const { installationKey } = installation();
  const handler =
    handlerId && handlerName
      ? { id: handlerId, name: open(installationKey, "name", handlerName), left: handlerLeftAt !== null }
      : null;
  return {
    ...rest,
    handler,
    subjectName: dataKey ? open(requestKey({ id: row.id, dataKey }), "subject_name", subjectName) : "",
    receivedOn: localDate(receivedAt, timeZone),
    daysLeft: daysBetween(localDate(now, timeZone), plainDate(row.dueOn)),
    escalated: escalatedAt !== null,
  };
}

const selectRows = (ids: readonly string[]) =>
  installation()
    .db.select({
      id: requests.id,
      reference: requests.reference,
      controllerId: requests.controllerId,
      controller: controllers.name,
      recordDigest: requests.recordDigest,
      status: requests.status,
      channel: requests.channel,
      language: requests.locale,
      receivedAt: requests.receivedAt,
      dueOn: requests.dueOn,
      dataKey: requests.dataKey,
      subjectName: requests.subjectName,
      waitingFor: requests.waitingFor,
      escalatedAt: requests.escalatedAt,
      handlerId: requests.handlerId,
      handlerName: staff.name,
      handlerLeftAt: staff.deactivatedAt,
      rights: sql<Right[]>`array(
        select ${requestRights.right} from ${requestRights} where ${requestRights.requestId} = ${requests.id})`,
      openTasks: sql<number>`(select count(*)::int from ${tasks}
        where ${tasks.requestId} = ${requests.id} and ${tasks.status} <> 'done')`,
      unread: sql<number>`(select count(*)::int from ${messages}
        where ${messages.requestId} = ${requests.id} and ${messages.sender} = 'subject' and ${messages.readAt} is null)`,
    })
    .from(requests)
    .innerJoin(controllers, eq(controllers.id, requests.controllerId))
    .leftJoin(staff, eq(staff.id, requests.handlerId))
    .where(inArray(requests.id, [...ids]));
