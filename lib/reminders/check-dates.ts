import type { System } from "@/lib/auth/actor";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { createAttempts } from "@/lib/reminders/attempts";
import { listCaseWorkers } from "@/lib/reminders/case-workers";
import { tellEscalations } from "@/lib/reminders/escalation-mails";
import { houseOf, houseTime, noticesOpen, remindersOpen } from "@/lib/reminders/house-time";
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
  const rounds: Round[] = [];
  for (const house of houses)
    await attempts.run(async () => {
      const workers = await listCaseWorkers(house.controllerId);
      rounds.push({ actor, house, time: houseTime(now, house), workers, attempts, now });
    });
  for (const round of rounds) await attempts.run(() => checkHouse(round));
  const morning = rounds.filter(({ time }) => remindersOpen(time));
  await attempts.run(() => remindOfTasks(morning, attempts));
  await attempts.run(() => sendDigests(houses, attempts, now));
  attempts.assertNoneFailed();
}

async function checkHouse(round: Round): Promise<void> {
  await tellEscalations(round);
  if (remindersOpen(round.time)) await remindOfDueDates(round);
  if (noticesOpen(round.time)) {
    await tellDelays(round);
    await tellExpiries(round);
    await remindUnconfirmed(round);
  }
}
