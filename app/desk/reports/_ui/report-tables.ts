import type { Wording } from "@/app/desk/_ui/desk-words";
import type { Figures, Report } from "@/lib/reports/report";
import { shareOf } from "@/lib/reports/report";

export const tableIds = [
  "figures",
  "months",
  "rights",
  "grounds",
  "systems",
  "controllers",
  "channels",
] as const;
export type TableId = (typeof tableIds)[number];

/** What a cell holds: a name, a month `YYYY-MM`, a whole number, a share of 1, days. */
export type CellKind = "name" | "month" | "count" | "share" | "days";

type Cell = string | number | null;

/** One table of a report, for the page and for the CSV alike. The first column names the row. */
export interface ReportTable {
  readonly id: TableId;
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly Cell[])[];
}

type Column<Row> = readonly [label: string, kind: CellKind, value: (row: Row) => Cell];

/** The table of that name. */
export function reportTable(id: TableId, report: Report, words: Wording): ReportTable {
  const { t, terms } = words;
  const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): ReportTable => ({
    id,
    caption: t(`reports.table.${id}`),
    columns: columns.map(([label, kind]) => ({ key: label, label, kind })),
    rows: rows.map((row) => columns.map(([, , value]) => value(row))),
  });
  const outcomes = outcomeColumns(words);
  const tables: Record<TableId, () => ReportTable> = {
    figures: () => figuresTable(report, words, table),
    months: () =>
      table(report.byMonth, [
        [t("reports.month"), "month", ({ month }) => month],
        [t("reports.sent"), "count", ({ sent }) => sent],
        ...outcomes,
      ]),
    controllers: () =>
      table(report.byController, [[t("reports.controller"), "name", ({ name }) => name], ...outcomes]),
    channels: () =>
      table(report.byChannel, [
        [t("reports.channel"), "name", ({ channel }) => t(`who.channel.${channel}`)],
        ...outcomes,
      ]),
    rights: () =>
      table(report.byRight, [
        [t("reports.right"), "name", ({ right }) => terms(`rightName.${right}`)],
        [t("reports.asked"), "count", ({ asked }) => asked],
        [t("reports.granted"), "count", ({ granted }) => granted],
        [t("reports.partlyGranted"), "count", ({ partlyGranted }) => partlyGranted],
        [t("reports.refused"), "count", ({ refused }) => refused],
        [t("reports.withdrawn"), "count", ({ withdrawn }) => withdrawn],
        [t("reports.undecided"), "count", ({ undecided }) => undecided],
        [t("reports.median"), "days", ({ medianDays }) => medianDays],
        [t("reports.p95"), "days", ({ p95Days }) => p95Days],
      ]),
    grounds: () =>
      table(report.byGround, [
        [t("reports.ground"), "name", ({ ground }) => t(`ground.${ground}.name`)],
        [t("reports.decisions"), "count", ({ decisions }) => decisions],
      ]),
    systems: () =>
      table(report.bySystem, [
        [t("reports.system"), "name", (one) => systemName(report, one)],
        [t("reports.searches"), "count", ({ searches }) => searches],
        [t("reports.held"), "count", ({ held }) => held],
        [t("reports.nothingHeld"), "count", ({ nothingHeld }) => nothingHeld],
        [t("reports.cannot"), "count", ({ cannot }) => cannot],
        [t("reports.openTasks"), "count", ({ openTasks }) => openTasks],
        [t("reports.median"), "days", ({ medianDays }) => medianDays],
      ]),
  };
  return tables[id]();
}

/** What every table of requests tells. */
const outcomeColumns = ({ t }: Wording): readonly Column<Figures>[] => [
  [t("reports.cameIn"), "count", ({ received }) => received],
  [t("reports.answeredColumn"), "count", ({ answered }) => answered],
  [t("reports.open"), "count", ({ open }) => open],
  [t("reports.onTime"), "share", ({ onTime, late }) => shareOf(onTime, late)],
  [t("reports.within"), "share", (one) => shareOf(one.withinOneMonth, one.beyondOneMonth)],
  [t("reports.median"), "days", ({ medianDays }) => medianDays],
  [t("reports.p95"), "days", ({ p95Days }) => p95Days],
];

/** Two organisations may call a system the same. */
const systemName = ({ controllers }: Report, { controller, title }: Report["bySystem"][number]): string => {
  const name = controllers.find(({ slug }) => slug === controller)?.name ?? controller;
  return controllers.length > 1 ? `${name} – ${title}` : title;
};

/** Counts only, so that its column has one kind; shares and days stand above it and in the other tables. */
function figuresTable(
  { total }: Report,
  { t }: Wording,
  table: (
    rows: readonly (readonly [string, number])[],
    columns: readonly Column<readonly [string, number]>[],
  ) => ReportTable,
): ReportTable {
  const rows: readonly (readonly [string, number])[] = [
    [t("reports.cameIn"), total.received],
    [t("reports.answeredColumn"), total.answered],
    [t("reports.closed"), total.closed],
    [t("reports.open"), total.open],
    [t("reports.withdrawn"), total.withdrawn],
    [t("reports.lapsed"), total.lapsed],
    [t("reports.merged"), total.merged],
    [t("reports.handedOver"), total.handedOver],
    [t("reports.onTime"), total.onTime],
    [t("reports.late"), total.late],
    [t("reports.within"), total.withinOneMonth],
    [t("reports.withinThree"), total.withinThreeMonths],
  ];
  return table(rows, [
    [t("reports.figure"), "name", ([label]) => label],
    [t("reports.value"), "count", ([, count]) => count],
  ]);
}
