import { scaleBand, scaleLinear } from "d3-scale";
import { line, symbol, symbolCircle, symbolDiamond } from "d3-shape";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { ChartFrame, chartSize, NameAxis, ValueAxis } from "@/app/desk/reports/_ui/chart-frame";
import { formatCell, formatMonth, formatShare } from "@/app/desk/reports/_ui/report-format";
import { type Report, shareOf } from "@/lib/reports/report";

interface Props {
  readonly months: Report["byMonth"];
  readonly words: Wording;
}

const { width, height, left, right, top, bottom } = chartSize;
const floor = height - bottom;

const bands = (months: Report["byMonth"], padding: number) =>
  scaleBand(
    months.map(({ month }) => month),
    [left, width - right],
  ).padding(padding);

/** From nothing to a round number above the greatest; whole steps for what is counted. */
const upTo = (greatest: number) => scaleLinear([0, Math.max(greatest, 1)], [floor, top]).nice(5);
const wholeTicks = (scale: { ticks(count: number): number[] }) => scale.ticks(5).filter(Number.isInteger);

function frameOf(id: "months" | "onTime" | "days", { months, words: { t, locale } }: Props) {
  const band = bands(months, 0.25);
  return {
    frame: {
      title: t(`reports.chart.${id}`),
      note: t("reports.chart.tableBelow", { table: t("reports.table.months") }),
      label: t("reports.chart.scroll"),
      from: "end" as const,
    },
    band,
    middle: (month: string) => (band(month) ?? 0) + band.bandwidth() / 2,
    names: months.map(({ month }) => ({ key: month, label: formatMonth(locale, month, "short") })),
  };
}

const received = "fill-accent";
const outlined = "stroke-accent";

/** What came in and what left, side by side: where the second falls behind, work piles up. */
export function ReceivedChart(props: Props) {
  const { months, words } = props;
  const { frame, band, middle, names } = frameOf("months", props);
  const y = upTo(Math.max(...months.map(({ received: came, sent }) => Math.max(came, sent))));
  const half = band.bandwidth() / 2;
  return (
    <ChartFrame
      {...frame}
      legend={[
        {
          key: "received",
          label: words.t("reports.cameIn"),
          mark: <rect width="18" height="14" className={received} />,
        },
        {
          key: "sent",
          label: words.t("reports.sent"),
          mark: <Hatched x={0.5} y={0.5} width={17} height={13} />,
        },
      ]}
    >
      <ValueAxis ticks={wholeTicks(y)} y={y} format={(tick) => formatCell(words.locale, "count", tick, "")} />
      {months.map((one) => (
        <g key={one.month}>
          <rect
            x={band(one.month)}
            y={y(one.received)}
            width={half}
            height={floor - y(one.received)}
            className={received}
          />
          <Hatched
            x={(band(one.month) ?? 0) + half}
            y={y(one.sent)}
            width={half}
            height={floor - y(one.sent)}
          />
        </g>
      ))}
      <NameAxis names={names} x={middle} />
    </ChartFrame>
  );
}

const Hatched = (box: { x: number; y: number; width: number; height: number }) => (
  <rect {...box} fill="url(#hatch)" className={box.height > 0 ? outlined : undefined} />
);

/** The share answered in time; months of which nothing can be said yet leave a gap. */
export function OnTimeChart(props: Props) {
  const { months, words } = props;
  const { frame, middle, names } = frameOf("onTime", props);
  const y = scaleLinear([0, 1], [floor, top]);
  const points = months.map(({ month, onTime, late }) => ({ month, share: shareOf(onTime, late) }));
  const path = line<(typeof points)[number]>(
    ({ month }) => middle(month),
    ({ share }) => y(share ?? 0),
  ).defined(({ share }) => share !== null)(points);
  return (
    <ChartFrame
      {...frame}
      legend={[{ key: "share", label: words.t("reports.onTime"), mark: <Mark shape="circle" x={9} y={7} /> }]}
    >
      <ValueAxis ticks={[0, 0.25, 0.5, 0.75, 1]} y={y} format={(tick) => formatShare(words.locale, tick)} />
      {path ? <path d={path} fill="none" strokeWidth="2" className={outlined} /> : null}
      {points.map(({ month, share }) =>
        share === null ? null : <Mark key={month} shape="circle" x={middle(month)} y={y(share)} />,
      )}
      <NameAxis names={names} x={middle} />
    </ChartFrame>
  );
}

/** How long answers took: half of them up to the dot, nearly all up to the diamond. */
export function DaysChart(props: Props) {
  const { months, words } = props;
  const { frame, middle, names } = frameOf("days", props);
  const y = upTo(Math.max(30, ...months.map(({ p95Days }) => p95Days ?? 0)));
  return (
    <ChartFrame
      {...frame}
      legend={[
        { key: "median", label: words.t("reports.median"), mark: <Mark shape="circle" x={9} y={7} /> },
        { key: "p95", label: words.t("reports.p95"), mark: <Mark shape="diamond" x={9} y={7} /> },
      ]}
    >
      <ValueAxis ticks={wholeTicks(y)} y={y} format={(tick) => formatCell(words.locale, "days", tick, "")} />
      {months.map(({ month, medianDays, p95Days }) =>
        medianDays === null || p95Days === null ? null : (
          <g key={month}>
            <line
              x1={middle(month)}
              x2={middle(month)}
              y1={y(medianDays)}
              y2={y(p95Days)}
              strokeWidth="2"
              className="stroke-edge"
            />
            <Mark shape="circle" x={middle(month)} y={y(medianDays)} />
            <Mark shape="diamond" x={middle(month)} y={y(p95Days)} />
          </g>
        ),
      )}
      <NameAxis names={names} x={middle} />
    </ChartFrame>
  );
}

/** Filled or open, round or not: told apart without colours. */
function Mark({ shape, x, y }: { shape: "circle" | "diamond"; x: number; y: number }) {
  const path = symbol(shape === "circle" ? symbolCircle : symbolDiamond, 60)() ?? "";
  const look = shape === "circle" ? "fill-accent stroke-accent" : "fill-none stroke-danger";
  return <path d={path} transform={`translate(${x} ${y})`} strokeWidth="2" className={look} />;
}
