import { z } from "zod";
import { type Role, roles } from "@/db/schema/enums";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { addRole, enrolMember, memberEmail, memberName } from "@/lib/staff/enrol-member";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

const inputSchema = z.object({
  email: memberEmail,
  name: memberName,
  role: z.enum(roles),
  controllerSlug: z.string(),
});

/**
 * Gives a person a role for a controller, making their account when they have none. They sign in with their address;
 * inviting twice changes nothing. Only who has the machine can do it (the command line), so it takes no actor; at the
 * desk it is `inviteMember`.
 * @throws Problem not_found (controller) · ZodError
 */
export async function inviteStaff(
  input: { email: string; name: string; role: Role; controllerSlug: string },
  now: Date,
): Promise<void> {
  const { email, name, role, controllerSlug } = inputSchema.parse(input);
  const controller = await getStoredController(controllerSlug);
  if (!controller) throw new Problem("not_found");
  await installation().db.transaction(async (tx) => {
    const { staffId, isNew } = await enrolMember(tx, { email, name }, now);
    const held = { staffId, controllerId: controller.id, role, grantedBy: null };
    if (!(await addRole(tx, held, now))) return;
    const type = isNew ? "staff.invited" : "staff.role_given";
    const about = { staffId, controllerId: controller.id, at: now, payload: { role } };
    await recordStaffEvent(tx, { type, actor: { kind: "system" }, ...about });
  });
}
