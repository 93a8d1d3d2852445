import { and, asc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import { isOpenStatus, requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { requestKey } from "@/lib/requests/request-key";
import { ownerEmailOf } from "@/lib/tasks/open-tasks";
import type { TaskLine } from "@/lib/tasks/task-sheet";
import { indexEmail } from "@/lib/vault/blind-index";
import { isSame } from "@/lib/vault/token";

/** More open tasks than anybody works on. */
const most = 200;
/** Tasks of owners without an account whose addresses are looked at for the reader's own. */
const mostOfOthers = 2_000;

/**
 * The open tasks that a member has, the most urgent first: given to them, or to their address before they had an
 * account.
 */
export async function listOwnTasks(actor: Staff, locale: Locale, now: Date): Promise<TaskLine[]> {
  const controllers = controllersWhere(actor, "task.complete");
  if (controllers.length === 0) return [];
  const [given, ofOwners] = await Promise.all([
    listOpen(controllers, eq(tasks.assignedTo, actor.staffId), most),
    listOpen(controllers, and(isNull(tasks.assignedTo), isNotNull(tasks.ownerEmail)), mostOfOthers),
  ]);
  const own = await ownIndex(actor);
  const byAddress = own ? ofOwners.filter((one) => hasAddress(one, own)) : [];
  const lines = await Promise.all(
    [...given, ...byAddress].map(async ({ task, request }): Promise<TaskLine> => {
      const { controller, systems } = await getRecord(request.controllerId, request.recordDigest);
      const system = systems.find(({ slug }) => slug === task.system);
      return {
        id: task.id,
        reference: request.reference,
        controller: controller.name,
        kind: task.kind,
        right: task.right,
        system: system ? inLanguage(system.title, locale, controller.defaultLocale) : task.system,
        dueOn: task.dueOn,
        late: task.dueOn !== null && task.dueOn < localDate(now, controller.timeZone),
      };
    }),
  );
  return lines.sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9")).slice(0, most);
}

type Listed = Awaited<ReturnType<typeof listOpen>>[number];

const listOpen = (controllers: readonly string[], whose: ReturnType<typeof and>, limit: number) =>
  installation()
    .db.select({
      task: {
        id: tasks.id,
        kind: tasks.kind,
        right: tasks.right,
        system: tasks.system,
        dueOn: tasks.dueOn,
        ownerEmail: tasks.ownerEmail,
      },
      request: {
        id: requests.id,
        reference: requests.reference,
        controllerId: requests.controllerId,
        recordDigest: requests.recordDigest,
        dataKey: requests.dataKey,
      },
    })
    .from(tasks)
    .innerJoin(requests, eq(requests.id, tasks.requestId))
    .where(
      and(
        inArray(requests.controllerId, [...controllers]),
        isOpenStatus(requests.status),
        ne(tasks.status, "done"),
        whose,
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(limit);

async function ownIndex(actor: Staff): Promise<Uint8Array | null> {
  const [member] = await installation()
    .db.select({ emailIndex: staff.emailIndex })
    .from(staff)
    .where(eq(staff.id, actor.staffId));
  return member?.emailIndex ?? null;
}

function hasAddress({ task, request }: Listed, own: Uint8Array): boolean {
  if (!request.dataKey) return false;
  const email = ownerEmailOf(task, requestKey(request));
  return email !== null && isSame(own, indexEmail(installation().masterKey, email));
}
