import { addDays, type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import { isWorkingDay } from "@/lib/deadlines/working-days";
import type { Change, Life, QuarterHouse } from "@/lib/reminders/testing/invented-quarter";
import { requestClock } from "@/lib/requests/request-clock";

/** `2027-02-15T06:10:00.000Z due-reminder HAB-… somebody@…`: one mail, when, about what, to whom. */
export type ExpectedMail = string;

interface State {
  confirmed: boolean;
  open: boolean;
  handler: string | null;
  dueOn: PlainDate;
  events: DeadlineEvent[];
  task: { dueOn: PlainDate; owner: string; givenOn: PlainDate; open: boolean } | null;
  /** When it was last put before the data protection officer, and whether a date did that. */
  escalated: { at: number; byDate: boolean; told: boolean } | null;
  taskEscalated: boolean;
  unread: number[];
  lastReplyMail: number | null;
}

/** What is slow to find out is found out once: there are few instants and dates, and many requests. */
function remembered<T>(find: (...of: string[]) => T): (...of: string[]) => T {
  const known = new Map<string, T>();
  return (...of) => {
    const key = of.join(" ");
    const found = known.get(key) ?? find(...of);
    known.set(key, found);
    return found;
  };
}

const formatOf = remembered(
  (timeZone = "") =>
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }),
);

const readClock = remembered((instant = "", timeZone = ""): { day: PlainDate; minute: number } => {
  const parts = formatOf(timeZone).formatToParts(new Date(instant));
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? "";
  return {
    day: plainDate(`${part("year")}-${part("month")}-${part("day")}`),
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
});

/** What a clock on the wall shows, asked of the runtime's own calendar. */
export const wallClock = (instant: Date, timeZone: string) => readClock(instant.toISOString(), timeZone);

const placeOf = ({ record: { controller } }: QuarterHouse) => controller.holidays ?? controller.country;
const zoneOf = ({ record }: QuarterHouse) => record.controller.timeZone;

/**
 * The mails that one request must bring about, by walking through all looks at the dates, one after the other, with the
 * rules spelled out day by day. It shares with the product the calendar of holidays and the legal clock, which have tests
 * of their own, and nothing else.
 */
export function expectedMails(life: Life, ticks: readonly Date[]): ExpectedMail[] {
  const mails: ExpectedMail[] = [];
  const told = new Set<string>();
  const state = stateAtStart(life);
  const steps = [
    ...life.changes.map((change) => ({ at: change.at, change })),
    ...ticks.map((at) => ({ at, change: null })),
  ];
  steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, change } of steps) {
    if (at < life.receivedAt) continue;
    if (change) mails.push(...applyChange(life, state, change));
    else mails.push(...lookAt(life, state, at, told));
  }
  return mails;
}

const stateAtStart = (life: Life): State => ({
  confirmed: false,
  open: true,
  handler: null,
  dueOn: life.dueOn,
  events: [],
  task: null,
  escalated: null,
  taskEscalated: false,
  unread: [],
  lastReplyMail: null,
});

/** Changes the state; a message of the person is mailed at once. */
function applyChange(life: Life, state: State, change: Change): ExpectedMail[] {
  const ms = change.at.getTime();
  switch (change.kind) {
    case "confirm":
      state.confirmed = true;
      return [];
    case "close":
      state.open = false;
      return [];
    case "handler":
      state.handler = change.to;
      return [];
    case "clock":
      state.events.push(change.event);
      state.dueOn = change.dueOn;
      return [];
    case "task": {
      const { dueOn, owner } = change;
      state.task = { dueOn, owner, givenOn: wallClock(change.at, zoneOf(life.house)).day, open: true };
      return [];
    }
    case "taskDone":
      if (state.task) state.task.open = false;
      return [];
    case "escalate":
      if (state.open) state.escalated = { at: ms, byDate: false, told: false };
      return [];
    case "read":
      state.unread = [];
      return [];
    case "write": {
      const last = state.lastReplyMail;
      const quiet = last !== null && ms - last < 30 * 60_000 && state.unread.some((sentAt) => sentAt <= last);
      state.unread.push(ms);
      if (quiet) return [];
      state.lastReplyMail = ms;
      return readers(life, state, false).map((to) => line(change.at, "subject-replied", life, to));
    }
  }
}

