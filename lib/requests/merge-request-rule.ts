import {
  type AssuranceLevel,
  assuranceLevels,
  type RequesterRole,
  type Right,
  type RightStatus,
} from "@/db/schema/enums";

/** What decides whether one request can be answered in another one's place. */
export interface MergeParty {
  readonly receivedAt: Date;
  /** Civil, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly open: boolean;
  readonly requesterRole: RequesterRole;
  /** The blind index of the address, as text; null for a request that gave none. */
  readonly emailIndex: string | null;
  /** The folded words of the subject's name, sorted, as one text. */
  readonly folded: string;
  /** How surely the person is known; null: not at all. */
  readonly reached: AssuranceLevel | null;
  /** Of a representative: somebody of staff accepted their proofs. True for the subject. */
  readonly represented: boolean;
  readonly rights: readonly { readonly right: Right; readonly status: RightStatus }[];
}

/**
 * Why a request cannot be merged into another one: that one came later or is due later (a day would be lost), is ended,
 * does not ask for all of it (a right would be lost), is somebody else's, or is less surely the person's.
 */
export type MergeObstacle = "later" | "ended" | "rights" | "person" | "proof";

/**
 * Whether `duplicate` may end and `original` be answered in its place (the letter of closing, cause "merged"). Pure.
 *
 * The same address of the same subject is the same person. With different addresses a member of staff has to confirm
 * that it is one person (`confirm`), and identity must not get weaker by it: both are proven, and the one that goes on
 * at least as surely as the one that ends. So nobody draws a proven person's request to an address that is less proven,
 * and nobody who proved nothing hears that there is another request.
 * @returns null when it may, `confirm` when it may once staff confirm the person, else what is against it
 */
export function mergeObstacle(duplicate: MergeParty, original: MergeParty): MergeObstacle | "confirm" | null {
  if (!original.open || !duplicate.open) return "ended";
  if (original.receivedAt > duplicate.receivedAt || original.dueOn > duplicate.dueOn) return "later";
  if (!coversRights(duplicate, original)) return "rights";
  if (duplicate.requesterRole !== original.requesterRole) return "person";
  if (isSameAddress(duplicate, original)) {
    // One representative can ask for several people from one address.
    const samePerson = duplicate.requesterRole === "self" || duplicate.folded === original.folded;
    return samePerson ? null : "person";
  }
  return isProofKept(duplicate, original) ? "confirm" : "proof";
}

/** Everything that still wants an answer here wants one there: what was answered or withdrawn there will get none. */
const coversRights = (duplicate: MergeParty, original: MergeParty): boolean =>
  duplicate.rights
    .filter(({ status }) => status !== "withdrawn")
    .every(({ right }) =>
      original.rights.some(
        (one) => one.right === right && one.status !== "withdrawn" && one.status !== "answered",
      ),
    );

const isSameAddress = (a: MergeParty, b: MergeParty): boolean =>
  a.emailIndex !== null && a.emailIndex === b.emailIndex;

function isProofKept(duplicate: MergeParty, original: MergeParty): boolean {
  if (duplicate.reached === null || original.reached === null) return false;
  if (!duplicate.represented || !original.represented) return false;
  return assuranceLevels.indexOf(original.reached) >= assuranceLevels.indexOf(duplicate.reached);
}
