import type { RequestStatus, Right } from "@/db/schema/enums";
import type { MergeObstacle } from "@/lib/requests/merge-request-rule";

/** What two requests share: the address, something to find the person by, or every word of the name. */
export type DuplicateReason = "email" | "identifier" | "name";

/** Another request that may be the same person's. */
export interface Duplicate {
  readonly reference: string;
  readonly subjectName: string;
  readonly status: RequestStatus;
  /** Calendar days in the controller's zone. */
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly rights: readonly Right[];
  readonly because: readonly DuplicateReason[];
  /** This request ending in that one: null when it may, `confirm` when staff have to say that it is one person. */
  readonly intoIt: MergeObstacle | "confirm" | null;
  /** That one ending in this one. */
  readonly intoThis: MergeObstacle | "confirm" | null;
}