function lookAt(life: Life, state: State, at: Date, told: Set<string>): ExpectedMail[] {
  const { day, minute } = wallClock(at, zoneOf(life.house));
  const place = placeOf(life.house);
  const morning = isWorkingDay(day, place) && minute >= 7 * 60;
  const mails: ExpectedMail[] = [];
  if (!state.open) return mails;
  const once = (fact: string) => !told.has(fact) && told.add(fact);
  const { task } = state;
  if (task?.open && day > task.dueOn && !state.taskEscalated) {
    state.taskEscalated = true;
    state.escalated = { at: at.getTime(), byDate: true, told: false };
  }
  if (state.escalated && !state.escalated.told && (morning || !state.escalated.byDate)) {
    state.escalated.told = true;
    for (const { email } of life.house.workers.filter(({ isDpo }) => isDpo))
      mails.push(line(at, "request-escalated", life, email));
  }
  const receivedOn = wallClock(life.receivedAt, zoneOf(life.house)).day;
  if (morning && state.confirmed) {
    const step = stepOf(state.dueOn, day, place);
    if (step && once(`due ${state.dueOn} ${step.name}`) && step.day > receivedOn)
      for (const to of readers(life, state, step.name.startsWith("late")))
        mails.push(line(at, "due-reminder", life, to));
  }
  if (morning && task?.open) {
    const step = stepOf(task.dueOn, day, place);
    if (step && once(`task ${task.dueOn} ${step.name}`) && step.day > task.givenOn)
      mails.push(line(at, "task-due", life, task.owner));
  }
  if (minute >= 8 * 60 && life.email !== null) {
    const isLate = () => requestClock(life.house.record, life.receivedAt, state.events, at).dueOn < day;
    const delay = `delay ${state.dueOn}`;
    if (state.confirmed && day > state.dueOn && !told.has(delay) && isLate() && once(delay))
      mails.push(line(at, "answer-delayed", life, life.email));
    const age = daysApart(receivedOn, day);
    if (!state.confirmed && age >= 3 && age <= 14 && once("unconfirmed"))
      mails.push(line(at, "confirm-reminder", life, life.email));
  }
  return mails;
}

interface Step {
  readonly name: string;
  readonly day: PlainDate;
}

/** The step of a date that falls on a day, by counting the working days between them. */
const stepOn = remembered((due = "", on = "", place = ""): Step | "none" => {
  const [dueOn, day] = [plainDate(due), plainDate(on)];
  if (!isWorkingDay(day, place)) return "none";
  if (day > dueOn) {
    const behind = workingDaysIn(addDays(dueOn, 1), day, place);
    return behind % 5 === 1 ? { name: `late ${behind}`, day } : "none";
  }
  if (workingDaysIn(addDays(day, 1), dueOn, place) === 0 || day === dueOn) return { name: "on", day };
  const ahead = workingDaysIn(day, addDays(dueOn, -1), place);
  return [10, 5, 2].includes(ahead) ? { name: `before ${ahead}`, day } : "none";
});

/** The latest step that has come, found by going back from day to day. */
const latestOn = remembered((dueOn = "", today = "", place = ""): Step | "none" => {
  for (let day = plainDate(today); day >= addDays(plainDate(dueOn), -40); day = addDays(day, -1)) {
    const step = stepOn(dueOn, day, place);
    if (step !== "none") return step;
  }
  return "none";
});

function stepOf(dueOn: PlainDate, today: PlainDate, place: string): Step | null {
  const step = latestOn(dueOn, today, place);
  return step === "none" ? null : step;
}

function workingDaysIn(from: PlainDate, to: PlainDate, place: string): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, place)) count += 1;
  return count;
}

function daysApart(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) count += 1;
  return count;
}

function readers({ house }: Life, { handler }: State, late: boolean): string[] {
  const own = house.workers.filter(({ staffId }) => staffId === handler);
  if (own.length === 0) return house.workers.map(({ email }) => email);
  return house.workers
    .filter((one) => one.staffId === handler || (late && one.isDpo))
    .map(({ email }) => email);
}

const line = (at: Date, template: string, { reference }: Life, to: string): ExpectedMail =>
  `${at.toISOString()} ${template} ${reference} ${to}`;
