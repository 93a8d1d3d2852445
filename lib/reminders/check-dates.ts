import type { System } from "@/lib/auth/actor";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { type Attempts, createAttempts } from "@/lib/reminders/attempts";
import { listCaseWorkers } from "@/lib/reminders/case-workers";
import { tellEscalations } from "@/lib/reminders/escalation-mails";
import { type House, houseOf, houseTime, noticesOpen, remindersOpen } from "@/lib/reminders/house-time";
import { type Round, remindOfDueDates } from "@/lib/reminders/remind-of-due";
import { remindOfTasks } from "@/lib/reminders/remind-of-tasks";
import { sendDigests } from "@/lib/reminders/send-digests";
import { tellExpiries } from "@/lib/reminders/tell-expiry";
import { remindUnconfirmed, tellDelays } from "@/lib/reminders/tell-subjects";
import { escalateLateTasks } from "@/lib/tasks/escalate-task";

/**
 * The job that looks at all dates and mails what they bring about. It can run as often as anybody likes, twice at once,
 * and be killed anywhere: what was told is a fact that is told once, and what was not is found again by the next run.
 * @throws Error when something could not be told; everything else was
 */
export async function checkDates(actor: System, _input: unknown, now: Date): Promise<void> {
  const attempts = createAttempts();
  const houses = (await listStoredControllers()).map(houseOf);
  await attempts.run(() => escalateLateTasks(actor, now));
  for (const house of houses) await attempts.run(() => checkHouse(actor, house, attempts, now));
  await attempts.run(() => sendDigests(houses, attempts, now));
  attempts.assertNoneFailed();
}

async function checkHouse(actor: System, house: House, attempts: Attempts, now: Date): Promise<void> {
  const time = houseTime(now, house);
  const workers = await listCaseWorkers(house.controllerId);
  const round: Round = { actor, house, time, workers, attempts, now };
  await tellEscalations(round);
  if (remindersOpen(time)) {
    await remindOfDueDates(round);
    await remindOfTasks(round);
  }
  if (noticesOpen(time)) {
    await tellDelays(round);
    await tellExpiries(round);
    await remindUnconfirmed(round);
  }
}
