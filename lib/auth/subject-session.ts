import { and, eq, gt, isNotNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { subjectSessions } from "@/db/schema/subjects";
import { mintSubject, type Subject } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { createToken, hashToken } from "@/lib/vault/token";

const lifetimeMs = 30 * 24 * 3600 * 1000;

/**
 * Starts a session for one request. Holding it proves nothing yet: `verifiedAt` does, and downloads want it fresh.
 * A null request makes a session that looks like any other and opens nothing.
 * @returns the cookie's token; the database keeps its hash
 */
export async function startSubjectSession(
  tx: Transaction | Database,
  session: { requestId: string | null; filedHere: boolean; verifiedAt: Date | null },
  now: Date,
): Promise<string> {
  const token = createToken();
  await tx.insert(subjectSessions).values({
    tokenHash: hashToken(token),
    ...session,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimeMs),
  });
  return token;
}

/** The subject behind a cookie. A session that matched no request gives a subject of no request. */
export async function findSubject(token: string | null, now = new Date()): Promise<Subject | null> {
  if (!token) return null;
  const [row] = await installation()
    .db.select({
      sessionId: subjectSessions.id,
      requestId: subjectSessions.requestId,
      filedHere: subjectSessions.filedHere,
      verifiedAt: subjectSessions.verifiedAt,
    })
    .from(subjectSessions)
    .where(and(eq(subjectSessions.tokenHash, hashToken(token)), gt(subjectSessions.expiresAt, now)));
  return row ? mintSubject(row) : null;
}

/** Ends a browser's session; unknown tokens are fine. */
export async function endSubjectSession(token: string): Promise<void> {
  await installation()
    .db.delete(subjectSessions)
    .where(eq(subjectSessions.tokenHash, hashToken(token)));
}

/** Marks the session's holder as having proven the address now. */
export async function markVerified(tx: Transaction, sessionId: string, now: Date): Promise<void> {
  await tx
    .update(subjectSessions)
    .set({ verifiedAt: now })
    .where(and(eq(subjectSessions.id, sessionId), isNotNull(subjectSessions.requestId)));
}
