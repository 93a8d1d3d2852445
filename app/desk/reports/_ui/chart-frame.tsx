import type { ReactNode } from "react";

/** Of every chart, in its own units: wide enough for two years of months. */
export const chartSize = { width: 720, height: 280, left: 44, right: 44, top: 12, bottom: 36 } as const;

/**
 * A chart with its title and legend. For eyes only: the table beside it says the same, so screen readers skip the
 * drawing. On narrow screens it scrolls by itself and the page does not.
 */
export function ChartFrame({
  title,
  note,
  label,
  legend,
  height = chartSize.height,
  from = "start",
  children,
}: {
  title: string;
  /** Which table has the same figures. */
  note: string;
  /** Names the part that scrolls. */
  label: string;
  legend: readonly { readonly key: string; readonly label: string; readonly mark: ReactNode }[];
  height?: number;
  /** Which end is in sight where the chart is wider than the screen: of months it is the newest that matter. */
  from?: "start" | "end";
  children: ReactNode;
}) {
  const atEnd = from === "end";
  return (
    <figure className="min-w-0">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        <span className="sr-only">{note}</span>
      </figcaption>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm" aria-hidden="true">
        {legend.map(({ key, label: name, mark }) => (
          <li key={key} className="inline-flex items-center gap-2">
            <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
              {mark}
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <section
        className={`mt-2 overflow-x-auto ${atEnd ? "[direction:rtl]" : ""}`}
        aria-label={`${label}: ${title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        {/* What is written from right to left is scrolled to its right end at first, without any script. */}
        <div className={atEnd ? "w-max min-w-full [direction:ltr]" : undefined}>
          <svg
            width={chartSize.width}
            height={height}
            viewBox={`0 0 ${chartSize.width} ${height}`}
            className="max-w-none"
            aria-hidden="true"
            focusable="false"
          >
            {children}
          </svg>
        </div>
      </section>
    </figure>
  );
}

/** Two kinds of hatching, so that series differ without their colours; once on a page, for all of its charts. */
export const ChartPatterns = () => (
  <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-page" />
        <rect width="3" height="6" className="fill-accent" />
      </pattern>
      <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-page" />
        <circle cx="3" cy="3" r="1.7" className="fill-danger" />
      </pattern>
    </defs>
  </svg>
);

/** Lines across with what they stand for at both ends, as one of them may be out of sight; the lowest is the floor. */
export function ValueAxis({
  ticks,
  y,
  format,
}: {
  ticks: readonly number[];
  y: (value: number) => number;
  format: (value: number) => string;
}) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line
            x1={chartSize.left}
            x2={chartSize.width - chartSize.right}
            className={tick === 0 ? "stroke-edge" : "stroke-line"}
          />
          {[
            { x: chartSize.left - 8, textAnchor: "end" as const },
            { x: chartSize.width - chartSize.right + 8, textAnchor: "start" as const },
          ].map((end) => (
            <text key={end.textAnchor} {...end} dy="0.32em" className="fill-muted text-xs tabular-nums">
              {format(tick)}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Names below the floor; of many months every second, third … one. */
export function NameAxis({
  names,
  x,
  height = chartSize.height,
}: {
  names: readonly { readonly key: string; readonly label: string }[];
  /** Where the middle of each is. */
  x: (key: string) => number;
  height?: number;
}) {
  const every = Math.ceil(names.length / 13);
  return (
    <g>
      {names
        .filter((_, index) => (names.length - 1 - index) % every === 0)
        .map(({ key, label }) => (
          <text key={key} x={x(key)} y={height - 14} textAnchor="middle" className="fill-muted text-xs">
            {label}
          </text>
        ))}
    </g>
  );
}
