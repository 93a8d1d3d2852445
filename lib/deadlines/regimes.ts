import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { type HolidayList, holidayLists } from "@/lib/deadlines/holidays";

export const regimeCodes = [
  "eu-gdpr",
  "uk-gdpr",
  "ch-fadp",
  "us-ca-ccpa",
  "us-va-vcdpa",
  "us-ia-icdpa",
  "ca-qc-p39.1",
  "in-dpdp",
] as const;
/** A law that counts the time of requests. */
type RegimeCode = (typeof regimeCodes)[number];

export const deadlineKinds = ["response", "acknowledge", "opt_out", "appeal", "grievance"] as const;
/** What is due: the answer, the confirmation of receipt, the opt-out, the answer to an appeal or to a grievance. */
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface Period {
  readonly unit: "months" | "days" | "business-days";
  readonly length: number;
  /** Ends on the next working day when the last day is none. */
  readonly rolls: boolean;
  /** The most units that one notice may add, counted from the start; null: never longer. */
  readonly extension: number | null;
  /** The notice of a refusal is due with the notice of extension and is never extended (GDPR Art. 12(4)). */
  readonly refusalNotice: boolean;
}

/** What a question to the person does to the clock until it is answered. */
type QuestionEffect = "suspends" | "restarts" | "ignored";

export interface Regime {
  /** Grows when a rule of this regime changes; part of `ruleVersion`. */
  readonly version: number;
  readonly countries: readonly string[];
  readonly periods: Partial<Record<DeadlineKind, Period>>;
  readonly identity: QuestionEffect;
  readonly clarification: QuestionEffect;
  /** Civil days that a suspension adds: from asking to the answer, or both of these days included. */
  readonly suspendedDays: "until-answer" | "through-answer";
  /** Whether suspensions also move the last day for the notice of extension. */
  readonly suspensionMovesNotice: boolean;
}

const days = (length: number, extension: number | null = null): Period => ({
  unit: "days",
  length,
  rolls: false,
  extension,
  refusalNotice: false,
});
const businessDays = (length: number): Period => ({ ...days(length), unit: "business-days" });
const oneMonth: Period = { unit: "months", length: 1, rolls: true, extension: 2, refusalNotice: true };

const uninterrupted = {
  version: 1,
  identity: "ignored",
  clarification: "ignored",
  suspendedDays: "until-answer",
  suspensionMovesNotice: false,
} as const;

const isBritish = (list: HolidayList) => list.startsWith("GB");
const isEuropean = (list: HolidayList) => !list.startsWith("US");

/** Every regime, as data. The rules common to all are in compute-deadline.ts, the wording in explain-step.ts. */
const regimes: Readonly<Record<RegimeCode, Regime>> = {
  /**
   * GDPR Art. 12(3); Reg. 1182/71 Arts. 2-3; EDPB Guidelines 01/2022 §§157-164. Suspension while a question is open is
   * written law in France (decree 2019-536 Art. 77), elsewhere what the Guidelines tolerate (§159). The notices ignore
   * suspensions, which is the cautious reading. Seats outside the EEA are accepted: the holidays are those of the seat.
   */
  "eu-gdpr": {
    version: 1,
    countries: holidayLists.filter(isEuropean),
    periods: { response: oneMonth },
    identity: "suspends",
    clarification: "suspends",
    suspendedDays: "until-answer",
    suspensionMovesNotice: false,
  },
  /**
   * UK GDPR Art. 12A: the month runs from the latest of request and identity information; the days from asking to
   * specify an access request to the answer, both included, do not count, also for the notice. `acknowledge` is the
   * receipt of a complaint, Data Protection Act 2018 s. 164A, counted as in the ICO's guidance.
   */
  "uk-gdpr": {
    version: 1,
    countries: holidayLists.filter(isBritish),
    periods: { response: oneMonth, acknowledge: { ...days(30), rolls: true } },
    identity: "restarts",
    clarification: "suspends",
    suspendedDays: "through-answer",
    suspensionMovesNotice: true,
  },
  /** Federal Act on Data Protection Art. 25(7), ordinance Art. 18. Nothing later is assumed on weekends. */
  "ch-fadp": { ...uninterrupted, countries: ["CH"], periods: { response: days(30) } },
  /** 11 CCR §7021 (10 business days, 45 + 45 days), §§7026(f), 7027(g) (15 business days). */
  "us-ca-ccpa": {
    ...uninterrupted,
    countries: ["US-CA"],
    periods: { response: days(45, 45), acknowledge: businessDays(10), opt_out: businessDays(15) },
  },
  /** Va. Code §59.1-577. */
  "us-va-vcdpa": {
    ...uninterrupted,
    countries: ["US-VA"],
    periods: { response: days(45, 45), appeal: days(60) },
  },
  /** Iowa Code §715D.3. */
  "us-ia-icdpa": {
    ...uninterrupted,
    countries: ["US-IA"],
    periods: { response: days(90, 45), appeal: days(60) },
  },
  /** Act respecting the protection of personal information in the private sector, CQLR c. P-39.1, s. 32. */
  "ca-qc-p39.1": { ...uninterrupted, countries: ["CA-QC"], periods: { response: days(30) } },
  /** Digital Personal Data Protection Rules 2025, rule 14(3). */
  "in-dpdp": { ...uninterrupted, countries: ["IN"], periods: { grievance: days(90) } },
};

/** @throws DeadlineError `unknown-regime`. */
export function findRegime(code: string): Regime {
  const known = regimeCodes.find((regime) => regime === code);
  if (known) return regimes[known];
  throw new DeadlineError("unknown-regime", "regime", `Use one of ${regimeCodes.join(", ")}.`);
}

/** @throws DeadlineError `unknown-kind` when the regime sets no such period. */
export function findPeriod(regime: Regime, kind: string): Period {
  const known = deadlineKinds.find((candidate) => candidate === kind);
  const period = known && regime.periods[known];
  if (period) return period;
  throw new DeadlineError(
    "unknown-kind",
    "kind",
    `This regime sets a period for: ${Object.keys(regime.periods).join(", ")}.`,
  );
}
