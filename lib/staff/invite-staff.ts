import { eq } from "drizzle-orm";
import { z } from "zod";
import { type Role, roles } from "@/db/schema/enums";
import { memberships, staff } from "@/db/schema/staff";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { indexEmail } from "@/lib/vault/blind-index";
import { seal } from "@/lib/vault/seal";

const inputSchema = z.object({
  email: z
    .string()
    .trim()
    .pipe(z.email({ pattern: z.regexes.unicodeEmail })),
  name: z.string().trim().min(1).max(200),
  role: z.enum(roles),
  controllerSlug: z.string(),
});

/**
 * Gives a person a role for a controller, making their account when they have none. They sign in with their address;
 * inviting twice changes nothing. Only who has the machine can do it (the command line), so it takes no actor.
 * @throws Problem not_found (controller) · ZodError
 */
export async function inviteStaff(
  input: { email: string; name: string; role: Role; controllerSlug: string },
  now: Date,
): Promise<void> {
  const { email, name, role, controllerSlug } = inputSchema.parse(input);
  const controller = await getStoredController(controllerSlug);
  if (!controller) throw new Problem("not_found");
  const { db, masterKey, installationKey } = installation();
  const emailIndex = indexEmail(masterKey, email);
  await db.transaction(async (tx) => {
    await tx
      .insert(staff)
      .values({
        name: seal(installationKey, "name", name),
        email: seal(installationKey, "email", email),
        emailIndex,
        createdAt: now,
      })
      .onConflictDoNothing();
    const [member] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.emailIndex, emailIndex));
    if (!member) throw new Error("the invited member was not stored");
    await tx
      .insert(memberships)
      .values({ staffId: member.id, controllerId: controller.id, role })
      .onConflictDoNothing();
  });
}
