import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Language } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import type { System } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { composeLetter } from "@/lib/letters/compose-letter";
import { caseClock } from "@/lib/requests/case-clock";
import { keepLetter } from "@/lib/requests/keep-letter";
import { letterBase } from "@/lib/requests/letter-base";
import { loadCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import { explainClock } from "@/lib/requests/request-clock";
import { seal } from "@/lib/vault/seal";

/**
 * The job that writes the acknowledgement with the period "from … to …" (EDPB 01/2022 §57), once a request. The mail that
 * tells the same went out with the confirmation of the address; this is the letter to keep.
 */
export async function acknowledgeRequest(
  actor: System,
  { requestId }: { requestId: string },
  now: Date,
): Promise<void> {
  const { db } = installation();
  const [found] = await db.select({ key: requests.dataKey }).from(requests).where(eq(requests.id, requestId));
  if (!found?.key) return;
  await db.transaction(async (tx) => {
    const row = await lockById(tx, requestId);
    const [written] = await tx
      .select({ id: letters.id })
      .from(letters)
      .where(and(eq(letters.requestId, requestId), eq(letters.kind, "acknowledgement")));
    if (written) return;
    const about = await loadCase(row, tx);
    const language = row.locale as Language;
    const document = composeLetter({
      ...letterBase(about, language, now),
      kind: "acknowledgement",
      clock: explainClock(caseClock(about), language).map(({ text }) => text),
    });
    const id = randomUUID();
    const input = seal<unknown>(about.key, "input", { fields: {}, edits: {} });
    const letter = { id, requestId, kind: "acknowledgement" as const, language, rights: [], input };
    await tx.insert(letters).values({ ...letter, writtenAt: now });
    await keepLetter(tx, actor, about, { id, kind: "acknowledgement", document }, now);
  });
}
