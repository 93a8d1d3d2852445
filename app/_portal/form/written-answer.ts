import { countryName } from "@/app/_portal/country-names";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { answerWays, type Right } from "@/db/schema/enums";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { questionTexts } from "@/lib/i18n/question-texts";
import { translator } from "@/lib/i18n/translator";
import type { Draft, PortalController } from "@/lib/requests/portal-view";

interface Filled {
  readonly locale: Locale;
  readonly controller: PortalController;
  readonly draft: Draft;
}

/** What a field says, in the words in which it was asked; empty when nothing was said. One line a choice. */
export function writtenAnswer(form: Filled, field: string): string {
  const { content } = form.draft;
  const [group, right, slug] = field.split(".");
  if (group === "identifier") return content.identifiers[field.slice("identifier.".length)] ?? "";
  const asked = form.controller.rights.find((known) => known === right);
  if (asked && group === "details") return content.details[asked] ?? "";
  if (asked && group === "answer") return writtenChoices(form, asked, slug ?? "");
  const own = writers[field];
  return own ? own(form) : "";
}

/** The options that were chosen by their labels, or what was written. */
function writtenChoices({ locale, controller, draft }: Filled, right: Right, slug: string): string {
  const question = controller.questions[right]?.find((known) => known.slug === slug);
  const texts = questionTexts(locale, right, slug);
  const given = draft.content.answers[`${right}.${slug}`] ?? [];
  return given
    .map((value) => {
      const option = question?.options.find((known) => known.value === value);
      return option ? (option.label ?? texts[value] ?? value) : value;
    })
    .join("\n");
}

const writers: Readonly<Record<string, (form: Filled) => string>> = {
  right: ({ locale, controller, draft }) =>
    controller.rights
      .filter((right) => draft.content.rights.includes(right))
      .map((right) => translator(locale, "terms")(`right.${right}`))
      .join("\n"),
  client: ({ locale, controller, draft }) => {
    const t = translator(locale, "portal");
    const { client } = draft.content;
    const known = controller.clients.find(({ slug }) => slug === client);
    if (known) return t("client.known", { client: known.name });
    return client === "other" ? t("client.other") : t("client.own", { name: controller.name });
  },
  requester: ({ locale, controller, draft }) => {
    const role = controller.requesters.find((known) => known === draft.content.requester) ?? "self";
    return translator(locale, "portal")(`requester.role.${role}`);
  },
  clientName: ({ draft }) => draft.content.clientName,
  representativeName: ({ draft }) => draft.content.representativeName,
  mandate: ({ draft }) => draft.content.mandate,
  claimedEmail: ({ draft }) => draft.content.claimedEmail,
  name: ({ draft }) => draft.content.name,
  email: ({ draft }) => draft.content.email,
  postalAddress: ({ draft }) => draft.content.postalAddress,
  residenceCountry: ({ locale, draft: { content } }) =>
    content.residenceCountry ? countryName(locale, content.residenceCountry) : "",
  language: ({ locale, draft: { content } }) => {
    const language = isLocale(content.language) ? content.language : locale;
    return translator(language, "portal")("frame.languageName");
  },
  answerWay: ({ locale, draft: { content } }) => {
    const way = answerWays.find((known) => known === content.answerWay) ?? "online";
    return translator(locale, "portal")(`reply.ways.${way}`);
  },
  file: ({ locale, draft }) =>
    draft.files.map(({ name, byteCount }) => `${name} (${formatByteCount(locale, byteCount)})`).join("\n"),
};
