import type { PassOnStatus } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";

/** What a client can do with a request that was passed on to it. */
export const clientActs = ["received", "authorised", "taken-over"] as const satisfies readonly PassOnStatus[];
export type ClientAct = (typeof clientActs)[number];

/** What was settled stays so: who answers is told to the person, and may have been acted on. */
const moves: Record<PassOnStatus, Partial<Record<ClientAct, PassOnStatus>>> = {
  sent: { received: "received", authorised: "authorised", "taken-over": "taken-over" },
  received: { received: "received", authorised: "authorised", "taken-over": "taken-over" },
  authorised: { received: "authorised", authorised: "authorised" },
  "taken-over": { received: "taken-over", "taken-over": "taken-over" },
};

/**
 * Where a pass-on stands after an act; the same status when the act changes nothing.
 * @throws Problem pass_on.settled when the act would undo what was settled
 */
export function nextPassOn(status: PassOnStatus, act: ClientAct): PassOnStatus {
  const next = moves[status][act];
  if (!next) throw new Problem("pass_on.settled");
  return next;
}

/** Whether it is decided who answers. */
export const isSettled = (status: PassOnStatus): boolean =>
  status === "authorised" || status === "taken-over";
