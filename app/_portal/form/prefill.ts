import type { RequesterRole, Right } from "@/db/schema/enums";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";

/** What a link can choose beforehand. Words of the record and of the form only: no address carries personal data. */
export interface Prefill {
  readonly rights: readonly Right[];
  readonly requester: RequesterRole | null;
  /** A processing as `system.category`: what is objected to, or no longer consented to. */
  readonly about: string | null;
}

/** Reads `?right=…&requester=…&about=…`, and the same fields of the form. What is not offered counts as absent. */
export function readPrefill(
  controller: PortalController,
  valuesOf: (name: string) => readonly string[],
): Prefill {
  const [requester] = valuesOf("requester");
  const [about] = valuesOf("about");
  const wanted = valuesOf("right");
  const processings = Object.values(controller.questions).flatMap((questions) =>
    questions.flatMap(({ kind, options }) => (kind === "some" ? options.map(({ value }) => value) : [])),
  );
  return {
    rights: controller.rights.filter((right) => wanted.includes(right)),
    requester: controller.requesters.find((role) => role === requester) ?? null,
    about: processings.find((value) => value === about) ?? null,
  };
}

/** The draft's parts that a link fills in, under the rights just chosen. What the person has said stays. */
export function applyPrefill(
  controller: PortalController,
  { requester, about }: Prefill,
  chosen: readonly string[],
  held: DraftContent,
): Pick<DraftContent, "requester" | "answers"> {
  const answers: Record<string, readonly string[]> = { ...held.answers };
  for (const right of controller.rights) {
    if (!chosen.includes(right)) continue;
    for (const { slug, kind, options } of controller.questions[right] ?? []) {
      const key = `${right}.${slug}`;
      const ticked = answers[key] ?? [];
      if (kind === "some" && about && options.some(({ value }) => value === about) && !ticked.includes(about))
        answers[key] = [...ticked, about];
    }
  }
  return { requester: held.requester || (requester ?? ""), answers };
}
