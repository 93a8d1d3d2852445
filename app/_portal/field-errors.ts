import { rights } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FieldErrors, PortalController } from "@/lib/requests/portal-view";

export interface WordedErrors {
  /** In the order of the form, for the summary. */
  readonly list: readonly { readonly fieldId: string; readonly text: string }[];
  /** The same sentence beside its field; undefined when the field is fine. */
  of(field: string): string | undefined;
}

/** Turns the codes of a refused form into sentences that say what to do. */
export function wordErrors(locale: Locale, controller: PortalController, errors: FieldErrors): WordedErrors {
  const fields = [
    "right",
    ...rights.map((right) => `details.${right}`),
    "name",
    "email",
    ...controller.identifiers.map(({ slug }) => `identifier.${slug}`),
    "residenceCountry",
  ];
  const list = fields.flatMap((fieldId) => {
    const code = errors[fieldId];
    return code === undefined ? [] : [{ fieldId, text: sentence(locale, controller, fieldId, code) }];
  });
  return { list, of: (field) => list.find(({ fieldId }) => fieldId === field)?.text };
}

function sentence(locale: Locale, controller: PortalController, field: string, code: string): string {
  const t = translator(locale, "portal");
  const label = labelOf(locale, controller, field);
  if (code === "too_long") return t("fieldError.tooLong", { label });
  if (field === "right")
    return t(code === "required" ? "fieldError.rightRequired" : "fieldError.rightNotOffered");
  if (field === "name" && code === "required") return t("fieldError.nameRequired");
  if (field === "email")
    return t(code === "required" ? "fieldError.emailRequired" : "fieldError.emailFormat");
  if (field === "residenceCountry") return t("fieldError.countryUnknown");
  return t(code === "required" ? "fieldError.identifierRequired" : "fieldError.other", { label });
}

/** What the form calls the field. */
function labelOf(locale: Locale, controller: PortalController, field: string): string {
  const t = translator(locale, "portal");
  const right = rights.find((known) => field === `details.${known}`);
  if (right) return t(`form.question.${right}`);
  const identifier = controller.identifiers.find(({ slug }) => field === `identifier.${slug}`);
  if (identifier) return identifier.label;
  if (field === "residenceCountry") return t("form.country");
  return field === "name" ? t("form.name") : field === "email" ? t("form.email") : t("form.rights");
}
