import type { Metadata } from "next";
import { Disclosure } from "@/app/_ui/disclosure";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
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
      <Contents parts={partsOf(report, files.length > 0)} t={t} />
      <Section id="today" title={t("reports.today")}>
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

/** The sections of the page, by their anchors. */
const titles = {
  today: "reports.today",
  key: "reports.key",
  months: "reports.table.months",
  rights: "reports.table.rights",
  systems: "reports.table.systems",
  channels: "reports.table.channels",
  controllers: "reports.table.controllers",
  file: "reports.file",
} as const;
type Part = keyof typeof titles;

function partsOf({ total, bySystem, controllers }: Report, hasFile: boolean): readonly Part[] {
  const shown: Readonly<Partial<Record<Part, boolean>>> = {
    ...(total.received > 0 ? {} : { key: false, months: false, rights: false, channels: false }),
    systems: total.received > 0 && bySystem.length > 0,
    controllers: total.received > 0 && controllers.length > 1,
    file: hasFile,
  };
  return (Object.keys(titles) as Part[]).filter((part) => shown[part] !== false);
}

const Contents = ({ parts, t }: { parts: readonly Part[]; t: DeskWords }) => (
  <nav aria-labelledby="contents" className="mt-6 print:hidden">
    <p id="contents" className="font-semibold">
      {t("reports.contents")}
    </p>
    <ul className="flex flex-wrap gap-x-6">
      {parts.map((part) => (
        <li key={part} className="py-1">
          <TextLink href={`#${part}`}>{t(titles[part])}</TextLink>
        </li>
      ))}
    </ul>
  </nav>
);

function Figures({ report, chosen, words }: { report: Report; chosen: string | undefined; words: Wording }) {
  const { t } = words;
  const { months, controllers, byGround, bySystem, byMonth, byRight } = report;
  const Numbers = ({ id }: { id: TableId }) => {
    const query = new URLSearchParams({ table: id, ...months, ...(chosen ? { controller: chosen } : {}) });
    const href = `${reportsPath}/report.csv?${query}`;
    return (
      <ReportTableView
        table={reportTable(id, report, words)}
        csvHref={href}
        captionHidden={id !== "grounds"}
        words={words}
      />
    );
  };
  /** The numbers of a chart, folded away until somebody wants them; on paper they are all there. */
  const Folded = ({ id }: { id: TableId }) => (
    <div className="print:[&_details::details-content]:[content-visibility:visible]">
      <Disclosure summary={t("reports.tableOf", { table: t(`reports.table.${id}`) })}>
        <Numbers id={id} />
      </Disclosure>
    </div>
  );
  return (
    <>
      <ChartPatterns />
      <Section id="key" title={t(titles.key)}>
        <KeyFigures report={report} words={words} />
        <HowCounted t={t} />
        <Folded id="figures" />
      </Section>
      <Section id="months" title={t(titles.months)}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <ReceivedChart months={byMonth} words={words} />
          <OnTimeChart months={byMonth} words={words} />
          <DaysChart months={byMonth} words={words} />
        </div>
        <Folded id="months" />
      </Section>
      <Section id="rights" title={t(titles.rights)}>
        <RightsChart rights={byRight} words={words} />
        <Folded id="rights" />
        {byGround.length > 0 ? <Numbers id="grounds" /> : null}
      </Section>
      {bySystem.length > 0 ? (
        <Section id="systems" title={t(titles.systems)}>
          <Numbers id="systems" />
        </Section>
      ) : null}
      <Section id="channels" title={t(titles.channels)}>
        <Numbers id="channels" />
      </Section>
      {controllers.length > 1 ? (
        <Section id="controllers" title={t(titles.controllers)}>
          <Numbers id="controllers" />
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
