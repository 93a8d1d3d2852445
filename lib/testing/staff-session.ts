import type { Role } from "@/db/schema/enums";
import { type FoundSession, findSession, storeStaffSession } from "@/lib/auth/staff-session";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { createToken } from "@/lib/vault/token";

/** A further browser of a member of staff, after the first factor. @returns its cookie's token */
export async function openSession(staffId: string): Promise<string> {
  const token = createToken();
  await storeStaffSession({ token, staffId, expiresAt: new Date(Date.now() + 8 * 3600_000) });
  return token;
}

/** The session behind a token, which must be live. */
export const sessionOf = async (token: string, now = new Date()): Promise<FoundSession> =>
  mustBe(await findSession(token, now, { passive: true }));

/** Somebody new with a role, and the token of their browser. */
export async function newMember(role: Role = "handler"): Promise<{ staffId: string; token: string }> {
  const { staffId } = await signInAs(role);
  return { staffId, token: await openSession(staffId) };
}
