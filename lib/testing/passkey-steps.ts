import { desc, eq } from "drizzle-orm";
import { staffEvents } from "@/db/schema/staff";
import { addPasskey, beginPasskey } from "@/lib/auth/add-passkey";
import { askForPasskey, showPasskey } from "@/lib/auth/show-passkey";
import { installation } from "@/lib/installation";
import { createSoftwarePasskey, type Forgery } from "@/lib/testing/software-passkey";
import { newMember, openSession, sessionOf } from "@/lib/testing/staff-session";

/** The session of whoever holds the token. */
export const own = async (token: string) => (await sessionOf(token)).session;

type Software = ReturnType<typeof createSoftwarePasskey>;

/** Registers a passkey in the session, or tries to, with what is forged about it. */
export async function make(
  token: string,
  software: Software,
  name = "Laptop",
  forged: Forgery = {},
): Promise<void> {
  const options = await beginPasskey(await own(token), new Date());
  await addPasskey(await own(token), { name, answer: software.create(options, forged) }, new Date());
}

/** Shows a passkey in the session, or tries to. */
export async function show(token: string, software: Software, forged: Forgery = {}): Promise<void> {
  const options = await askForPasskey(await own(token), new Date());
  await showPasskey(await own(token), software.show(options, forged), new Date());
}

/** A member with a passkey, and a new browser of theirs that has not shown it. */
export async function guarded() {
  const software = createSoftwarePasskey();
  const { staffId, token: first } = await newMember();
  await make(first, software);
  return { staffId, software, first, token: await openSession(staffId) };
}

/** What the log says of them, the latest first, each with who did it. */
export const eventsOf = async (staffId: string) =>
  (
    await installation()
      .db.select({ type: staffEvents.type, actorId: staffEvents.actorId })
      .from(staffEvents)
      .where(eq(staffEvents.staffId, staffId))
      .orderBy(desc(staffEvents.id))
  ).map(({ type, actorId }) => [type, actorId === staffId ? "self" : "another"]);
