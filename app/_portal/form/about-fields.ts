import type { Right } from "@/db/schema/enums";
import type { PortalQuestion } from "@/lib/requests/portal-view";

/** One thing that the page of a right asks: its free text, or a question with those that belong to one of its choices. */
export type AboutField =
  | { readonly kind: "details" }
  | { readonly kind: "question"; readonly question: PortalQuestion; readonly below: Below | null };

/** Questions that mean something for one choice only, and are shown under it. */
export interface Below {
  readonly value: string;
  readonly questions: readonly PortalQuestion[];
}

const belonging: Readonly<
  Partial<
    Record<Right, { readonly question: string; readonly value: string; readonly lines: readonly string[] }>
  >
> = {
  portability: { question: "to", value: "controller", lines: ["recipient", "contact"] },
};

/** The order of the page: what can be chosen, then the free text, then what is written besides. */
export function aboutFields(right: Right, questions: readonly PortalQuestion[]): readonly AboutField[] {
  const choice = belonging[right];
  const below = questions.filter(({ slug }) => choice?.lines.includes(slug));
  const asked = questions
    .filter((question) => !below.includes(question))
    .map((question) => ({
      kind: "question" as const,
      question,
      below: choice?.question === question.slug ? { value: choice.value, questions: below } : null,
    }));
  const isChoice = ({ question }: { question: PortalQuestion }) => question.options.length > 0;
  return [...asked.filter(isChoice), { kind: "details" }, ...asked.filter((field) => !isChoice(field))];
}

/** The questions in the order in which they stand on the page. */
export function questionsInOrder(
  right: Right,
  questions: readonly PortalQuestion[],
): readonly (PortalQuestion | "details")[] {
  return aboutFields(right, questions).flatMap((field): (PortalQuestion | "details")[] =>
    field.kind === "details" ? ["details"] : [field.question, ...(field.below?.questions ?? [])],
  );
}
