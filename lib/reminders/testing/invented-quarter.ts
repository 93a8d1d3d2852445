import { randomUUID } from "node:crypto";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { addDays, localDate, type PlainDate } from "@/lib/deadlines/plain-date";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";
import { createReference } from "@/lib/requests/reference";
import { requestClock } from "@/lib/requests/request-clock";

/** A controller of the quarter: its calendar, and who works there by place in the list. */
export interface QuarterHouse {
  readonly slug: string;
  readonly controllerId: string;
  readonly recordDigest: string;
  readonly record: RecordOfProcessing;
  readonly workers: readonly { readonly staffId: string; readonly email: string; readonly isDpo: boolean }[];
}

/** One thing that happens to a request, at an instant that is no tick. */
export type Change = { readonly at: Date } & (
  | { readonly kind: "confirm" | "close" | "write" | "read" | "escalate" | "taskDone" }
  | { readonly kind: "handler"; readonly to: string | null }
  | { readonly kind: "clock"; readonly event: DeadlineEvent; readonly dueOn: PlainDate }
  | { readonly kind: "task"; readonly dueOn: PlainDate; readonly owner: string }
);

/** What becomes of one request. */
export interface Life {
  readonly id: string;
  readonly reference: string;
  readonly house: QuarterHouse;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  readonly email: string | null;
  /** In the order of time. */
  readonly changes: readonly Change[];
}

export type Random = () => number;

/** mulberry32: the same seed gives the same quarter. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayMs = 86_400_000;

/** Invents a request that is received within the quarter or before it, and what happens to it. */
export function inventLife(
  random: Random,
  house: QuarterHouse,
  start: Date,
  days: number,
  index: number,
): Life {
  const chance = (share: number) => random() < share;
  const after = (from: Date, least: number, most: number) =>
    new Date(from.getTime() + Math.floor((least + random() * (most - least)) * dayMs) + 1);
  const receivedAt = new Date(start.getTime() + Math.floor((random() * (days + 15) - 30) * dayMs) + 1);
  const { record } = house;
  const email = chance(0.95) ? `person-${index}@people.example` : null;
  const changes: Change[] = [];
  const confirmed = email === null || chance(0.85);
  if (confirmed) changes.push({ at: after(receivedAt, 0.001, email === null ? 0.002 : 5), kind: "confirm" });
  let dueOn = requestClock(record, receivedAt, []).dueOn;
  const first = dueOn;
  const events: DeadlineEvent[] = [];
  const addEvent = (event: DeadlineEvent) => {
    events.push(event);
    dueOn = requestClock(record, receivedAt, events).dueOn;
    changes.push({ at: new Date(event.at), kind: "clock", event, dueOn });
  };
  if (chance(0.15)) {
    const askedAt = after(receivedAt, 1, 6);
    addEvent({ type: "identity_requested", at: askedAt.toISOString() });
    if (chance(0.6)) addEvent({ type: "identity_received", at: after(askedAt, 1, 20).toISOString() });
  } else if (chance(0.2)) {
    addEvent({
      type: "extension_notified",
      at: after(receivedAt, 3, 24).toISOString(),
      months: 1 + Math.floor(random() * 2),
    });
  }
  if (chance(0.8)) {
    const worker = house.workers[Math.floor(random() * house.workers.length)];
    changes.push({ at: after(receivedAt, 0.5, 12), kind: "handler", to: worker?.staffId ?? null });
    if (chance(0.15)) changes.push({ at: after(receivedAt, 13, 30), kind: "handler", to: null });
  }
  if (chance(0.3)) {
    const givenAt = after(receivedAt, 1, 8);
    const givenOn = localDate(givenAt, record.controller.timeZone);
    const date = addDays(givenOn, 3 + Math.floor(random() * 18));
    changes.push({ at: givenAt, kind: "task", dueOn: date, owner: `owner-${index}@systems.example` });
    if (chance(0.8)) changes.push({ at: after(givenAt, 1, 25), kind: "taskDone" });
  } else if (chance(0.1)) changes.push({ at: after(receivedAt, 2, 20), kind: "escalate" });
  for (let left = chance(0.35) ? 1 + Math.floor(random() * 3) : 0; left > 0; left -= 1) {
    const at = after(receivedAt, 1, 25);
    changes.push({ at, kind: "write" });
    if (chance(0.4)) changes.push({ at: new Date(at.getTime() + 12 * 60_000), kind: "write" });
    if (chance(0.7))
      changes.push({ at: new Date(at.getTime() + Math.floor(random() * 2 * dayMs) + 1), kind: "read" });
  }
  if (chance(0.75)) changes.push({ at: after(receivedAt, 6, 50), kind: "close" });
  return {
    ...{ id: randomUUID(), reference: createReference(), house, receivedAt, dueOn: first, email },
    changes: changes.sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}
