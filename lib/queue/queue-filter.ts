import { z } from "zod";
import {
  type Channel,
  channels,
  type Language,
  languages,
  type RequestStatus,
  type Right,
  requestStatuses,
  rights,
} from "@/db/schema/enums";

/**
 * The parts of the queue. What is late or due soon is so whatever it waits for, because the time runs for all; only among
 * what has time are those apart that wait for the person or whose address is not proven: nobody can work on them today.
 */
export const lanes = [
  "open",
  "overdue",
  "due-soon",
  "on-time",
  "waiting", // a question to the person is unanswered
  "unverified",
  "answered",
  "all",
] as const;
export type Lane = (typeof lanes)[number];

/** Calendar days, today not counted, that count as soon. */
export const soonDays = 7;

/** What of the queue is shown. Holds nothing that somebody typed in search of a person: it stands in addresses and views. */
export interface QueueFilter {
  readonly state: Lane;
  /** Of what is open, still to be answered; of the rest, asked for. */
  readonly right?: Right;
  readonly status?: RequestStatus;
  /** An id of staff, or who looks, or nobody. */
  readonly handler?: string;
  /** Has a task in the system of this slug. */
  readonly system?: string;
  /** By slug. */
  readonly controller?: string;
  /** Due at most so many calendar days from today, what is late included. */
  readonly due?: number;
  readonly channel?: Channel;
  readonly language?: Language;
  /** Opaque: where the page before ended. */
  readonly after?: string;
}

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** In the order in which they stand in an address. */
const parameters = {
  state: z.enum(lanes),
  right: z.enum(rights),
  status: z.enum(requestStatuses),
  handler: z.union([z.enum(["me", "none"]), z.uuid()]),
  system: slug,
  controller: slug,
  due: z.coerce.number().int().min(0).max(366),
  channel: z.enum(channels),
  language: z.enum(languages),
  after: z.string().regex(/^[\w-]{1,200}$/),
} as const satisfies Record<keyof QueueFilter, z.ZodType>;

const names = Object.keys(parameters) as (keyof QueueFilter)[];

/** Reads an address's query. What is wrong, repeated or unknown is left out: an old link still opens something. */
export function parseQueueFilter(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): QueueFilter {
  const read = names.flatMap((name) => {
    const given = query[name];
    if (typeof given !== "string" || given.trim() === "") return [];
    const parsed = parameters[name].safeParse(given);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { state: "open", ...Object.fromEntries(read) };
}

/** The same as a query string without `?`, always in one order and without what goes without saying. */
export function writeQueueFilter(filter: QueueFilter): string {
  const pairs = names.flatMap((name) => {
    const value = filter[name];
    return value === undefined || (name === "state" && value === "open") ? [] : [[name, String(value)]];
  });
  return new URLSearchParams(pairs).toString();
}

/** Reads a query string, such as that of a kept view. */
export const readQueueFilter = (query: string): QueueFilter =>
  parseQueueFilter(Object.fromEntries(new URLSearchParams(query)));

/** With one part replaced, or left out, from its first page. */
export function changeFilter<K extends keyof QueueFilter>(
  filter: QueueFilter,
  name: K,
  value: QueueFilter[K] | undefined,
): QueueFilter {
  const { [name]: _, after: __, ...rest } = filter;
  return { state: "open", ...rest, ...(value === undefined ? {} : { [name]: value }) };
}

/** What narrows the lane, in their order. */
export const narrowings = [
  "right",
  "status",
  "handler",
  "system",
  "controller",
  "due",
  "channel",
  "language",
] as const;
export type Narrowing = (typeof narrowings)[number];

/** Finished requests come newest first; whatever somebody waits for, by legal urgency. */
export const isNewestFirst = ({ state }: Pick<QueueFilter, "state">): boolean =>
  state === "answered" || state === "all";
