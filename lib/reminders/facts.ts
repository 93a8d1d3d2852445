import type { ReminderStep } from "@/lib/reminders/due-facts";

/**
 * How facts are named: what, about which row, on which date. A date that moves gives other names. The names of lists of
 * candidates are put together in SQL in the same way, so change both.
 */
export const facts = {
  due: (requestId: string, dueOn: string, step: ReminderStep) => `due:${requestId}:${dueOn}:${step}`,
  task: (taskId: string, dueOn: string, step: ReminderStep) => `task:${taskId}:${dueOn}:${step}`,
  delay: (requestId: string, dueOn: string) => `delay:${requestId}:${dueOn}`,
  expiry: (requestId: string, expiresOn: string, daysBefore: 7 | 1) =>
    `expiry:${requestId}:${expiresOn}:${daysBefore}`,
  unconfirmed: (requestId: string) => `unconfirmed:${requestId}`,
  escalated: (requestId: string, escalatedAt: Date) => `escalated:${requestId}:${escalatedAt.toISOString()}`,
  replied: (requestId: string, at: Date) => `replied:${requestId}:${at.toISOString()}`,
  digest: (staffId: string, day: string) => `digest:${staffId}:${day}`,
  /** The same fact, told to one of several. */
  toReader: (fact: string, staffId: string) => `${fact}:${staffId}`,
} as const;
