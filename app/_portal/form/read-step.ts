import type { FormValues } from "@/app/_edge/form-values";
import { aboutRight } from "@/app/_portal/form/form-address";
import { applyPrefill, readPrefill } from "@/app/_portal/form/prefill";
import type { Right } from "@/db/schema/enums";
import type { FormStep } from "@/lib/requests/form-steps";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";

/**
 * What one page of the form asks, as typed. A draft is saved by its parts: one that several pages share comes back with
 * what `held` has of the others.
 */
export function readStep(
  step: FormStep,
  form: FormValues,
  controller: PortalController,
  held: DraftContent,
): Partial<DraftContent> {
  const right = aboutRight(step);
  if (right) return readAbout(right, form, controller, held);
  switch (step) {
    case "rights": {
      const rights = form.all("right");
      return { rights, ...applyPrefill(controller, readPrefill(controller, form.all), rights, held) };
    }
    case "client":
      return { client: form.text("client"), clientName: form.text("clientName") };
    case "who":
      return {
        requester: form.text("requester"),
        representativeName: form.text("representativeName"),
        mandate: form.text("mandate"),
        claimedEmail: form.text("claimedEmail"),
      };
    case "you":
      return {
        name: form.text("name"),
        email: form.text("email"),
        identifiers: form.below("identifier."),
        residenceCountry: form.text("residenceCountry"),
      };
    case "answer":
      return {
        language: form.text("language"),
        answerWay: form.text("answerWay"),
        postalAddress: form.text("postalAddress"),
      };
    default:
      return {};
  }
}

function readAbout(
  right: Right,
  form: FormValues,
  controller: PortalController,
  held: DraftContent,
): Partial<DraftContent> {
  const asked = (controller.questions[right] ?? []).map(
    ({ slug }) => [`${right}.${slug}`, form.all(`answer.${right}.${slug}`)] as const,
  );
  return {
    details: { ...held.details, [right]: form.text(`details.${right}`) },
    answers: { ...held.answers, ...Object.fromEntries(asked) },
  };
}
