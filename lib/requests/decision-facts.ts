import type { DecisionOutcome, Right, RightStatus } from "@/db/schema/enums";
import type { OpenedGround } from "@/lib/requests/open-ground";
import type { CategoryAssessment } from "@/lib/rights/assessment";

/** What is proposed or decided about one right. */
export interface DecisionView {
  readonly outcome: DecisionOutcome;
  /** Counts how often it was written; an approval names the one that was read. */
  readonly proposal: number;
  readonly ground: OpenedGround | null;
  readonly categories: readonly {
    readonly system: string;
    readonly category: string;
    readonly title: string;
    readonly outcome: DecisionOutcome;
    readonly ground: OpenedGround | null;
  }[];
  readonly actionTaken: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** Abuse-based refusals: somebody else than the author approves. */
  readonly needsSecond: boolean;
  readonly byReader: boolean;
}

/** The page on which one right is decided: what the law says per category, and what stands so far. */
export interface DecisionDraft {
  readonly right: Right;
  readonly status: RightStatus;
  readonly details: string | null;
  readonly decision: DecisionView | null;
  readonly categories: readonly {
    readonly system: string;
    readonly category: string;
    readonly title: string;
    readonly systemTitle: string;
    /** Something about the person was found there; a decision is written only about these. */
    readonly held: boolean;
    readonly rowCount: number | null;
    readonly taskId: string | null;
    readonly assessment: CategoryAssessment;
  }[];
  /** National restrictions that the record cites for this right (Art. 23). */
  readonly restrictions: readonly { readonly citation: string; readonly text: string }[];
  /** Last day for a refusal (Art. 12(4)), and whether it has passed. */
  readonly refusalNoticeBy: string | null;
  readonly refusalLate: boolean;
  readonly searched: boolean;
  readonly can: { readonly decide: boolean; readonly approve: boolean };
}
