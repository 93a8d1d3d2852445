import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { countryOf, holidayRegions, isHolidayRegion } from "@/lib/deadlines/holidays";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import {
  type Certainty,
  type DeadlineKind,
  deadlineKinds,
  type Period,
  type Regime,
} from "@/lib/deadlines/regime";
import { europeanRegimes } from "@/lib/deadlines/regimes-europe";
import { americanRegimes } from "@/lib/deadlines/regimes-united-states";
import { otherRegimes } from "@/lib/deadlines/regimes-world";

const table = { ...europeanRegimes, ...americanRegimes, ...otherRegimes } as const;
/** The code of a law that counts the time of requests. */
export type RegimeCode = keyof typeof table;

/** Every regime, as data. The rules common to all are in compute-deadline.ts, the wording in explain-step.ts. */
const regimes: ReadonlyMap<string, Regime> = new Map<string, Regime>(Object.entries(table));

export const regimeCodes = Object.keys(table) as readonly RegimeCode[];

/** What a regime lays down, for a page that explains it or lets a visitor compute a date under it. */
export interface RegimeFacts {
  readonly code: RegimeCode;
  readonly version: number;
  /** First day of receipt that the regime governs; null where that is not settled. */
  readonly inForceFrom: PlainDate | null;
  readonly certainty: Certainty;
  /** The article, in English. */
  readonly source: string;
  /** ISO 3166 codes that may be given as `country`. */
  readonly countries: readonly string[];
  /** Codes that may be given instead of their country's, with the names that the regions give themselves. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** What can be computed under it. */
  readonly kinds: readonly DeadlineKind[];
  readonly periods: readonly PeriodFacts[];
  /** What the law asks for without a number: no date can be computed. */
  readonly unfixed: readonly { readonly kind: DeadlineKind; readonly words: string }[];
  /** One sentence in English; null: nothing to add. */
  readonly note: string | null;
}

interface PeriodFacts {
  readonly kind: DeadlineKind;
  readonly unit: Period["unit"];
  readonly length: number;
  /** The most units that one notice may add (null: as many as it announces); null: no extension. */
  readonly extension: { readonly most: number | null } | null;
  /** Ends on the next working day when the last day is none. */
  readonly rolls: boolean;
  readonly certainty: Certainty;
  readonly source: string;
  readonly inForceFrom: PlainDate | null;
  readonly note: string | null;
}

/** Every regime with its facts, in the order of the table: Europe, United States, the rest of the world. */
export function listRegimes(): readonly RegimeFacts[] {
  return regimeCodes.map((code) => factsOf(code, findRegime(code)));
}

function factsOf(code: RegimeCode, regime: Regime): RegimeFacts {
  const { version, inForceFrom, certainty, source, countries, unfixed = {}, note = null } = regime;
  const periods = deadlineKinds.flatMap((kind) => {
    const period = regime.periods[kind];
    return period ? [periodFacts(kind, period, regime)] : [];
  });
  return {
    code,
    version,
    inForceFrom,
    certainty,
    source,
    countries,
    regions: periods.some(looksAtHolidays)
      ? holidayRegions.filter((region) => isUnder(regime, region.code))
      : [],
    kinds: periods.map(({ kind }) => kind),
    periods,
    unfixed: deadlineKinds.flatMap((kind) => {
      const words = unfixed[kind];
      return words === undefined ? [] : [{ kind, words }];
    }),
    note,
  };
}

const looksAtHolidays = ({ rolls, unit }: PeriodFacts) => rolls || unit === "business-days";

function periodFacts(kind: DeadlineKind, period: Period, regime: Regime): PeriodFacts {
  const { unit, length, rolls, certainty, extension, note = null } = period;
  return {
    kind,
    unit,
    length,
    extension: extension && { most: extension.most },
    rolls,
    certainty,
    source: period.source ?? regime.source,
    inForceFrom: period.inForceFrom ?? regime.inForceFrom,
    note,
  };
}

/** Whether a place is one of the regime's countries or a region of one that has public holidays of its own. */
export function isUnder(regime: Regime, place: string): boolean {
  if (regime.countries.includes(place)) return true;
  return isHolidayRegion(place) && regime.countries.includes(countryOf(place));
}

/** The article behind a period, in English; empty for a regime that is no longer known. */
export function sourceOf(code: string, kind: DeadlineKind): string {
  const regime = regimes.get(code);
  return regime?.periods[kind]?.source ?? regime?.source ?? "";
}

/** @throws DeadlineError `unknown-regime`. */
export function findRegime(code: string): Regime {
  const known = regimes.get(code);
  if (known) return known;
  throw new DeadlineError("unknown-regime", "regime", `Use one of ${regimeCodes.join(", ")}.`);
}

/** @throws DeadlineError `no-fixed-period` when the law sets no number, `unknown-kind` when it has no such period. */
export function findPeriod(regime: Regime, kind: string): Period {
  const known = deadlineKinds.find((candidate) => candidate === kind);
  const period = known && regime.periods[known];
  if (period) return period;
  const words = known && regime.unfixed?.[known];
  if (words !== undefined) {
    throw new DeadlineError(
      "no-fixed-period",
      "kind",
      `The law asks for this ${words} and sets no number of days: no date can be computed (${regime.source}).`,
    );
  }
  throw new DeadlineError(
    "unknown-kind",
    "kind",
    `This regime sets a period for: ${Object.keys(regime.periods).join(", ")}.`,
  );
}
