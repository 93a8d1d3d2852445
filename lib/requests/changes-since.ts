import { and, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ActorKind } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import type { Staff } from "@/lib/auth/actor";

/**
 * Which lines of a history tell of something that whoever works on the request has to know before they save: another
 * state, another decision, another word. Looking at something, and what goes out by itself, is none.
 */
const changes: Record<EventType, boolean> = {
  "request.submitted": true,
  "request.recorded": true,
  "verification.sent": false,
  "verification.failed": false,
  "request.email_corrected": true,
  "request.email_confirmed": true,
  "request.opened": false,
  "identity.asked": true,
  "identity.submitted": true,
  "identity.passed": true,
  "identity.failed": true,
  "identity.expired": true,
  "identity.accepted": true,
  "file.received": true,
  "file.opened": false,
  "file.destroyed": true,
  "message.sent": true,
  "note.written": true,
  "receipt.issued": false,
  "request.passed_on": true,
  "request.kept": true,
  "request.pass_on_settled": true,
  "request.assigned": true,
  "request.split": true,
  "request.reopened": true,
  "request.escalated": true,
  "request.escalation_settled": true,
  "collection.started": true,
  "task.started": false,
  "task.failed": true,
  "task.collected": true,
  "task.nothing_held": true,
  "task.held": true,
  "task.carried_out": true,
  "task.assigned": true,
  "task.link_sent": false,
  "task.opened": false,
  "task.cannot": true,
  "task.cannot_accepted": true,
  "task.reopened": true,
  "extract.previewed": false,
  "question.asked": true,
  "question.answered": true,
  "fee.settled": true,
  "request.extended": true,
  "right.proposed": true,
  "right.returned": true,
  "right.approved": true,
  "request.approved": true,
  "recipient.settled": true,
  "letter.drafted": true,
  "letter.discarded": true,
  "letter.sent": true,
  "letter.opened": false,
  "rights.answered": true,
  "rights.withdrawn": true,
  "bundle.built": true,
  "bundle.downloaded": false,
  "bundle.expired": true,
  "request.answered": true,
  "request.withdrawn": true,
  "request.closed": true,
  "request.lapsed": true,
  "request.merged": true,
  "mail.sent": false,
  "mail.failed": true,
  "mail.resent": false,
  "reminder.sent": false,
  "evidence.exported": false,
};

const changeTypes = (Object.keys(eventCatalogue) as EventType[]).filter((type) => changes[type]);

const isChange = (type: string): boolean => changeTypes.some((known) => known === type);

/**
 * Whether somebody else (a colleague, the subject, the owner of a system, a client) changed the request after the
 * `seen`th line of its history. What jobs did counts not: they do what a person asked for, and commands check states.
 */
export async function isChangedSince(
  tx: Transaction,
  request: { readonly id: string; readonly eventCount: number },
  seen: number,
  reader: Pick<Staff, "staffId">,
): Promise<boolean> {
  if (request.eventCount <= seen) return false;
  const [change] = await tx
    .select({ seq: events.seq })
    .from(events)
    .where(
      and(
        eq(events.requestId, request.id),
        gt(events.seq, seen),
        inArray(events.type, changeTypes),
        ne(events.actorKind, "system"),
        or(ne(events.actorKind, "staff"), isNull(events.actorId), ne(events.actorId, reader.staffId)),
      ),
    )
    .limit(1);
  return change !== undefined;
}

interface Line {
  readonly seq: number;
  readonly type: string;
  readonly actorKind: ActorKind;
  /** The reader did it. */
  readonly byReader: boolean;
}

/** The same question to a history that was read: the lines, oldest first. */
export const changesSince = <T extends Line>(history: readonly T[], seen: number): readonly T[] =>
  history.filter(
    ({ seq, type, actorKind, byReader }) =>
      seq > seen && actorKind !== "system" && !byReader && isChange(type),
  );
