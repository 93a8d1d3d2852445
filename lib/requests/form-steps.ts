import { type Right, rights } from "@/db/schema/enums";
import type { DraftContent, FieldErrors } from "@/lib/requests/portal-view";

/** One page of the form, by the last segment of its address; the first stands at the form's own address. */
export type FormStep = "rights" | "client" | "who" | `about-${Right}` | "you" | "answer" | "files";

/** What decides which pages there are. */
interface Form {
  readonly controller: {
    readonly role: "controller" | "processor" | "both";
    readonly rights: readonly Right[];
  };
  readonly content: Pick<DraftContent, "rights">;
}

/** The pages in order: only those that the chosen rights and this controller need. */
export function listSteps({ controller, content }: Form): readonly FormStep[] {
  const chosen = controller.rights.filter((right) => content.rights.includes(right));
  return [
    "rights",
    ...(controller.role === "controller" ? [] : (["client"] as const)),
    "who",
    ...chosen.map((right) => `about-${right}` as const),
    "you",
    "answer",
    "files",
  ];
}

/** The page after this one; null when everything has been asked. */
export function stepAfter(steps: readonly FormStep[], step: FormStep): FormStep | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** The page before this one; null before the first. */
export function stepBefore(steps: readonly FormStep[], step: FormStep): FormStep | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** Where a field is asked, by the name of its HTML field. */
export function stepOfField(field: string): FormStep {
  const about = rights.find((right) => field === `details.${right}` || field.startsWith(`answer.${right}.`));
  if (about) return `about-${about}`;
  if (field.startsWith("identifier.")) return "you";
  return places[field] ?? "you";
}

const places: Readonly<Record<string, FormStep>> = {
  right: "rights",
  client: "client",
  clientName: "client",
  requester: "who",
  representativeName: "who",
  mandate: "who",
  claimedEmail: "who",
  language: "answer",
  answerWay: "answer",
  postalAddress: "answer",
  file: "files",
};

/** What is wrong on one page. */
export const errorsOfStep = (errors: FieldErrors, step: FormStep): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => stepOfField(field) === step));

/** The first page on which something is wrong, in the order of the form; null when all may be sent. */
export const firstFaultyStep = (steps: readonly FormStep[], errors: FieldErrors): FormStep | null =>
  steps.find((step) => Object.keys(errorsOfStep(errors, step)).length > 0) ?? null;
