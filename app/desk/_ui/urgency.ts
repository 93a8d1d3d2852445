import type { RequestStatus } from "@/db/schema/enums";
import { soonDays } from "@/lib/queue/queue-filter";
import { isOpen } from "@/lib/requests/status";
import type { DeskWords } from "./desk-words";

export type Urgency = "late" | "soon" | "calm" | "settled";

/** How much a due date presses: in every open state, whatever the request waits for; afterwards no more. */
export function urgencyOf(request: { readonly status: RequestStatus; readonly daysLeft: number }): Urgency {
  if (!isOpen(request.status)) return "settled";
  if (request.daysLeft < 0) return "late";
  return request.daysLeft <= soonDays ? "soon" : "calm";
}

/** "3 days late", "Due today", "12 days left". */
export function daysLeftWords(t: DeskWords, daysLeft: number): string {
  if (daysLeft === 0) return t("due.today");
  return daysLeft < 0 ? t("due.late", { days: -daysLeft }) : t("due.left", { days: daysLeft });
}
