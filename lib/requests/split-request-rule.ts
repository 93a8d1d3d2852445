import type { Right } from "@/db/schema/enums";
import { openQuestion } from "@/lib/requests/clock-events";
import type { RequestCase } from "@/lib/requests/load-case";

type Splittable = Pick<RequestCase, "row" | "rights" | "clockEvents" | "fee" | "passOn">;

/**
 * The rights that can be taken into a request of their own: nothing of them is decided, nor ever was. None while the
 * systems are searched, because what is found belongs to all rights; while who asks is in doubt or not confirmed, while a
 * question or a fee is open, because the answer would be owed twice; and where a client decides (Art. 28), because its
 * instruction is about the request as it was passed on. Pure.
 */
export function splittableRights({ row, rights, clockEvents, fee, passOn }: Splittable): readonly Right[] {
  if (row.status !== "received" && row.status !== "review") return [];
  if (passOn !== null || row.clientName !== null || (fee !== null && fee.settledAt === null)) return [];
  if (openQuestion(clockEvents, "clarification") || openQuestion(clockEvents, "identity")) return [];
  const left = rights.filter(({ status }) => status !== "withdrawn");
  if (left.length < 2) return [];
  return left
    .filter(({ status, answeredAt }) => status === "asked" && answeredAt === null)
    .map(({ right }) => right);
}

/** Whether these can go together: each of them may, and at least one right stays behind. */
export function maySplit(about: Splittable, chosen: readonly Right[]): boolean {
  const possible = splittableRights(about);
  const stays = about.rights.some(({ right, status }) => status !== "withdrawn" && !chosen.includes(right));
  return chosen.length > 0 && stays && chosen.every((right) => possible.includes(right));
}
