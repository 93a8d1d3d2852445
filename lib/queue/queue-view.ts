import type { Channel, QuestionTopic, RequestStatus, Right } from "@/db/schema/enums";
import type { Lane } from "@/lib/queue/queue-filter";

/** A request as the queue shows it. */
export interface QueueRow {
  readonly reference: string;
  readonly controller: string;
  /** Empty once the personal data is destroyed. */
  readonly subjectName: string;
  readonly rights: readonly Right[];
  readonly status: RequestStatus;
  /** Null while nobody took it. `left`: their account is closed. */
  readonly handler: { readonly id: string; readonly name: string; readonly left: boolean } | null;
  readonly channel: Channel;
  /** Of the person; an IETF tag. */
  readonly language: string;
  /** The calendar day in the controller's zone, as the clock counts it. */
  readonly receivedOn: string;
  readonly dueOn: string;
  /** Calendar days from today (in the controller's zone) to the due date; negative when it has passed. */
  readonly daysLeft: number;
  readonly openTasks: number;
  /** Messages of the person that nobody marked as read. */
  readonly unread: number;
  /** What the person was asked and did not answer. */
  readonly waitingFor: QuestionTopic | null;
  /** Put before the data protection officer. */
  readonly escalated: boolean;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  /** Opaque; goes back as `after` for the next page. */
  readonly next: string | null;
}

/** How many of each lane of what is open; `mostCounted + 1` when it was not counted any further. */
export type QueueCounts = Readonly<Record<Exclude<Lane, "answered" | "all">, number>>;

/** Where counting ends: nobody works through more, and a count reads what it counts. */
export const mostCounted = 5_000;
