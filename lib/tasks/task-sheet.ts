import type { DecisionOutcome, Right, TaskKind, TaskOutcome } from "@/db/schema/enums";
import type { FileFacts } from "@/lib/files/file-facts";
import type { TaskAnswer } from "@/lib/tasks/answer-task";

/**
 * One task for whoever does it: what to do where and until when, and of the person only what finds them there. Nothing
 * else of the request.
 */
export interface TaskSheet {
  readonly id: string;
  readonly reference: string;
  readonly controller: string;
  readonly kind: TaskKind;
  /** Those that a search serves, or the one that is carried out. */
  readonly rights: readonly Right[];
  readonly system: string;
  readonly systemDescription: string;
  readonly instruction: string | null;
  /** In which language it is, where that is known. */
  readonly instructionLocale: string | null;
  /** Inside the house, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly late: boolean;
  readonly person: {
    readonly name: string;
    /** `label` null: the e-mail address. What is not proven was only claimed. */
    readonly identifiers: readonly {
      readonly slug: string;
      readonly label: string | null;
      readonly value: string;
      readonly proven: boolean;
    }[];
    /** The person's accounts in this system, as a search found them. */
    readonly accounts: readonly string[];
  };
  /** Of a decision that is carried out: what of this system it is about, what is done, and what the person wrote. */
  readonly decided: {
    readonly categories: readonly { readonly title: string; readonly outcome: DecisionOutcome }[];
    readonly actionTaken: string | null;
    readonly details: string | null;
  } | null;
  /** Who can be asked. */
  readonly contact: { readonly name: string | null; readonly email: string | null };
  /** What can be answered now; empty when it is done or does itself. */
  readonly answers: readonly TaskAnswer[];
  readonly outcome: TaskOutcome | null;
  /** Given up, and waiting for the data protection officer. */
  readonly givenUp: boolean;
  /** Of the last time, when it was done or tried before. */
  readonly note: string | null;
  readonly files: readonly FileFacts[];
  /** The reader may open the whole request. */
  readonly whole: boolean;
}

/** A line of somebody's own list: no word about the person. */
export interface TaskLine {
  readonly id: string;
  readonly reference: string;
  readonly controller: string;
  readonly kind: TaskKind;
  readonly right: Right | null;
  readonly system: string;
  readonly dueOn: string | null;
  readonly late: boolean;
}
