import type { Metadata } from "next";
import { Disclosure } from "@/app/_ui/disclosure";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { reportsPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { ChartPatterns } from "@/app/desk/reports/_ui/chart-frame";
import { KeyFigures, TodayFigures } from "@/app/desk/reports/_ui/key-figures";
import { DaysChart, OnTimeChart, ReceivedChart } from "@/app/desk/reports/_ui/month-charts";
import { PeriodForm } from "@/app/desk/reports/_ui/period-form";
import { RegisterForm } from "@/app/desk/reports/_ui/register-form";
import { formatMonth } from "@/app/desk/reports/_ui/report-format";
import { ReportTableView } from "@/app/desk/reports/_ui/report-table";
import { reportTable, type TableId } from "@/app/desk/reports/_ui/report-tables";
import { RightsChart } from "@/app/desk/reports/_ui/rights-chart";
import { requireStaff } from "@/lib/auth/session";
import { listRegisterControllers } from "@/lib/evidence/export-register";
import { problemCode } from "@/lib/problem";
import { getReport } from "@/lib/reports/get-report";
import type { Report } from "@/lib/reports/report";
import { parseMonths } from "@/lib/reports/report-months";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("reports.title"),
});

/** How requests were answered in some months: figures, charts with tables beside them, and the file for an authority. */
export default async function ReportsPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(reportsPath);
  const words = await getWording();
  const { t, locale } = words;
  const asked = await queryOf(searchParams, "from", "to", "controller");
  const now = new Date();
  const report = await getReport(staff, asked, locale, now).catch((error: unknown) => {
    if (problemCode(error)) return null;
    throw error;
  });
  if (!report) notHere();
  const files = await listRegisterControllers(staff);
  const chosen = report.controllers.length === 1 ? report.controllers[0]?.slug : undefined;
  const ignored = (asked.from ?? asked.to) !== undefined && parseMonths(asked.from, asked.to) === null;
  return (
    <DeskShell staff={staff} current="reports">
      <PageTitle>{t("reports.title")}</PageTitle>
      <p className="mt-3 max-w-3xl">{leadOf(report, words)}</p>
      <PeriodForm report={report} thisMonth={now.toISOString().slice(0, 7)} words={words} />
      {ignored ? (
        <div className="mt-4">
          <Notice tone="warning" live>
            <p>{t("reports.badMonths")}</p>
          </Notice>
        </div>
      ) : null}
      <Section title={t("reports.today")}>
        <TodayFigures report={report} words={words} />
      </Section>
      {report.total.received > 0 ? (
        <Figures report={report} chosen={asked.controller} words={words} />
      ) : (
        <Section title={t("reports.emptyTitle")}>
          <p>{t("reports.empty")}</p>
        </Section>
      )}
      {files.length > 0 ? (
        <RegisterForm months={report.months} choices={files} chosen={chosen} t={t} />
      ) : null}
    </DeskShell>
  );
}

function leadOf({ months: { from, to } }: Report, { t, locale }: Wording): string {
  const [first, last] = [formatMonth(locale, from), formatMonth(locale, to)];
  return from === to ? t("reports.leadOne", { from: first }) : t("reports.lead", { from: first, to: last });
}

function Figures({ report, chosen, words }: { report: Report; chosen: string | undefined; words: Wording }) {
  const { t } = words;
  const { months, controllers, byGround, bySystem, byMonth, byRight } = report;
  const Part = ({ id }: { id: TableId }) => {
    const query = new URLSearchParams({ table: id, ...months, ...(chosen ? { controller: chosen } : {}) });
    const href = `${reportsPath}/report.csv?${query}`;
    return <ReportTableView table={reportTable(id, report, words)} csvHref={href} words={words} />;
  };
  return (
    <>
      <ChartPatterns />
      <Section title={t("reports.key")}>
        <KeyFigures report={report} words={words} />
        <HowCounted t={t} />
        <Part id="figures" />
      </Section>
      <Section title={t("reports.table.months")}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <ReceivedChart months={byMonth} words={words} />
          <OnTimeChart months={byMonth} words={words} />
          <DaysChart months={byMonth} words={words} />
        </div>
        <Part id="months" />
      </Section>
      <Section title={t("reports.table.rights")}>
        <RightsChart rights={byRight} words={words} />
        <Part id="rights" />
        {byGround.length > 0 ? <Part id="grounds" /> : null}
      </Section>
      {bySystem.length > 0 ? (
        <Section title={t("reports.table.systems")}>
          <Part id="systems" />
        </Section>
      ) : null}
      <Section title={t("reports.table.channels")}>
        <Part id="channels" />
      </Section>
      {controllers.length > 1 ? (
        <Section title={t("reports.table.controllers")}>
          <Part id="controllers" />
        </Section>
      ) : null}
    </>
  );
}

const HowCounted = ({ t }: { t: DeskWords }) => (
  <Disclosure summary={t("reports.how")}>
    <p className="max-w-3xl">{t("reports.howPeriod")}</p>
    <p className="max-w-3xl">{t("reports.howOnTime")}</p>
    <p className="max-w-3xl">{t("reports.howMonths")}</p>
    <p className="max-w-3xl">{t("reports.howRights")}</p>
  </Disclosure>
);
