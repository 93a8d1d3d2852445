import type { GroundCode } from "@/db/schema/ground-codes";
import type { Sealed } from "@/db/schema/sealed";
import { type PlainDate, plainDate } from "@/lib/deadlines/plain-date";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

/** A ground as stored with a decision, opened. `facts` is the house's evidence and goes into no letter. */
export interface OpenedGround {
  readonly code: GroundCode;
  readonly citation: string | null;
  readonly reasons: string;
  readonly facts: string | null;
  readonly until: PlainDate | null;
}

/** The columns of a ground, as a decision and each of its categories store them. */
export interface GroundColumns {
  readonly ground: GroundCode | null;
  readonly citation: string | null;
  readonly reasons: Sealed<string> | null;
  readonly facts: Sealed<string> | null;
  readonly until: string | null;
}

/** Null where a decision needed no ground. */
export function openGround(key: DataKey, columns: GroundColumns): OpenedGround | null {
  if (!columns.ground) return null;
  return {
    code: columns.ground,
    citation: columns.citation,
    reasons: columns.reasons ? open(key, "reasons", columns.reasons) : "",
    facts: columns.facts ? open(key, "facts", columns.facts) : null,
    until: columns.until ? plainDate(columns.until) : null,
  };
}
