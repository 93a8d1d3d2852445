import type { Transaction } from "@/db/client";
import { channels } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere, type Permission } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import { listStoredControllers, type StoredController } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { addUp } from "@/lib/reports/add-up";
import { addUpGrounds, addUpRights, addUpTasks } from "@/lib/reports/add-up-work";
import { type Counted, countAll } from "@/lib/reports/count-all";
import type { ReportScope } from "@/lib/reports/count-requests";
import type { Report } from "@/lib/reports/report";
import { lastTwelveMonths, listMonths, parseMonths } from "@/lib/reports/report-months";

/** As an address has it: months `YYYY-MM`, and the slug of one controller; without it all that are the person's. */
export interface ReportInput {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly controller?: string | undefined;
}

/**
 * How requests were answered that were received in some calendar months; the last twelve when what is asked for are no
 * months. Everything is counted by the database, in one snapshot: the figures of all tables agree.
 * @throws Problem forbidden (the person may report on nothing) · not_found (not on this controller)
 */
export async function getReport(
  actor: Staff,
  input: ReportInput,
  locale: Locale,
  now: Date,
): Promise<Report> {
  const choices = await controllersFor(actor, "report.read");
  const chosen = input.controller ? choices.filter(({ slug }) => slug === input.controller) : choices;
  if (chosen.length === 0) throw new Problem("not_found");
  const scope = scopeOf(chosen, input, now);
  const counted = await installation().db.transaction((tx) => countReport(tx, chosen, scope, locale), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  return { ...counted, choices: choices.map(nameOf) };
}

/**
 * The controllers for which a person may do something, by name.
 * @throws Problem forbidden when there are none
 */
export async function controllersFor(actor: Staff, permission: Permission): Promise<StoredController[]> {
  const allowed = controllersWhere(actor, permission);
  const found = (await listStoredControllers()).filter(({ id }) => allowed.includes(id));
  if (found.length === 0) throw new Problem("forbidden");
  return found;
}

/** What is counted: the zones are those of the records in force. */
export function scopeOf(
  controllers: readonly StoredController[],
  { from, to }: Pick<ReportInput, "from" | "to">,
  now: Date,
): ReportScope {
  const zones = controllers.map(({ id, record }) => ({ id, timeZone: record.controller.timeZone }));
  const today = localDate(now, zones[0]?.timeZone ?? "UTC");
  return { controllers: zones, months: parseMonths(from, to) ?? lastTwelveMonths(today), now };
}

/** The figures of these controllers, in the caller's transaction. */
export async function countReport(
  tx: Transaction,
  controllers: readonly StoredController[],
  scope: ReportScope,
  locale: Locale,
): Promise<Omit<Report, "choices">> {
  const counted = await countAll(tx, scope);
  const cells = counted.flatMap(({ requests }) => requests);
  const rights = counted.flatMap((one) => one.rights);
  const ofCategories = counted.flatMap((one) => one.ofCategories);
  const sumOf = (figure: (one: Counted) => number) => counted.reduce((total, one) => total + figure(one), 0);
  return {
    months: scope.months,
    controllers: controllers.map(nameOf),
    now: { open: sumOf(({ now }) => now.open), overdue: sumOf(({ now }) => now.overdue) },
    total: addUp(cells),
    byMonth: listMonths(scope.months).map((month) => ({
      month,
      sent: sumOf(({ sent }) => sent.get(month) ?? 0),
      ...addUp(cells.filter((cell) => cell.month === month)),
    })),
    byController: controllers.map((one) => ({
      ...nameOf(one),
      ...addUp(cells.filter(({ controllerId }) => controllerId === one.id)),
    })),
    byChannel: channels
      .filter((channel) => cells.some((cell) => cell.channel === channel))
      .map((channel) => ({ channel, ...addUp(cells.filter((cell) => cell.channel === channel)) })),
    byRight: addUpRights(rights),
    byGround: addUpGrounds([...rights, ...ofCategories]),
    bySystem: addUpTasks(counted.flatMap(({ tasks }) => tasks)).map(({ controllerId, ...figures }) => ({
      ...placeOf(
        controllers.find(({ id }) => id === controllerId),
        figures.system,
        locale,
      ),
      ...figures,
    })),
  };
}

const nameOf = ({ slug, record }: StoredController) => ({ slug, name: record.controller.name });

/** A system that the record no longer has is called by its slug. */
function placeOf(controller: StoredController | undefined, slug: string, locale: Locale) {
  const system = controller?.record.systems.find((one) => one.slug === slug);
  const { defaultLocale } = controller?.record.controller ?? { defaultLocale: locale };
  return {
    controller: controller?.slug ?? "",
    title: system ? inLanguage(system.title, locale, defaultLocale) : slug,
  };
}
