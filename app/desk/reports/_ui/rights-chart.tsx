import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { ChartFrame, chartSize } from "@/app/desk/reports/_ui/chart-frame";
import { formatCell } from "@/app/desk/reports/_ui/report-format";
import type { RightFigures } from "@/lib/reports/report";

const parts = ["granted", "partlyGranted", "refused", "withdrawn", "undecided"] as const;
type Part = (typeof parts)[number];

/** Solid, hatched, dotted, grey, empty: told apart without colours. */
const looks: Readonly<Record<Part, { readonly fill?: string; readonly className: string }>> = {
  granted: { className: "fill-accent stroke-accent" },
  partlyGranted: { fill: "url(#hatch)", className: "stroke-accent" },
  refused: { fill: "url(#dots)", className: "stroke-danger" },
  withdrawn: { className: "fill-line stroke-edge" },
  undecided: { className: "fill-page stroke-edge" },
};

const nameWidth = 168;
const barHeight = 34;

/** What was asked for, right by right, and what came of it; the number at the end is all of it. */
export function RightsChart({
  rights,
  words: { t, terms, locale },
}: {
  rights: readonly RightFigures[];
  words: Wording;
}) {
  const height = rights.length * barHeight + 16;
  const x = scaleLinear(
    [0, Math.max(1, ...rights.map(({ asked }) => asked))],
    [nameWidth, chartSize.width - 56],
  );
  const y = scaleBand(
    rights.map(({ right }) => right),
    [8, height - 8],
  ).padding(0.3);
  const series = stack<RightFigures, Part>().keys(parts)([...rights]);
  return (
    <ChartFrame
      title={t("reports.chart.rights")}
      note={t("reports.chart.tableBelow", { table: t("reports.table.rights") })}
      label={t("reports.chart.scroll")}
      height={height}
      legend={parts.map((part) => ({
        key: part,
        label: t(`reports.${part}`),
        mark: <rect x="0.5" y="0.5" width="17" height="13" {...looks[part]} />,
      }))}
    >
      {rights.map(({ right, asked }) => (
        <g key={right} transform={`translate(0 ${(y(right) ?? 0) + y.bandwidth() / 2})`}>
          <text x={nameWidth - 10} dy="0.32em" textAnchor="end" className="fill-ink text-sm">
            {terms(`rightName.${right}`)}
          </text>
          <text x={x(asked) + 8} dy="0.32em" className="fill-ink text-sm tabular-nums">
            {formatCell(locale, "count", asked, "")}
          </text>
        </g>
      ))}
      {series.map(({ key, ...bars }) =>
        rights.map(({ right }, index) => {
          const [from, to] = bars[index] ?? [0, 0];
          if (to === from) return null;
          const box = { x: x(from), width: x(to) - x(from), y: y(right), height: y.bandwidth() };
          return <rect key={`${key} ${right}`} {...box} {...looks[key]} />;
        }),
      )}
    </ChartFrame>
  );
}
