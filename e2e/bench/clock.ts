import { median, type Row } from "@/e2e/bench/table";
import { computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";

const clockCount = 20_000;
const runs = 7;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const places = [
  ["FR", "Europe/Paris"],
  ["DE-BY", "Europe/Berlin"],
  ["IE", "Europe/Dublin"],
  ["PT", "Europe/Lisbon"],
] as const;

/** Receipts all through 2024 to 2032 and the hours of the day, so that no two clocks are alike. */
const receipts = Array.from({ length: clockCount }, (_, index) => {
  const at = Date.UTC(2024, 0, 1) + Math.floor((index * 3_288 * dayMs) / clockCount) + (index % 24) * hourMs;
  const [country, timeZone] = places[index % places.length] ?? places[0];
  return { at, country, timeZone };
});

/**
 * Legal clocks a second of one core, against the least that a due date could cost: the month added by `Date`, and the
 * civil date of the end written by `Intl` in the zone. No holidays, no end of the day, no steps.
 */
export function benchClock(): Row[] {
  const plain = receipts.map(({ at, country, timeZone }) => inputOf(at, country, timeZone, false));
  const eventful = receipts.map(({ at, country, timeZone }) => inputOf(at, country, timeZone, true));
  const baseline = median(measure(receipts, ({ at, timeZone }) => naiveDueOn(at, timeZone)));
  const row = (what: string, measured: number): Row => ({
    what,
    unit: "clocks/s",
    measured,
    baseline,
    baselineIs: "`Date` plus one month, its date in the zone by `Intl`: no holidays, no steps",
    better: "more",
  });
  return [
    row("legal clock of the GDPR, steps included", median(measure(plain, dueOn))),
    row("the same with two questions and an extension", median(measure(eventful, dueOn))),
  ];
}

const dueOn = (input: DeadlineInput): string => computeDeadline(input).dueOn;

/** Clocks a second of processor time, so that other work on the machine counts less, of each run but the first. */
function measure<Given>(given: readonly Given[], compute: (one: Given) => string): number[] {
  const rates: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    let written = 0;
    for (const one of given) written += compute(one).length;
    const { user, system } = process.cpuUsage(start);
    if (written < given.length) throw new Error("a clock gave no date");
    if (run > 0) rates.push((given.length / (user + system)) * 1_000_000);
  }
  return rates;
}

function inputOf(at: number, country: string, timeZone: string, eventful: boolean): DeadlineInput {
  const after = (days: number) => new Date(at + days * dayMs).toISOString();
  return {
    regime: "eu-gdpr",
    country,
    timeZone,
    receivedAt: after(0),
    kind: "response",
    events: eventful
      ? [
          { type: "identity_requested", at: after(1) },
          { type: "identity_received", at: after(4) },
          { type: "clarification_requested", at: after(6) },
          { type: "clarification_received", at: after(11) },
          { type: "extension_notified", at: after(20), months: 2 },
        ]
      : [],
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function naiveDueOn(at: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  formats.set(timeZone, format);
  const due = new Date(at);
  due.setUTCMonth(due.getUTCMonth() + 1);
  return format.format(due);
}
