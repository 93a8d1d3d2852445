import { daysBetween, parsePlainDate } from "@/lib/deadlines/plain-date";

export type NoticeDay = "calm" | "near" | "past";

const nearDays = 5;

/** How a last day for a notice stands, in calendar days from today. */
export function noticeDay(on: string, today: string): { readonly state: NoticeDay; readonly days: number } {
  const [from, to] = [parsePlainDate(today), parsePlainDate(on)];
  const days = from && to ? daysBetween(from, to) : 0;
  if (days < 0) return { state: "past", days };
  return { state: days <= nearDays ? "near" : "calm", days };
}
