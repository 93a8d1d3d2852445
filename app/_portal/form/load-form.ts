import { type Detour, readDetour } from "@/app/_portal/form/form-address";
import type { StepProps } from "@/app/_portal/form/step-props";
import { wordErrors } from "@/app/_portal/form/word-errors";
import type { Query } from "@/app/_portal/page-params";
import { readDraftToken } from "@/lib/auth/session";
import type { Locale } from "@/lib/i18n/locales";
import { getDraft } from "@/lib/requests/draft";
import { errorsOfStep, type FormStep } from "@/lib/requests/form-steps";
import type { Draft, PortalController } from "@/lib/requests/portal-view";
import { emptyDraft } from "@/lib/requests/request-input";

/** This browser's form for the controller; null when nothing was saved, or when it has expired. */
export async function loadDraft(controller: PortalController): Promise<Draft | null> {
  const draft = await getDraft(await readDraftToken());
  return draft?.controllerSlug === controller.slug ? draft : null;
}

/** Every value of a word of the query. */
export const queryValues =
  (query: Awaited<Query>) =>
  (name: string): readonly string[] =>
    [query[name] ?? []].flat();

/** What a page of the form shows: what was typed, and with `?errors` what is wrong with it on this page. */
export function stepProps(
  locale: Locale,
  controller: PortalController,
  step: FormStep,
  draft: Draft | null,
  query: Awaited<Query>,
): StepProps & { readonly step: FormStep; readonly detour: Detour } {
  const valuesOf = queryValues(query);
  const content = draft?.content ?? emptyDraft;
  const wrong = query["errors"] === undefined ? {} : errorsOfStep(draft?.errors ?? {}, step);
  return {
    locale,
    controller,
    content,
    errors: wordErrors({ locale, controller, content }, wrong),
    step,
    detour: readDetour(controller, valuesOf("from")[0], valuesOf("then")),
  };
}
