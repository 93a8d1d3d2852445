import type { Channel, Right } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import type { ReportMonths } from "@/lib/reports/report-months";

/**
 * What became of the requests that were received in some time. Every one of them has one fate: answered, withdrawn,
 * lapsed, merged, handed over (a processor's client answers) or open. Days are calendar days in the controller's zone.
 */
export interface Figures {
  readonly received: number;
  readonly answered: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  readonly merged: number;
  readonly handedOver: number;
  readonly open: number;
  /** Of the answered ones: nothing more is to come. */
  readonly closed: number;
  /** Answered by the legal due date, and what is not: answered after it, or open although it has passed. */
  readonly onTime: number;
  readonly late: number;
  /** Answered within so many calendar months of receipt, and what is not. Whose time is not over is in neither. */
  readonly withinOneMonth: number;
  readonly beyondOneMonth: number;
  readonly withinThreeMonths: number;
  readonly beyondThreeMonths: number;
  /** Days from receipt to the last answer, time suspended included; null without an answer. */
  readonly medianDays: number | null;
  /** 95 of 100 answers took no longer. */
  readonly p95Days: number | null;
}

/** Each right of a request is decided by itself. Outcomes are those of approved decisions. */
export interface RightFigures {
  readonly right: Right;
  readonly asked: number;
  readonly granted: number;
  readonly partlyGranted: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly undecided: number;
  readonly medianDays: number | null;
  readonly p95Days: number | null;
}

export interface SystemFigures {
  /** Slugs, and what the system is called. */
  readonly controller: string;
  readonly system: string;
  readonly title: string;
  /** Searched for so many requests, whose searches ended so. */
  readonly searches: number;
  readonly held: number;
  readonly nothingHeld: number;
  readonly cannot: number;
  readonly openTasks: number;
  /** Days from receipt until a search was done. */
  readonly medianDays: number | null;
}

export interface ReportController {
  readonly slug: string;
  readonly name: string;
}

/** Counts only: nothing in it is about a person. */
export interface Report {
  readonly months: ReportMonths;
  /** Whose requests are counted, and whose could be. */
  readonly controllers: readonly ReportController[];
  readonly choices: readonly ReportController[];
  /** Today, of all requests, whenever they were received. */
  readonly now: { readonly open: number; readonly overdue: number };
  readonly total: Figures;
  /** Each month of receipt; `sent`: answers that left in that month, to requests of any time. */
  readonly byMonth: readonly (Figures & { readonly month: string; readonly sent: number })[];
  readonly byController: readonly (Figures & ReportController)[];
  readonly byChannel: readonly (Figures & { readonly channel: Channel })[];
  readonly byRight: readonly RightFigures[];
  readonly byGround: readonly { readonly ground: GroundCode; readonly decisions: number }[];
  readonly bySystem: readonly SystemFigures[];
}

/** `part` of `part + rest`; null when there is nothing to divide. */
export const shareOf = (part: number, rest: number): number | null =>
  part + rest === 0 ? null : part / (part + rest);
