import { rights } from "@/db/schema/enums";
import type { DisclosedRecord } from "@/lib/rights/access-gaps";
import type { AnsweredRight, AnswerToCheck } from "@/lib/rights/completeness";

export const text = (words: string) => ({ en: words });
/** Kept for five years, and seen by a processor abroad. */
export const category: DisclosedRecord["systems"][number]["categories"][number] = {
  slug: "identity",
  title: text("Who you are"),
  purposes: [text("Membership")],
  recipients: ["board", "stripe"],
  retention: { period: "P5Y", text: text("Five years") },
};
/** Nothing of Art. 15 is missing from it. */
export const completeRecord: DisclosedRecord = {
  controller: { country: "FR", authority: { name: text("CNIL"), url: "https://www.cnil.fr", address: [] } },
  rights: rights.map((right) => ({ right })),
  recipients: [
    { slug: "board", name: text("The board"), country: "FR" },
    { slug: "stripe", name: text("Stripe"), country: "US" },
  ],
  transfers: [{ recipient: "stripe", safeguard: { stated: true, text: text("Standard clauses") } }],
  automatedDecisions: [{ logic: text("Points"), consequences: text("No credit") }],
  source: text("You"),
  systems: [{ slug: "adh6", categories: [category] }],
};

/** A right that is granted, decided and done. */
export const answered = (
  right: AnsweredRight["right"],
  rest: Partial<AnsweredRight> = {},
): AnsweredRight => ({
  right,
  outcome: "granted",
  ground: null,
  concerned: [{ system: "adh6", category: "identity" }],
  categories: [{ system: "adh6", category: "identity", outcome: "granted", ground: null }],
  openTasks: 0,
  recipients: [],
  bundleBuilt: true,
  ...rest,
});

/** An answer from which nothing is missing. */
export const answer = (right: AnsweredRight, rest: Partial<AnswerToCheck> = {}): AnswerToCheck => ({
  record: completeRecord,
  reasonedItems: {},
  rights: [right],
  remedies: { authority: { name: "CNIL", url: null, address: ["Paris"] }, country: "FR" },
  ...rest,
});
