import { type Right, rights } from "@/db/schema/enums";
import { type FormStep, listSteps, stepAfter } from "@/lib/requests/form-steps";
import type { PortalController } from "@/lib/requests/portal-view";

/**
 * The way back of somebody who came from the check page to change something: the new pages that still lie before it.
 * Null for somebody who fills in the form for the first time.
 */
export type Detour = readonly FormStep[] | null;

/** The right that a page of its own asks about; null for the other pages. */
export const aboutRight = (step: FormStep): Right | null =>
  rights.find((right) => step === `about-${right}`) ?? null;

/** The page of an address; null when this controller's form has no such page, whatever is asked for. */
export function knownStep(controller: PortalController, segment: string): FormStep | null {
  const everything = listSteps({ controller, content: { rights: controller.rights } });
  return everything.find((step) => step === segment) ?? null;
}

/** Reads `from=check&then=about-erasure`, from a query or a form. Unknown pages count as absent. */
export function readDetour(
  controller: PortalController,
  from: string | undefined,
  then: readonly string[],
): Detour {
  if (from !== "check") return null;
  return then.flatMap((segment) => knownStep(controller, segment) ?? []);
}

export const formBase = (locale: string, slug: string): string => `/${locale}/${slug}/request`;

/** The address of a page; the first one is the form's own. `detour` goes with it from page to page. */
export function stepAddress(
  base: string,
  step: FormStep,
  { detour = null, failed = false }: { detour?: Detour; failed?: boolean } = {},
): string {
  const query = [
    ...(failed ? ["errors"] : []),
    ...(detour ? ["from=check", ...detour.map((page) => `then=${page}`)] : []),
  ].join("&");
  return `${base}${step === "rights" ? "" : `/${step}`}${query && `?${query}`}`;
}

/** Where a saved page leads: to the next one, or back to the check page by way of those that are new. */
export function addressAfter(
  base: string,
  { steps, step, detour, added }: Saved & { steps: readonly FormStep[] },
): string {
  if (!detour) {
    const next = stepAfter(steps, step);
    return next ? stepAddress(base, next) : `${base}/check`;
  }
  const [next, ...rest] = [...added, ...detour].filter((page) => steps.includes(page));
  return next ? stepAddress(base, next, { detour: rest }) : `${base}/check`;
}

interface Saved {
  readonly step: FormStep;
  readonly detour: Detour;
  /** Pages that the answer just given brought into the form. */
  readonly added: readonly FormStep[];
}
