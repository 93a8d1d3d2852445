import type { Right, TaskKind } from "@/db/schema/enums";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { addDays, daysBetween, laterOf, type PlainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays, isWorkingDay } from "@/lib/deadlines/working-days";

/** A piece of work to be given to somebody. A search has all the rights it serves, the rest the one it carries out. */
export interface WorkToRoute {
  readonly kind: TaskKind;
  readonly rights: readonly Right[];
  /** Slug of the system, as the record has it. */
  readonly system: string;
}

export interface RoutedTask {
  readonly owner: string;
  readonly ownerEmail: string | null;
  /** In the language of the staff; null: the general words of the page do. */
  readonly instruction: string | null;
  /** Inside the house: a working day from the start on, before the legal date as long as there is one. */
  readonly dueOn: PlainDate;
}

/** Working days between the date inside the house and the legal one, in which the answer is looked at and sent. */
const marginDays = 2;

/**
 * Who does a piece of work, how, and by when, as the record of processing says: by its first rule that fits, else by the
 * system's owner in half of the time left. The date inside the house lies two working days before the legal one at
 * least; where less is left, it is the day of the start, also when the legal date has passed.
 * @throws Error when the record has no such system
 */
export function routeTask(
  record: Pick<RecordOfProcessing, "routing" | "systems" | "controller">,
  work: WorkToRoute,
  { startedOn, legalDueOn }: { startedOn: PlainDate; legalDueOn: PlainDate },
): RoutedTask {
  const system = record.systems.find(({ slug }) => slug === work.system);
  if (!system) throw new Error(`no system ${work.system} in the record`);
  const rule = record.routing.find((one) => fits(one, work));
  const { country, holidays } = record.controller;
  const place = holidays ?? country;
  const wanted = rule
    ? addWorkingDays(startedOn, Number(/\d+/.exec(rule.within)?.[0]), place)
    : halfway(startedOn, legalDueOn, place);
  const latest = addWorkingDays(legalDueOn, -marginDays, place);
  return {
    owner: rule?.owner ?? system.owner,
    // An owner of the rule's own is not reached under the address of the system's.
    ownerEmail: rule?.ownerEmail ?? (rule?.owner ? null : (system.ownerEmail ?? null)),
    instruction: rule?.instruction ?? null,
    dueOn: laterOf(startedOn, wanted < latest ? wanted : latest),
  };
}

/**
 * The language of a task's instruction: that of the record of processing (its first), while it is still the record's
 * own words. Null for what somebody of the desk wrote: nobody says in which language they do.
 */
export const instructionLocale = (
  { routing, controller }: Pick<RecordOfProcessing, "routing" | "controller">,
  instruction: string | null,
): string | null =>
  routing.some((rule) => rule.instruction === instruction) ? controller.defaultLocale : null;

function fits({ tasks, rights, systems }: RecordOfProcessing["routing"][number], work: WorkToRoute): boolean {
  return (
    (!tasks || tasks.includes(work.kind)) &&
    (!rights || rights.some((right) => work.rights.includes(right))) &&
    (!systems || systems.includes(work.system))
  );
}

/** The last working day of the first half of the time; the start when there is none. */
function halfway(from: PlainDate, to: PlainDate, place: string): PlainDate {
  let day = addDays(from, Math.max(0, Math.floor(daysBetween(from, to) / 2)));
  while (day > from && !isWorkingDay(day, place)) day = addDays(day, -1);
  return day;
}
