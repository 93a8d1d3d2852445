import type {
  AssuranceLevel,
  FilePurpose,
  IdentityCheckMethod,
  IdentityCheckStatus,
  Right,
} from "@/db/schema/enums";
import type { FileFacts } from "@/lib/files/file-facts";
import type { AccountProof } from "@/lib/identity/account-proof";
import type { IdentityGap } from "@/lib/identity/assurance";
import type { AskableMethod, RecordableMethod } from "@/lib/identity/proof-methods";

/** Who asks, and how surely. */
export interface IdentityView {
  readonly reached: AssuranceLevel | null;
  /** Rights that the request still wants answered, with what the policy asks for each and what is missing. */
  readonly needs: readonly {
    readonly right: Right;
    readonly level: AssuranceLevel;
    readonly gap: IdentityGap | null;
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly method: IdentityCheckMethod;
    readonly level: AssuranceLevel;
    readonly status: IdentityCheckStatus;
    /** Why it was asked for, or what convinced who accepted it. */
    readonly reason: string | null;
    /** What an account said, and whether that is another address than the proven one. */
    readonly account: AccountProof | null;
    readonly askedAt: Date;
    readonly expiresAt: Date | null;
    /** Of a code by post: it was printed. */
    readonly letterSent: boolean;
    readonly settledAt: Date | null;
    /** The name of who looked. */
    readonly settledBy: string | null;
    /** The reader asked for it or is a data protection officer: they see what is shown, and settle it. */
    readonly named: boolean;
    /** The document, while it exists and the reader may see it. */
    readonly files: readonly DeskFile[];
  }[];
  /** Ways that staff can ask for now. */
  readonly canAsk: readonly AskableMethod[];
  /** What a letter that asks for it would say is needed, in the person's language. */
  readonly suggested: Readonly<Partial<Record<AskableMethod, string>>>;
  /** Make the letter with a code. */
  readonly canPrint: boolean;
  readonly canSettle: boolean;
  /** The levels that the reader may note for a proof given elsewhere; none: not possible now. */
  readonly recordable: Readonly<Record<RecordableMethod, readonly AssuranceLevel[]>>;
}

export interface DeskFile extends FileFacts {
  readonly purpose: FilePurpose;
  readonly uploadedAt: Date;
  readonly destroyed: boolean;
}
