import type { Right } from "@/db/schema/enums";
import type { CategoryRecord, Localised, RecordOfProcessing } from "@/lib/controllers/record-schema";

/**
 * One question that a right asks besides the free text (`details.<right>`): `one` of several, `some` of several, a
 * `line` or a longer `text`. Its HTML field is `answer.<right>.<slug>`. No question has to be answered: a request counts
 * in any form (Art. 12(2)), and what is missing can be asked later.
 */
export interface RightQuestion {
  readonly slug: string;
  readonly kind: "one" | "some" | "line" | "text";
  /** What can be chosen. A null label stands in the portal's texts (`answer.<right>.<slug>.<value>`). */
  readonly options: readonly { readonly value: string; readonly label: Localised | null }[];
  /** Then it has to be answered: without it the answer to the other question means nothing. */
  readonly requiredWith?: { readonly question: string; readonly value: string };
}

const choice = (slug: string, ...values: readonly string[]): RightQuestion => ({
  slug,
  kind: "one",
  options: values.map((value) => ({ value, label: null })),
});
const line = (slug: string): RightQuestion => ({ slug, kind: "line", options: [] });

/**
 * The questions of a right at this controller. Which processing is objected to or no longer consented to, and which
 * automated decision is meant, are chosen from the record of processing; a question without options is left out.
 */
export function rightQuestions(record: RecordOfProcessing, right: Right): readonly RightQuestion[] {
  return questions[right](record).filter(
    ({ kind, options }) => (kind !== "one" && kind !== "some") || options.length > 0,
  );
}

const questions: Record<Right, (record: RecordOfProcessing) => readonly RightQuestion[]> = {
  access: () => [],
  rectification: () => [{ slug: "correction", kind: "text", options: [] }],
  erasure: () => [choice("scope", "everything", "account", "part")],
  // The four cases of Art. 18(1)(a)-(d), in its order.
  restriction: () => [choice("ground", "accuracy", "unlawful", "claims", "objection")],
  portability: () => [
    choice("to", "me", "controller"),
    { ...line("recipient"), requiredWith: { question: "to", value: "controller" } },
    line("contact"),
  ],
  objection: (record) => [processing(record, opposable)],
  "consent-withdrawal": (record) => [processing(record, onConsent)],
  "human-review": ({ automatedDecisions }) => [
    {
      slug: "decision",
      kind: "one",
      options: automatedDecisions.map(({ title }, index) => ({ value: `${index + 1}`, label: title })),
    },
    { slug: "view", kind: "text", options: [] },
  ],
  // French act 78-17 Art. 85 I: directives can be changed and revoked at any time, and may name a person.
  "post-mortem": () => [choice("act", "register", "change", "revoke"), line("person"), line("contact")],
};

/** Categories as `system.category`; people know them by their title and purpose, not by where they lie. */
const processing = (
  { systems }: RecordOfProcessing,
  concerns: (category: CategoryRecord) => boolean,
): RightQuestion => ({
  slug: "processing",
  kind: "some",
  options: systems.flatMap((system) =>
    system.categories
      .filter(concerns)
      .map((category) => ({ value: `${system.slug}.${category.slug}`, label: category.title })),
  ),
});

/** Art. 21(1), 21(2) and 21(6). */
const opposable = ({ legalBases, directMarketing, research }: CategoryRecord): boolean =>
  directMarketing === true ||
  research === true ||
  legalBases.some(({ basis }) => basis === "legitimate-interests" || basis === "public-task");

/** Art. 7(3). */
const onConsent = ({ legalBases }: CategoryRecord): boolean =>
  legalBases.some(({ basis }) => basis === "consent");
