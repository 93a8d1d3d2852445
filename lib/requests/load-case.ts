import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { bundles } from "@/db/schema/bundles";
import { categoryDecisions, decisions, fees, recipientNotices } from "@/db/schema/decisions";
import { rights } from "@/db/schema/enums";
import { passOns } from "@/db/schema/pass-ons";
import { requestRights } from "@/db/schema/requests";
import { extracts, tasks } from "@/db/schema/tasks";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import type { IdentityCheck, KnownPerson } from "@/lib/identity/assurance";
import { listChecks } from "@/lib/identity/list-checks";
import { installation } from "@/lib/installation";
import { type ClockEventRow, listClockEvents } from "@/lib/requests/clock-events";
import type { RequestRow } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import type { DataKey } from "@/lib/vault/data-key";

export type RightRow = typeof requestRights.$inferSelect;
type DecisionRow = typeof decisions.$inferSelect;
type CategoryDecisionRow = typeof categoryDecisions.$inferSelect;
export type TaskRow = typeof tasks.$inferSelect;
type NoticeRow = typeof recipientNotices.$inferSelect;

/** What a search read of one category. */
interface ExtractRow {
  readonly taskId: string;
  readonly system: string;
  readonly category: string;
  readonly columns: readonly { name: string; type: string }[];
  readonly storageKey: string;
  readonly rowCount: number;
}

/** Everything that a decision or a letter about a request is made from. */
export interface RequestCase {
  readonly row: RequestRow;
  readonly record: RecordOfProcessing;
  readonly key: DataKey;
  readonly rights: readonly RightRow[];
  readonly decisions: readonly DecisionRow[];
  readonly categoryDecisions: readonly CategoryDecisionRow[];
  readonly tasks: readonly TaskRow[];
  readonly extracts: readonly ExtractRow[];
  readonly notices: readonly NoticeRow[];
  readonly clockEvents: readonly ClockEventRow[];
  readonly bundles: readonly (typeof bundles.$inferSelect)[];
  readonly fee: typeof fees.$inferSelect | null;
  /** Oldest first. */
  readonly identityChecks: readonly IdentityCheck[];
  /** Null when the controller answers for itself. */
  readonly passOn: typeof passOns.$inferSelect | null;
}

/**
 * Reads a request's case: in the transaction of a change, with the request locked, or for a page.
 * @throws Problem request.data_destroyed
 */
export async function loadCase(row: RequestRow, tx?: Transaction): Promise<RequestCase> {
  const db = tx ?? installation().db;
  const { id } = row;
  // One after another: a transaction has one connection.
  const asked = await db.select().from(requestRights).where(eq(requestRights.requestId, id));
  const decided = await db
    .select()
    .from(decisions)
    .where(eq(decisions.requestId, id))
    .orderBy(asc(decisions.right));
  const byCategory = await db.select().from(categoryDecisions).where(eq(categoryDecisions.requestId, id));
  const work = await db.select().from(tasks).where(eq(tasks.requestId, id)).orderBy(asc(tasks.system));
  const read = await db
    .select({
      taskId: extracts.taskId,
      system: tasks.system,
      category: extracts.category,
      columns: extracts.columns,
      storageKey: extracts.storageKey,
      rowCount: extracts.rowCount,
    })
    .from(extracts)
    .innerJoin(tasks, eq(tasks.id, extracts.taskId))
    .where(eq(tasks.requestId, id));
  const told = await db.select().from(recipientNotices).where(eq(recipientNotices.requestId, id));
  const built = await db.select().from(bundles).where(eq(bundles.requestId, id)).orderBy(asc(bundles.right));
  const [fee] = await db.select().from(fees).where(eq(fees.requestId, id));
  const [passOn] = await db.select().from(passOns).where(eq(passOns.requestId, id));
  return {
    row,
    record: await getRecord(row.controllerId, row.recordDigest),
    key: requestKey(row),
    rights: asked.sort((a, b) => rights.indexOf(a.right) - rights.indexOf(b.right)),
    decisions: decided,
    categoryDecisions: byCategory,
    tasks: work,
    extracts: read,
    notices: told,
    clockEvents: await listClockEvents(id, tx),
    bundles: built,
    fee: fee ?? null,
    identityChecks: await listChecks(id, tx),
    passOn: passOn ?? null,
  };
}

export const isSearch = (task: TaskRow): boolean => task.kind === "search";
/** Still to be done, or given up and not yet accepted by the data protection officer. */
export const isUnfinished = (task: Pick<TaskRow, "status" | "outcome" | "escalatedAt">): boolean =>
  task.status !== "done" || (task.outcome === "cannot" && task.escalatedAt !== null);

/** The rights that still want an answer: neither answered nor withdrawn. */
export const unanswered = ({ rights }: Pick<RequestCase, "rights">): readonly RightRow[] =>
  rights.filter(({ status }) => status !== "answered" && status !== "withdrawn");

/** What is known about who asks. */
export const knownPerson = ({
  row,
  identityChecks: checks,
}: Pick<RequestCase, "row" | "identityChecks">): KnownPerson => ({
  requesterRole: row.requesterRole,
  emailConfirmedAt: row.emailConfirmedAt,
  checks,
});
