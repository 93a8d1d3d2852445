/** One measured thing and its baseline, in the same unit. `better` says which way is good. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly measured: number;
  readonly baseline: number;
  readonly baselineIs: string;
  readonly better: "more" | "less";
}

/** Prints the table with each row's ratio to its baseline: 1.00 would cost nothing beyond the baseline. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, unit, measured, baseline, baselineIs, better }) => [
    what,
    `${format(measured)} ${unit}`,
    `${format(baseline)} ${unit}`,
    `${(measured / baseline).toFixed(2)} (${better} is better)`,
    baselineIs,
  ]);
  const all = [["what", "measured", "baseline", "ratio", "the baseline is"], ...cells];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** The middle of several measurements: one disturbed run does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
