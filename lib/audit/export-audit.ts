import type { AuditFilter } from "@/lib/audit/audit-filter";
import { listAudit, type NamedLine } from "@/lib/audit/list-audit";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { csvFormat } from "@/lib/bundle/csv-rows";
import { encodeRows } from "@/lib/bundle/row-chunks";
import type { Column, Row } from "@/lib/connectors/contract";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

const names = [
  ...["at", "event", "actor_kind", "actor", "about", "controller"],
  ...["reference", "line", "facts"],
];
const columns: readonly Column[] = names.map((name) => ({ name, type: "text" }) as Column);

/**
 * The log as the filter shows it, whole, as CSV (RFC 4180): codes and facts as they are kept, for other programs. Read page
 * by page while it is sent, so its length costs no memory. That it left the desk stands in the log.
 *
 * Permission audit.read. @throws Problem forbidden
 */
export async function exportAudit(
  actor: Staff,
  filter: AuditFilter,
  now: Date,
): Promise<AsyncGenerator<Buffer, void>> {
  if (controllersWhere(actor, "audit.read").length === 0) throw new Problem("forbidden");
  const about = { staffId: actor.staffId, controllerId: null, at: now, payload: {} };
  await recordStaffEvent(installation().db, { type: "audit.exported", actor, ...about });
  return encodeRows(csvFormat(columns, "audit"), readRows(actor, filter), { rows: 0 });
}

async function* readRows(actor: Staff, filter: AuditFilter): AsyncGenerator<readonly Row[], void> {
  let { after } = filter;
  for (;;) {
    const page = await listAudit(actor, { ...filter, after }, { size: 500 });
    if (!page) return;
    yield page.lines.map(rowOf);
    if (!page.next) return;
    after = page.next;
  }
}

const rowOf = (line: NamedLine): Row => [
  line.at.toISOString(),
  line.type,
  line.actorKind,
  line.who,
  line.about,
  line.controller,
  line.reference,
  line.seq === null ? null : String(line.seq),
  JSON.stringify(line.payload),
];
