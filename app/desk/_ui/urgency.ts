import type { RequestStatus } from "@/db/schema/enums";
import type { DeskWords } from "./desk-words";

export type Urgency = "late" | "soon" | "calm" | "settled";

const soonDays = 7;

/** How much a due date presses. An answered request presses no more. */
export function urgencyOf(request: { readonly status: RequestStatus; readonly daysLeft: number }): Urgency {
  if (request.status === "answered") return "settled";
  if (request.daysLeft < 0) return "late";
  return request.daysLeft <= soonDays ? "soon" : "calm";
}

/** "3 days late", "Due today", "12 days left". */
export function daysLeftWords(t: DeskWords, daysLeft: number): string {
  if (daysLeft === 0) return t("due.today");
  return daysLeft < 0 ? t("due.late", { days: -daysLeft }) : t("due.left", { days: daysLeft });
}
