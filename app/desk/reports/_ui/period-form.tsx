import { Select, type SelectOption } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { reportsPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatMonth } from "@/app/desk/reports/_ui/report-format";
import type { Report } from "@/lib/reports/report";
import { lastMonths } from "@/lib/reports/report-months";

const monthsOffered = 60;

/** Which months and which controller; what is chosen stands in the address. */
export function PeriodForm({
  report: { months, controllers, choices },
  thisMonth,
  words: { t, locale },
}: {
  report: Report;
  thisMonth: string;
  words: Wording;
}) {
  const offered = [...new Set([months.from, months.to, ...lastMonths(thisMonth, monthsOffered)])]
    .sort()
    .reverse()
    .map((month): SelectOption => ({ value: month, label: formatMonth(locale, month) }));
  return (
    <form
      method="get"
      action={reportsPath}
      aria-label={t("reports.form")}
      className="mt-6 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden"
    >
      <Select name="from" label={t("reports.from")} options={offered} defaultValue={months.from} />
      <Select name="to" label={t("reports.to")} options={offered} defaultValue={months.to} />
      {choices.length > 1 ? (
        <Select
          name="controller"
          label={t("reports.controller")}
          none={t("reports.allControllers")}
          options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={controllers.length === 1 ? controllers[0]?.slug : ""}
        />
      ) : null}
      <SubmitButton pendingLabel={t("reports.showing")}>{t("reports.show")}</SubmitButton>
    </form>
  );
}
