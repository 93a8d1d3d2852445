import type { Right } from "@/db/schema/enums";
import type { AssessmentFacts } from "@/lib/rights/assessment";

/** What staff can tell the engine; the rest it finds in the record and in the data. */
export type StaffFacts = Pick<AssessmentFacts, "ended" | "marketing" | "erasureClaims" | "restrictionClaims">;

/** The letters of Arts. 17(1) and 18(1) that the form offers, as `erasure-d`. */
export const claimsOf = {
  erasure: ["erasure-d", "erasure-e", "erasure-f"],
  restriction: ["restriction-a", "restriction-b", "restriction-c", "restriction-d"],
} as const;

export type AskedRight = keyof typeof claimsOf | "objection";

/** The rights whose assessment turns on something that only people know. */
export const isAsked = (right: Right): right is AskedRight =>
  right === "erasure" || right === "restriction" || right === "objection";

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** From the address of the page, which holds answers to fixed questions and nothing that anybody typed. */
export function readFacts(right: Right, query: Parameters): StaffFacts {
  if (query["known"] === undefined) return {};
  const claimed = [query["claim"] ?? []].flat();
  const letters = <L extends string>(kind: "erasure" | "restriction", among: readonly L[]): L[] =>
    among.filter((letter) => claimed.includes(`${kind}-${letter}`));
  const ended = yesOrNo(query["ended"]);
  const marketing = yesOrNo(query["marketing"]);
  return {
    ...(ended === undefined ? {} : { ended }),
    ...(marketing === undefined ? {} : { marketing }),
    ...(right === "erasure" ? { erasureClaims: letters("erasure", ["d", "e", "f"]) } : {}),
    ...(right === "restriction" ? { restrictionClaims: letters("restriction", ["a", "b", "c", "d"]) } : {}),
  };
}

function yesOrNo(value: string | string[] | undefined): boolean | undefined {
  if (value === "yes") return true;
  return value === "no" ? false : undefined;
}
