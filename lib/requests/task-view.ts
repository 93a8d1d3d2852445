import type { Right, TaskKind, TaskOutcome, TaskStatus } from "@/db/schema/enums";
import type { FileFacts } from "@/lib/files/file-facts";

export interface TaskView {
  readonly id: string;
  readonly kind: TaskKind;
  /** The right whose decision is carried out; null for a search. */
  readonly right: Right | null;
  readonly system: string;
  readonly title: string;
  /** No connector: a person looks and says what was found. */
  readonly manual: boolean;
  readonly status: TaskStatus;
  readonly outcome: TaskOutcome | null;
  /** What the person who did it wrote down. */
  readonly note: string | null;
  readonly errorCode: string | null;
  /** Given up, and the data protection officer has neither accepted that nor had it tried again. */
  readonly givenUp: boolean;
  /** Who does it; null for what a connector does. */
  readonly work: TaskWork | null;
  /** What was found and attached. */
  readonly files: readonly FileFacts[];
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

/** A task in the hands of a person. */
export interface TaskWork {
  /** Somebody with an account; they do it at the desk. */
  readonly member: {
    readonly id: string;
    readonly name: string;
    /** Does no tasks of the controller any more: somebody else has to be given it. */
    readonly left: boolean;
  } | null;
  /** Without an account: as the record of processing calls them, and the address that gets the link. */
  readonly owner: string | null;
  readonly ownerEmail: string | null;
  readonly instruction: string | null;
  /** In which language it is, where that is known. */
  readonly instructionLocale: string | null;
  /** Inside the house, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  /** Not done, and that day has passed. */
  readonly late: boolean;
  readonly escalatedAt: Date | null;
  /** The one that opens the task now. */
  readonly link: { readonly sentAt: Date; readonly expiresAt: Date; readonly openedAt: Date | null } | null;
}
