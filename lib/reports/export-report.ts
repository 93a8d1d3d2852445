import type { Staff } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { controllersFor, getReport, type ReportInput } from "@/lib/reports/get-report";
import type { Report } from "@/lib/reports/report";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

/**
 * The same as `getReport`, to leave the desk as a file: that it did stands in the history of staff, for each controller
 * whose figures are in it.
 * @throws Problem forbidden · not_found
 */
export async function exportReport(
  actor: Staff,
  input: ReportInput,
  locale: Locale,
  now: Date,
): Promise<Report> {
  const report = await getReport(actor, input, locale, now);
  const slugs = report.controllers.map(({ slug }) => slug);
  const counted = (await controllersFor(actor, "report.read")).filter(({ slug }) => slugs.includes(slug));
  await installation().db.transaction(async (tx) => {
    for (const { id: controllerId } of counted)
      await recordStaffEvent(tx, {
        type: "report.exported",
        actor,
        staffId: actor.staffId,
        controllerId,
        at: now,
        payload: {},
      });
  });
  return report;
}
