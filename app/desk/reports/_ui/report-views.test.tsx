import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DaysChart, OnTimeChart, ReceivedChart } from "@/app/desk/reports/_ui/month-charts";
import { reportCsv } from "@/app/desk/reports/_ui/report-csv";
import { ReportTableView } from "@/app/desk/reports/_ui/report-table";
import { reportTable, tableIds } from "@/app/desk/reports/_ui/report-tables";
import { RightsChart } from "@/app/desk/reports/_ui/rights-chart";
import { translator } from "@/lib/i18n/translator";
import { addUp } from "@/lib/reports/add-up";
import type { Report } from "@/lib/reports/report";

const words = { locale: "en", t: translator("en", "desk"), terms: translator("en", "terms") } as const;
const none = addUp([]);
const good = {
  ...none,
  received: 8,
  answered: 7,
  open: 1,
  onTime: 6,
  late: 2,
  medianDays: 12.5,
  p95Days: 31,
};
const report: Report = {
  months: { from: "2026-01", to: "2026-03" },
  controllers: [{ slug: "minet", name: "=MiNET, student network" }],
  choices: [{ slug: "minet", name: "=MiNET, student network" }],
  now: { open: 1, overdue: 1 },
  total: good,
  byMonth: [
    { month: "2026-01", sent: 4, ...good },
    { month: "2026-02", sent: 3, ...none },
    { month: "2026-03", sent: 0, ...good },
  ],
  byController: [{ slug: "minet", name: "=MiNET, student network", ...good }],
  byChannel: [{ channel: "post", ...good }],
  byRight: [
    {
      right: "access",
      asked: 8,
      granted: 4,
      partlyGranted: 1,
      refused: 1,
      withdrawn: 1,
      undecided: 1,
      medianDays: 12.5,
      p95Days: 31,
    },
  ],
  byGround: [{ ground: "excessive", decisions: 1 }],
  bySystem: [
    {
      controller: "minet",
      system: "adh6",
      title: "ADH6",
      searches: 8,
      held: 5,
      nothingHeld: 3,
      cannot: 0,
      openTasks: 1,
      medianDays: null,
    },
  ],
};

describe("a table of the report", () => {
  it.each(tableIds)("%s: every row has one cell a column, under labels that differ", (id) => {
    const { columns, rows } = reportTable(id, report, words);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("reads as people write, and says nothing where nothing can be said", () => {
    const table = reportTable("months", report, words);
    const page = renderToStaticMarkup(<ReportTableView table={table} csvHref="/x" words={words} />);
    for (const text of ["January 2026", "12.5", "75%", "–", "Download as CSV: By month of receipt"])
      expect(page).toContain(text);
    expect(page.match(/<th [^>]*scope="row"/g)).toHaveLength(3);
  });

  it("is a CSV of bare numbers, in which no name becomes a formula", () => {
    expect(
      reportCsv(reportTable("months", report, words))
        .split("\r\n")
        .slice(0, 3),
    ).toEqual([
      'Month,Answers sent,Received,Answered,Open,In time,Within a month,Median days,"95th percentile, days"',
      "2026-01,4,8,7,1,0.75,,12.5,31",
      "2026-02,3,0,0,0,,,,",
    ]);
    expect(reportCsv(reportTable("controllers", report, words))).toContain('"\'=MiNET, student network",8');
  });
});

describe("a chart", () => {
  const charts = {
    received: <ReceivedChart months={report.byMonth} words={words} />,
    onTime: <OnTimeChart months={report.byMonth} words={words} />,
    days: <DaysChart months={report.byMonth} words={words} />,
    rights: <RightsChart rights={report.byRight} words={words} />,
  };

  it.each(Object.entries(charts))(
    "%s has a title, points to its table, and is hidden from screen readers",
    (_, chart) => {
      const markup = renderToStaticMarkup(chart);
      expect(markup).toMatch(
        /^<figure[^>]*><figcaption><span[^>]*>[^<]+<\/span><span class="sr-only">The table /,
      );
      expect(markup).toMatch(/<svg width="720"[^>]*aria-hidden="true"/);
      expect(markup).not.toMatch(/NaN|undefined|style=/);
    },
  );

  it("draws no point for a month of which nothing can be said", () => {
    expect(renderToStaticMarkup(charts.onTime).match(/<path[^>]*transform=/g)).toHaveLength(1 + 2);
  });

  it("tells its series apart without colour", () => {
    expect(renderToStaticMarkup(charts.received)).toContain('fill="url(#hatch)"');
    expect(renderToStaticMarkup(charts.rights)).toContain('fill="url(#dots)"');
  });

  it("stands still with nothing at all", () => {
    const empty = [{ month: "2026-01", sent: 0, ...none }];
    for (const Chart of [ReceivedChart, OnTimeChart, DaysChart])
      expect(renderToStaticMarkup(<Chart months={empty} words={words} />)).not.toMatch(/NaN|Infinity/);
    expect(renderToStaticMarkup(<RightsChart rights={[]} words={words} />)).not.toMatch(/NaN|Infinity/);
  });
});
