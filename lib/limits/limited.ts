import type { LimitName } from "@/lib/limits/limit-table";
import { Problem } from "@/lib/problem";

/** Refused because it was done too often lately; after `retryAfterS` seconds it is possible again. */
export class Limited extends Problem {
  constructor(
    readonly limit: LimitName,
    readonly retryAfterS: number,
  ) {
    super("limited");
  }
}
