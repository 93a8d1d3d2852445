import { lt } from "drizzle-orm";
import { signInTokens, staffSessions } from "@/db/schema/staff";
import { drafts, subjectSessions } from "@/db/schema/subjects";
import type { System } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";

/** The job that removes what has run out: drafts, sessions, sign-in links (Art. 5(1)(e)). */
export async function purgeExpired(_actor: System, _input: unknown, now: Date): Promise<void> {
  const { db } = installation();
  await db.delete(drafts).where(lt(drafts.expiresAt, now));
  await db.delete(subjectSessions).where(lt(subjectSessions.expiresAt, now));
  await db.delete(staffSessions).where(lt(staffSessions.expiresAt, now));
  await db.delete(signInTokens).where(lt(signInTokens.expiresAt, now));
}
