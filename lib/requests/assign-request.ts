import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { memberships, staff } from "@/db/schema/staff";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import { Problem } from "@/lib/problem";
import { lockForStaff, type RequestRow } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";
import { open } from "@/lib/vault/seal";

/**
 * Gives an open request to one person, or to nobody (`to` null). Whoever gets it from somebody else is mailed. Giving it
 * to who has it already changes nothing.
 *
 * @param input.to somebody active who may work on requests of this controller
 * @param input.expected who had it when the person decided (null: nobody); unset overrides whoever has it
 * @throws Problem not_found · forbidden · request.wrong_status (over) · request.already_assigned (to another than
 *   expected) · staff.not_found
 */
export async function assignRequest(
  actor: Staff,
  input: {
    readonly reference: string;
    readonly to: string | null;
    readonly expected?: string | null | undefined;
  },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.assign");
    if (row.handlerId === input.to) return;
    if (!isOpen(row.status)) throw new Problem("request.wrong_status");
    if (input.expected !== undefined && row.handlerId !== input.expected)
      throw new Problem("request.already_assigned");
    const handler = input.to === null ? null : await findHandler(tx, row.controllerId, input.to);
    await tx.update(requests).set({ handlerId: input.to }).where(eq(requests.id, row.id));
    const payload = { to: input.to };
    await recordEvent(tx, { requestId: row.id, type: "request.assigned", actor, at: now, payload });
    if (handler && handler.id !== actor.staffId) await tellHandler(tx, row, handler, now);
  });
}

type Handler = Pick<typeof staff.$inferSelect, "id" | "email" | "locale">;

/** @throws Problem staff.not_found when there is nobody active of that id who may work on this controller's requests */
async function findHandler(tx: Transaction, controllerId: string, staffId: string): Promise<Handler> {
  const found = await tx
    .select({ id: staff.id, email: staff.email, locale: staff.locale, role: memberships.role })
    .from(staff)
    .innerJoin(memberships, eq(memberships.staffId, staff.id))
    .where(
      and(eq(staff.id, staffId), isNull(staff.deactivatedAt), eq(memberships.controllerId, controllerId)),
    );
  const [handler] = found;
  const held = found.map(({ role }) => ({ controllerId, role }));
  if (!handler || controllersWhere({ memberships: held }, "request.assign").length === 0)
    throw new Problem("staff.not_found");
  return handler;
}

/** The reference and the date; whose request it is stands at the desk only. */
async function tellHandler(tx: Transaction, row: RequestRow, handler: Handler, now: Date): Promise<void> {
  if (!handler.email) return;
  const { installationKey, settings } = installation();
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const { reference, dueOn } = row;
  await queueMail(
    tx,
    {
      template: "request-assigned",
      params: {
        reference,
        controller: controller.name,
        dueOn,
        link: `${settings.appUrl}/desk/requests/${reference}`,
      },
      to: open(installationKey, "email", handler.email),
      locale: handler.locale,
      requestId: null,
      key: installationKey,
    },
    now,
  );
}
