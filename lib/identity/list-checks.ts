import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { identityChecks } from "@/db/schema/identity";
import type { IdentityCheck } from "@/lib/identity/assurance";
import { installation } from "@/lib/installation";

/** Every proof of identity of a request, asked for or given, oldest first. */
export const listChecks = (requestId: string, tx?: Transaction): Promise<IdentityCheck[]> =>
  (tx ?? installation().db)
    .select()
    .from(identityChecks)
    .where(eq(identityChecks.requestId, requestId))
    .orderBy(asc(identityChecks.askedAt), asc(identityChecks.id));
