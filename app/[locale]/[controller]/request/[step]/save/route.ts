import { formRoute } from "@/app/_edge/form-route";
import { FormRefused } from "@/app/_edge/form-values";
import { addressAfter, formBase, knownStep, readDetour, stepAddress } from "@/app/_portal/form/form-address";
import { loadDraft } from "@/app/_portal/form/load-form";
import { readStep } from "@/app/_portal/form/read-step";
import { visitor } from "@/lib/auth/actor";
import { readDraftToken, writeDraftToken } from "@/lib/auth/session";
import { getPortalController } from "@/lib/controllers/portal-controllers";
import { Problem, problemCode } from "@/lib/problem";
import { saveDraft } from "@/lib/requests/draft";
import { errorsOfStep, listSteps } from "@/lib/requests/form-steps";
import { emptyDraft } from "@/lib/requests/request-input";

/** Keeps one page of the form as typed, then shows the next one, or this one again with what is wrong on it. */
export const POST = formRoute<{ controller: string; step: string }>(
  "/[locale]/[controller]/request/[step]/save",
  async ({ form, params, locale, now }) => {
    const controller = await getPortalController(params.controller, locale);
    const step = controller && knownStep(controller, params.step);
    if (!controller || !step) throw new Problem("not_found");
    const held = (await loadDraft(controller))?.content ?? emptyDraft;
    const saved = await saveDraft(
      visitor,
      {
        token: await readDraftToken(),
        controllerSlug: controller.slug,
        content: readStep(step, form, controller, held),
      },
      now,
    ).catch((error: unknown) => {
      throw problemCode(error) === "input.invalid" ? new FormRefused(413) : error;
    });
    await writeDraftToken(saved.token);
    const base = formBase(locale, controller.slug);
    const detour = readDetour(controller, form.text("from"), form.all("then"));
    if (Object.keys(errorsOfStep(saved.errors, step)).length > 0)
      return stepAddress(base, step, { detour, failed: true });
    const before = listSteps({ controller, content: held });
    const steps = listSteps({ controller, content: saved.content });
    const added = steps.filter((page) => !before.includes(page));
    return addressAfter(base, { steps, step, detour, added });
  },
);
