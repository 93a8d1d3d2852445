import { redirect } from "next/navigation";
import { missing } from "@/app/_edge/missing";
import { formBase, knownStep } from "@/app/_portal/form/form-address";
import { loadDraft, stepProps } from "@/app/_portal/form/load-form";
import { FormFrame, StepForm } from "@/app/_portal/form/step-page";
import { type Query, requireController } from "@/app/_portal/page-params";

/** Every other page of the form. It shows what the draft holds; without one it is simply empty. */
export default async function StepPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string; controller: string; step: string }>;
  searchParams: Query;
}) {
  const { locale, controller } = await requireController(await params);
  const step = knownStep(controller, (await params).step) ?? missing(locale);
  if (step === "rights") return redirect(formBase(locale, controller.slug) as never);
  const form = stepProps(locale, controller, step, await loadDraft(controller), await searchParams);
  return (
    <FormFrame {...form}>
      <StepForm {...form} />
    </FormFrame>
  );
}
