import type { ReactNode } from "react";
import { type Detour, formBase, stepAddress } from "@/app/_portal/form/form-address";
import { FormPrivacy } from "@/app/_portal/form/form-privacy";
import { StepFields, stepTitle } from "@/app/_portal/form/step-fields";
import type { StepProps } from "@/app/_portal/form/step-props";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { type FormStep, listSteps, stepBefore } from "@/lib/requests/form-steps";

interface FrameProps extends StepProps {
  readonly step: FormStep;
  readonly detour: Detour;
}

/** The frame of every page of the form: the way back, what is wrong, the heading, and what happens with what is typed. */
export function FormFrame({
  locale,
  controller,
  content,
  errors,
  step,
  detour,
  query,
  children,
}: FrameProps & {
  /** What a link had chosen, for the same page in another language. */
  query?: string;
  children: ReactNode;
}) {
  const t = translator(locale, "portal");
  const base = formBase(locale, controller.slug);
  const before = stepBefore(listSteps({ controller, content }), step);
  const title = stepTitle({ locale, controller, content }, step);
  const isFirst = step === "rights";
  return (
    <PortalPage
      locale={locale}
      controller={controller}
      path={
        stepAddress(`/${controller.slug}/request`, step, { detour }) + (query && !detour ? `?${query}` : "")
      }
      title={isFirst ? t("form.title") : `${title} – ${t("form.title")}`}
      failed={errors.list.length > 0}
      personal={!isFirst}
      back={detour ? `${base}/check` : before ? stepAddress(base, before) : `/${locale}/${controller.slug}`}
    >
      {errors.list.length > 0 ? <ErrorSummary title={t("problem.title")} errors={errors.list} /> : null}
      {isFirst ? null : <p className="text-muted">{t("form.heading", { name: controller.name })}</p>}
      <PageTitle>{title}</PageTitle>
      {children}
      <div className="mt-10">
        <FormPrivacy locale={locale} name={controller.name} />
      </div>
    </PortalPage>
  );
}

/** The fields of a page in their form. Without JavaScript the same: a POST, then the next page or this one again. */
export function StepForm({
  hidden = {},
  ...props
}: FrameProps & { hidden?: Readonly<Record<string, string>> }) {
  const { locale, controller, step, detour } = props;
  const t = translator(locale, "portal");
  return (
    <form
      method="post"
      action={`${formBase(locale, controller.slug)}/${step}/save`}
      noValidate
      className="mt-8 grid grid-cols-1 gap-8"
    >
      <StepFields {...props} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {detour ? <input type="hidden" name="from" value="check" /> : null}
      {detour?.map((page) => (
        <input key={page} type="hidden" name="then" value={page} />
      ))}
      <div>
        <SubmitButton pendingLabel={t("form.sending")}>{t("form.button")}</SubmitButton>
      </div>
    </form>
  );
}
