import { z } from "zod";
import type { Transaction } from "@/db/client";
import { type Role, roles } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { locales } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { queueMail } from "@/lib/mail/queue-mail";
import { Problem } from "@/lib/problem";
import { addRole, type Enrolled, enrolMember, memberEmail, memberName } from "@/lib/staff/enrol-member";
import { lockMemberships } from "@/lib/staff/lock-memberships";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

/** As typed: what is wrong with it is told of all fields at once. */
export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly controllerSlug: string;
  /** Of the mails to a person who is new. */
  readonly locale: string;
}

const inputSchema = z.object({
  email: memberEmail,
  name: memberName,
  controller: z.string().min(1),
  role: z.enum(roles),
  locale: z.enum(locales),
});

/**
 * Invites a person for a role, or gives a known person one more, and writes to them. Their account is made by the
 * invitation and by nothing else, with their own address: there are no shared ones. The mail leads to the sign-in page,
 * which sends the one-time link; a link that signs in does not lie in a mailbox for days. Inviting somebody again who
 * has not come yet sends the mail again; inviting somebody who has changes nothing.
 *
 * Permission staff.manage for that controller.
 * @throws Problem not_found (controller) · staff.self (nobody gives themselves a role: who has the machine can) ·
 *   input.invalid with fields; `email: "closed"` for a deactivated account
 */
export async function inviteMember(
  actor: Staff,
  invitation: Invitation,
  now: Date,
): Promise<{ staffId: string }> {
  const input = parse(invitation);
  const controller = await getStoredController(invitation.controllerSlug);
  if (!controller) throw new Problem("not_found");
  return installation().db.transaction(async (tx) => {
    const member = await enrolMember(tx, input, now);
    const { staffId } = member;
    await lockMemberships(tx, actor, "staff.manage", [controller.id]);
    if (staffId === actor.staffId) throw new Problem("staff.self");
    if (member.deactivatedAt) throw new Problem("input.invalid", { email: "closed" });
    const held = { staffId, controllerId: controller.id, role: input.role };
    const given = await addRole(tx, { ...held, grantedBy: actor.staffId }, now);
    if (!given && member.firstSignedInAt) return { staffId };
    const type = member.firstSignedInAt ? "staff.role_given" : "staff.invited";
    const about = { staffId, controllerId: controller.id, at: now, payload: { role: input.role } };
    await recordStaffEvent(tx, { type, actor, ...about });
    const { name } = controller.record.controller;
    await writeTo(tx, member, { ...input, controller: name }, now);
    return { staffId };
  });
}

function parse(invitation: Invitation): z.infer<typeof inputSchema> {
  const read = inputSchema.safeParse({ ...invitation, controller: invitation.controllerSlug });
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => [String(path[0]), "invalid"] as const);
  throw new Problem("input.invalid", Object.fromEntries(fields));
}

/** To the person's own address, in their own language when they have chosen one. */
async function writeTo(
  tx: Transaction,
  { locale }: Enrolled,
  { email, controller, role }: { email: string; controller: string; role: Role },
  now: Date,
): Promise<void> {
  const { settings, installationKey } = installation();
  const link = new URL("/desk/sign-in", settings.appUrl).href;
  const params = { controller, role, link };
  await queueMail(
    tx,
    { template: "staff-invited", params, to: email, locale, requestId: null, key: installationKey },
    now,
  );
}
