import { and, asc, eq, inArray, not, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { controllers } from "@/db/schema/controllers";
import type { Right } from "@/db/schema/enums";
import { isOpenStatus, requestRights, requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord, listStoredControllers } from "@/lib/controllers/stored-controller";
import { daysBetween, localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import type { QueueFilter, QueuePage } from "@/lib/requests/desk-view";
import { parseReference } from "@/lib/requests/reference";
import { requestKey } from "@/lib/requests/request-key";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";

const pageSize = 25;
const cursorSchema = z.tuple([z.iso.date(), z.uuid()]);

/** A page of the queue: what is due first comes first, an unproven address or not, because the time runs for all. */
export async function listQueue(actor: Staff, filter: QueueFilter, now: Date): Promise<QueuePage> {
  const visible = controllersWhere(actor, "request.read");
  if (visible.length === 0) return { rows: [], next: null };
  const rows = await installation()
    .db.select({
      id: requests.id,
      reference: requests.reference,
      controllerId: requests.controllerId,
      controller: controllers.name,
      recordDigest: requests.recordDigest,
      status: requests.status,
      receivedAt: requests.receivedAt,
      dueOn: requests.dueOn,
      dataKey: requests.dataKey,
      subjectName: requests.subjectName,
    })
    .from(requests)
    .innerJoin(controllers, eq(controllers.id, requests.controllerId))
    .where(
      and(
        inArray(requests.controllerId, visible),
        inState(filter.state),
        after(filter.after),
        matching(filter.search),
      ),
    )
    .orderBy(asc(requests.dueOn), asc(requests.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const asked = await rightsOf(page.map(({ id }) => id));
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  return {
    rows: await Promise.all(
      page.map(async (row) => {
        const { controller } = await getRecord(row.controllerId, row.recordDigest);
        return {
          reference: row.reference,
          controller: row.controller,
          subjectName: row.dataKey ? open(requestKey(row), "subject_name", row.subjectName) : "",
          rights: asked.get(row.id) ?? [],
          status: row.status,
          receivedOn: localDate(row.receivedAt, controller.timeZone),
          dueOn: row.dueOn,
          daysLeft: daysBetween(localDate(now, controller.timeZone), plainDate(row.dueOn)),
        };
      }),
    ),
    next: last ? Buffer.from(JSON.stringify([last.dueOn, last.id])).toString("base64url") : null,
  };
}

interface QueueCounts {
  readonly open: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
}

/** The figures above the queue: all that is open, what is late, what is due within seven days. */
export async function countQueue(actor: Staff, now: Date): Promise<QueueCounts> {
  const visible = new Set(controllersWhere(actor, "request.read"));
  const counts = await Promise.all(
    (await listStoredControllers())
      .filter(({ id }) => visible.has(id))
      .map(({ id, record }) => countFor(id, localDate(now, record.controller.timeZone))),
  );
  const sum = (pick: (one: QueueCounts) => number) => counts.reduce((total, one) => total + pick(one), 0);
  return {
    open: sum((one) => one.open),
    overdue: sum((one) => one.overdue),
    dueThisWeek: sum((one) => one.dueThisWeek),
  };
}

/** Today is a day in the controller's zone. */
async function countFor(controllerId: string, today: string): Promise<QueueCounts> {
  const [counts] = await installation()
    .db.select({
      open: sql<number>`count(*)::int`,
      overdue: sql<number>`(count(*) filter (where ${requests.dueOn} < ${today}))::int`,
      dueThisWeek: sql<number>`(count(*) filter (where ${requests.dueOn} between ${today} and ${today}::date + 7))::int`,
    })
    .from(requests)
    .where(and(eq(requests.controllerId, controllerId), inState("open")));
  return counts ?? { open: 0, overdue: 0, dueThisWeek: 0 };
}

function inState(state: QueueFilter["state"]): SQL | undefined {
  if (state === "all") return undefined;
  const isOpen = isOpenStatus(requests.status);
  return state === "open" ? isOpen : not(isOpen);
}

/** A cursor is where the last page ended; one that was tampered with starts from the beginning. */
function after(cursor: string | undefined): SQL | undefined {
  if (!cursor) return undefined;
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  if (!parsed.success) return undefined;
  const [dueOn, id] = parsed.data;
  // A comparison of rows is one range of the index; the same with OR would read every page before this one again.
  return sql`(${requests.dueOn}, ${requests.id}) > (${dueOn}::date, ${id}::uuid)`;
}

function matching(search: string | undefined): SQL | undefined {
  const typed = search?.trim();
  if (!typed) return undefined;
  if (typed.includes("@")) return eq(requests.emailIndex, indexEmail(installation().masterKey, typed));
  return eq(requests.reference, parseReference(typed) ?? "");
}

async function rightsOf(ids: readonly string[]): Promise<Map<string, Right[]>> {
  const asked = new Map<string, Right[]>();
  if (ids.length === 0) return asked;
  const rows = await installation()
    .db.select({ requestId: requestRights.requestId, right: requestRights.right })
    .from(requestRights)
    .where(inArray(requestRights.requestId, [...ids]));
  for (const { requestId, right } of rows) asked.set(requestId, [...(asked.get(requestId) ?? []), right]);
  return asked;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
