import { questionsInOrder } from "@/app/_portal/form/about-fields";
import { whose } from "@/app/_portal/form/whose";
import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { questionTexts } from "@/lib/i18n/question-texts";
import { translator } from "@/lib/i18n/translator";
import type { DraftContent, FieldErrors, PortalController } from "@/lib/requests/portal-view";

export interface WordedErrors {
  /** In the order of the form, for the summary. */
  readonly list: readonly { readonly fieldId: string; readonly text: string }[];
  /** The same sentence beside its field; undefined when the field is fine. */
  of(field: string): string | undefined;
}

interface Form {
  readonly locale: Locale;
  readonly controller: PortalController;
  readonly content: Pick<DraftContent, "requester">;
}

/** Turns the codes of a refused form into sentences that say what to do. */
export function wordErrors(form: Form, errors: FieldErrors): WordedErrors {
  const list = [...labelsOf(form)].flatMap(([fieldId, label]) => {
    const code = errors[fieldId];
    return code === undefined ? [] : [{ fieldId, text: sentence(form, fieldId, code, label) }];
  });
  return { list, of: (field) => list.find(({ fieldId }) => fieldId === field)?.text };
}

function sentence(form: Form, field: string, code: string, label: string): string {
  const t = translator(form.locale, "portal");
  if (code === "too_long") return t("fieldError.tooLong", { label });
  if (code === "email") return t("fieldError.emailFormat");
  if (code === "required") return requiredSentence(form, field, label);
  if (code !== "not_offered") return t("fieldError.other", { label });
  if (field === "right") return t("fieldError.rightNotOffered");
  if (field === "residenceCountry") return t("fieldError.countryUnknown");
  return t("fieldError.choiceUnknown", { label });
}

function requiredSentence({ locale, content }: Form, field: string, label: string): string {
  const t = translator(locale, "portal");
  const sentences: Readonly<Record<string, string>> = {
    right: t("fieldError.rightRequired"),
    clientName: t("fieldError.clientNameRequired"),
    representativeName: t("fieldError.nameRequired"),
    mandate: t("fieldError.mandateRequired"),
    name: t(whose(content) === "other" ? "fieldError.nameOtherRequired" : "fieldError.nameRequired"),
    email: t("fieldError.emailRequired"),
    postalAddress: t("fieldError.addressRequired"),
    "answer.portability.recipient": t("fieldError.recipientRequired"),
  };
  const written = sentences[field];
  if (written !== undefined) return written;
  return t(field.startsWith("answer.") ? "fieldError.answerRequired" : "fieldError.identifierRequired", {
    label,
  });
}

/** Every field in the order of the form, under the name that the form gives it. */
export function labelsOf({ locale, controller, content }: Form): ReadonlyMap<string, string> {
  const t = translator(locale, "portal");
  const person = whose(content);
  return new Map<string, string>([
    ["right", t("form.rights")],
    ["client", t("client.question", { name: controller.name })],
    ["clientName", t("client.name")],
    ["requester", t("requester.question")],
    ["representativeName", t("requester.name")],
    ["mandate", t("requester.mandate")],
    ["claimedEmail", t("requester.claimedEmail")],
    ...controller.rights.flatMap((right) => aboutLabels(locale, controller, right)),
    ["name", t(`you.${person}.name`)],
    ["email", t(`you.${person}.email`)],
    ...controller.identifiers.map(({ slug, label }) => [`identifier.${slug}`, label] as const),
    ["residenceCountry", t(`you.${person}.country`)],
    ["language", t("reply.language")],
    ["answerWay", t("reply.way")],
    ["postalAddress", t("reply.address")],
  ]);
}

function aboutLabels(
  locale: Locale,
  controller: PortalController,
  right: Right,
): readonly (readonly [string, string])[] {
  const words = translator(locale, "portal")(`about.question.${right}`);
  return questionsInOrder(right, controller.questions[right] ?? []).map((question) =>
    question === "details"
      ? [`details.${right}`, words]
      : [
          `answer.${right}.${question.slug}`,
          questionTexts(locale, right, question.slug)["label"] ?? question.slug,
        ],
  );
}
