import type { ReactNode } from "react";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatCell } from "@/app/desk/reports/_ui/report-format";
import type { CellKind } from "@/app/desk/reports/_ui/report-tables";
import { type Report, shareOf } from "@/lib/reports/report";

/** The figures that an officer is asked for first. */
export function KeyFigures({ report: { total }, words }: { report: Report; words: Wording }) {
  const { t } = words;
  return (
    <Figures>
      <Figure kind="count" value={total.received} label={t("reports.received")} words={words} />
      <Figure kind="count" value={total.answered} label={t("reports.answered")} words={words} />
      <Figure
        kind="share"
        value={shareOf(total.onTime, total.late)}
        label={t("reports.onTimeShare")}
        words={words}
      />
      <Figure
        kind="share"
        value={shareOf(total.withinOneMonth, total.beyondOneMonth)}
        label={t("reports.oneMonthShare")}
        words={words}
      />
      <Figure
        kind="share"
        value={shareOf(total.withinThreeMonths, total.beyondThreeMonths)}
        label={t("reports.threeMonthsShare")}
        words={words}
      />
      <Figure kind="days" value={total.medianDays} label={t("reports.medianDays")} words={words} />
      <Figure kind="days" value={total.p95Days} label={t("reports.p95Days")} words={words} />
    </Figures>
  );
}

/** What is so now, whatever the period. */
export const TodayFigures = ({ report, words }: { report: Report; words: Wording }) => (
  <Figures>
    <Figure kind="count" value={report.now.open} label={words.t("reports.todayOpen")} words={words} />
    <Figure kind="count" value={report.now.overdue} label={words.t("reports.todayOverdue")} words={words} />
  </Figures>
);

const Figures = ({ children }: { children: ReactNode }) => (
  <dl className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-4">{children}</dl>
);

function Figure({
  kind,
  value,
  label,
  words: { t, locale },
}: {
  kind: CellKind;
  value: number | null;
  label: string;
  words: Wording;
}) {
  return (
    <div className="flex flex-col-reverse justify-end rounded-md border border-line bg-panel p-4">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-3xl font-bold tabular-nums">
        {formatCell(locale, kind, value, t("reports.noFigure"))}
      </dd>
    </div>
  );
}
