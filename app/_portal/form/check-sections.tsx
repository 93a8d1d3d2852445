import { questionsInOrder } from "@/app/_portal/form/about-fields";
import { aboutRight, stepAddress } from "@/app/_portal/form/form-address";
import { stepTitle } from "@/app/_portal/form/step-fields";
import { whose } from "@/app/_portal/form/whose";
import { labelsOf } from "@/app/_portal/form/word-errors";
import { writtenAnswer } from "@/app/_portal/form/written-answer";
import { Section } from "@/app/_ui/heading";
import { SummaryList, type SummaryRow } from "@/app/_ui/summary-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type FormStep, listSteps } from "@/lib/requests/form-steps";
import type { Draft, PortalController } from "@/lib/requests/portal-view";

/** Everything that was typed, page by page, each with a link that changes it and comes back here. */
export function CheckSections({
  locale,
  controller,
  draft,
  base,
}: {
  locale: Locale;
  controller: PortalController;
  draft: Draft;
  base: string;
}) {
  const t = translator(locale, "portal");
  const { content } = draft;
  const labels = labelsOf({ locale, controller, content });
  const own: Readonly<Record<string, string>> = {
    right: t("check.asked"),
    client: t("check.client"),
    requester: t("check.requester"),
    language: t("check.language"),
    answerWay: t("check.way"),
    file: t("check.files"),
  };
  const rowOf = (step: FormStep, field: string): SummaryRow => {
    const label = own[field] ?? labels.get(field) ?? field;
    const value = writtenAnswer({ locale, controller, draft }, field);
    return {
      key: field,
      label,
      value: value.trim() || <span className="text-muted">{t("check.none")}</span>,
      change: {
        href: `${stepAddress(base, step, { detour: [] })}#${field}`,
        label: t("check.change"),
        about: `(${label})`,
      },
    };
  };
  return listSteps({ controller, content }).map((step) => (
    <Section
      key={step}
      title={step === "rights" ? t("form.title") : stepTitle({ locale, controller, content }, step)}
    >
      <SummaryList rows={fieldsOf(step, controller, draft).map((field) => rowOf(step, field))} />
    </Section>
  ));
}

/** The fields of a page that say something now: those of a choice that was not made are left out. */
function fieldsOf(step: FormStep, controller: PortalController, { content }: Draft): readonly string[] {
  const right = aboutRight(step);
  if (right) {
    const names = questionsInOrder(right, controller.questions[right] ?? []).flatMap((question) => {
      if (question === "details") return [`details.${right}`];
      const { slug, requiredWith } = question;
      const needed = requiredWith && content.answers[`${right}.${requiredWith.question}`];
      const means = !requiredWith || needed?.includes(requiredWith.value);
      return means ? [`answer.${right}.${slug}`] : [];
    });
    return names;
  }
  switch (step) {
    case "rights":
      return ["right"];
    case "client":
      return content.client === "other" ? ["client", "clientName"] : ["client"];
    case "who":
      return whose(content) === "other"
        ? ["requester", "representativeName", "mandate", "claimedEmail"]
        : ["requester"];
    case "you":
      return [
        "name",
        "email",
        ...controller.identifiers.map(({ slug }) => `identifier.${slug}`),
        "residenceCountry",
      ];
    case "answer":
      return content.answerWay === "post"
        ? ["language", "answerWay", "postalAddress"]
        : ["language", "answerWay"];
    default:
      return ["file"];
  }
}
