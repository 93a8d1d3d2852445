import type {
  ActorKind,
  DecisionOutcome,
  RequestStatus,
  Right,
  TaskOutcome,
  TaskStatus,
} from "@/db/schema/enums";
import type { ColumnType, Value } from "@/lib/connectors/contract";
import type { ClockStep } from "@/lib/requests/portal-view";

export interface QueueRow {
  readonly reference: string;
  readonly controller: string;
  readonly subjectName: string;
  readonly rights: readonly Right[];
  readonly status: RequestStatus;
  /** The calendar day in the controller's zone, as the clock counts it. */
  readonly receivedOn: string;
  readonly dueOn: string;
  /** Calendar days from today (in the controller's zone) to the due date; negative when it has passed. */
  readonly daysLeft: number;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** Opaque; goes back as `after` for the next page. */
  readonly next: string | null;
}

export interface QueueFilter {
  readonly state: "open" | "answered" | "all";
  readonly after?: string;
  /** A reference, or an e-mail address (found by its blind index). */
  readonly search?: string;
}

export interface TaskView {
  readonly id: string;
  readonly system: string;
  readonly title: string;
  /** No connector: a person looks and says what was found. */
  readonly manual: boolean;
  readonly status: TaskStatus;
  readonly outcome: TaskOutcome | null;
  readonly errorCode: string | null;
  readonly accounts: readonly {
    readonly key: string;
    readonly by: readonly string[];
    readonly proven: boolean;
  }[];
  readonly extracts: readonly {
    readonly category: string;
    readonly title: string;
    readonly rowCount: number;
    /** Also in the portable copy (Art. 20(1)). */
    readonly portable: boolean;
    /** Holds free text that may name other people: look before release (Art. 15(4)). */
    readonly review: boolean;
  }[];
}

export interface RequestDetails {
  readonly reference: string;
  readonly controller: { readonly slug: string; readonly name: string; readonly timeZone: string };
  readonly locale: string;
  readonly status: RequestStatus;
  readonly subject: {
    readonly name: string;
    readonly email: string;
    readonly identifiers: Readonly<Record<string, string>>;
  };
  readonly emailConfirmedAt: Date | null;
  readonly rights: readonly {
    readonly right: Right;
    readonly details: string | null;
    readonly outcome: DecisionOutcome | null;
  }[];
  readonly receivedAt: Date;
  readonly dueOn: string;
  readonly daysLeft: number;
  readonly clock: readonly ClockStep[];
  readonly tasks: readonly TaskView[];
  readonly bundles: readonly { readonly right: Right; readonly byteCount: number; readonly builtAt: Date }[];
  /** The history, oldest first; `who` is a name for staff, else null. Payloads hold ids and facts. */
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly actorKind: ActorKind;
    readonly who: string | null;
    readonly at: Date;
    readonly payload: Readonly<Record<string, unknown>>;
  }[];
  /** What the person who looks may do now: role and status together. */
  readonly can: {
    readonly collect: boolean;
    readonly complete: boolean;
    readonly retry: boolean;
    readonly preview: boolean;
    readonly approve: boolean;
  };
}

export interface ExtractPreview {
  readonly system: string;
  readonly category: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: ColumnType;
    readonly portable: boolean;
  }[];
  /** Held, but does not leave; with the reason and article. */
  readonly withheld: readonly { readonly name: string; readonly title: string; readonly reason: string }[];
  readonly rows: readonly (readonly Value[])[];
  readonly rowCount: number;
  readonly page: number;
  readonly pages: number;
}
