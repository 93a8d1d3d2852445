import { eq } from "drizzle-orm";
import type { Role } from "@/db/schema/enums";
import { staffEvents } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { findStaff } from "@/lib/auth/staff-session";
import { installation } from "@/lib/installation";
import { inviteMember } from "@/lib/staff/invite-member";
import { openSession } from "@/lib/testing/staff-session";
import { mustBe } from "@/lib/testing/test-people";

/** What an invitation of a handler of MiNET says. */
export const person = (email: string, rest: Partial<Parameters<typeof inviteMember>[1]> = {}) =>
  ({ email, name: "Nour Bel", role: "handler", controllerSlug: "minet", locale: "fr", ...rest }) as const;

/** An address that nobody has. */
export const fresh = () => `${crypto.randomUUID()}@staff.example`;

/** Somebody new, invited by an administrator. @returns their id */
export async function invited(
  actor: Staff,
  role: Role = "handler",
  controllerSlug = "minet",
): Promise<string> {
  return (await inviteMember(actor, person(fresh(), { role, controllerSlug }), new Date())).staffId;
}

/** A browser of theirs, signed in. */
export async function signedIn(staffId: string): Promise<{ token: string; staff: Staff }> {
  const token = await openSession(staffId);
  return { token, staff: mustBe(await findStaff(token)) };
}

/** What the log says of them, in order. */
export const eventsAbout = async (staffId: string) =>
  (
    await installation()
      .db.select()
      .from(staffEvents)
      .where(eq(staffEvents.staffId, staffId))
      .orderBy(staffEvents.id)
  ).map(({ type, payload, actorId }) => ({ type, payload, actorId }));
