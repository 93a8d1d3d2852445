import { AboutStep } from "@/app/_portal/form/about-step";
import { AnswerStep } from "@/app/_portal/form/answer-step";
import { ClientStep } from "@/app/_portal/form/client-step";
import { aboutRight } from "@/app/_portal/form/form-address";
import { RightsStep } from "@/app/_portal/form/rights-step";
import type { StepProps } from "@/app/_portal/form/step-props";
import { WhoStep } from "@/app/_portal/form/who-step";
import { whose } from "@/app/_portal/form/whose";
import { YouStep } from "@/app/_portal/form/you-step";
import { translator } from "@/lib/i18n/translator";
import type { FormStep } from "@/lib/requests/form-steps";

/** The fields of a page. Files have a page of their own, because each is sent as soon as it is chosen. */
export function StepFields({ step, ...props }: StepProps & { step: FormStep }) {
  const right = aboutRight(step);
  if (right) return <AboutStep {...props} right={right} />;
  switch (step) {
    case "rights":
      return <RightsStep {...props} />;
    case "client":
      return <ClientStep {...props} />;
    case "who":
      return <WhoStep {...props} />;
    case "you":
      return <YouStep {...props} />;
    case "answer":
      return <AnswerStep {...props} />;
    default:
      return null;
  }
}

/** What a page is called: its heading, and its part of the check page. */
export function stepTitle(
  { locale, controller, content }: Pick<StepProps, "locale" | "controller" | "content">,
  step: FormStep,
): string {
  const t = translator(locale, "portal");
  const right = aboutRight(step);
  if (right) return translator(locale, "terms")(`right.${right}`);
  switch (step) {
    case "client":
      return t("client.heading");
    case "who":
      return t("requester.heading");
    case "you":
      return t(`you.${whose(content)}.heading`);
    case "answer":
      return t("reply.heading");
    case "files":
      return t("files.heading");
    default:
      return t("form.heading", { name: controller.name });
  }
}
