import { addDays, parsePlainDate, startOfDay } from "@/lib/deadlines/plain-date";

/**
 * The instant that a reply of this day counts from: the day's last, in the controller's zone, so that the clock never
 * goes on too early; now at the latest. Null for what is no day or lies ahead.
 */
export function endOfReplyDay(typed: string, timeZone: string, now: Date): Date | null {
  const day = parsePlainDate(typed.trim());
  if (day === null || startOfDay(day, timeZone) > now) return null;
  const end = new Date(startOfDay(addDays(day, 1), timeZone).getTime() - 1);
  return end < now ? end : now;
}
