import { questionsInOrder } from "@/app/_portal/form/about-fields";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { questionTexts } from "@/lib/i18n/question-texts";
import type { PortalController } from "@/lib/requests/portal-view";

/** The errors of the form in words: in its order for the summary, and beside each field. */
export interface RecordErrors {
  readonly list: readonly { readonly fieldId: string; readonly text: string }[];
  of(field: string): string | undefined;
}

/** Where the command names a part of the proof and not the field. */
const fieldOf: Readonly<Record<string, string>> = {
  receivedAt: "receivedOn",
  note: "proofNote",
  level: "proofLevel",
};

/** Turns the codes of a refused form into sentences that say what to do. */
export function recordErrors(
  controller: PortalController,
  errors: Readonly<Record<string, string>>,
  words: Wording,
): RecordErrors {
  const codes = new Map(Object.entries(errors).map(([at, code]) => [fieldOf[at] ?? at, code]));
  const list = [...labelsOf(controller, words)].flatMap(([fieldId, label]) => {
    const code = codes.get(fieldId);
    return code === undefined ? [] : [{ fieldId, text: sentence(words.t, fieldId, code, label) }];
  });
  return { list, of: (field) => list.find(({ fieldId }) => fieldId === field)?.text };
}

function sentence(t: DeskWords, field: string, code: string, label: string): string {
  const own: Readonly<Record<string, string>> = {
    channel: t("record.error.channel"),
    right: t("record.error.right"),
    email: t("record.error.email"),
    claimedEmail: t("record.error.email"),
    proofNote: t("record.error.note"),
    proofLevel: t("record.error.level"),
  };
  if (code === "too_long") return t("record.error.tooLong", { label });
  if (field === "receivedOn")
    return t(
      code === "future"
        ? "record.error.future"
        : code === "too_old"
          ? "record.error.tooOld"
          : "record.error.date",
    );
  if (code === "needs_email") return t("record.error.needsEmail");
  return own[field] ?? t(code === "required" ? "record.error.required" : "record.error.choice", { label });
}

/** Every field in the order of the form. */
function labelsOf(controller: PortalController, { t, locale }: Wording): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ["channel", t("record.channel")],
    ["receivedOn", t("record.receivedOn")],
    ["right", t("record.rights")],
    ...controller.rights.flatMap((right) =>
      questionsInOrder(right, controller.questions[right] ?? []).map((question): [string, string] =>
        question === "details"
          ? [`details.${right}`, t("record.details")]
          : [
              `answer.${right}.${question.slug}`,
              questionTexts(locale, right, question.slug)["label"] ?? question.slug,
            ],
      ),
    ),
    ["client", t("record.client")],
    ["clientName", t("record.clientName")],
    ["requester", t("record.requester")],
    ["representativeName", t("record.representativeName")],
    ["mandate", t("record.mandate")],
    ["claimedEmail", t("record.claimedEmail")],
    ["name", t("record.name")],
    ["email", t("record.email")],
    ...controller.identifiers.map(({ slug, label }): [string, string] => [`identifier.${slug}`, label]),
    ["residenceCountry", t("record.country")],
    ["language", t("record.language")],
    ["answerWay", t("record.way")],
    ["postalAddress", t("record.postalAddress")],
    ["proofMethod", t("record.proof")],
    ["proofLevel", t("identity.recordLevel")],
    ["proofNote", t("identity.note")],
  ]);
}
