import { z } from "zod";
import { answerWays, languages, type Right, requesterRoles, rights } from "@/db/schema/enums";
import type { DraftContent } from "@/lib/requests/portal-view";
import { emptyDraft } from "@/lib/requests/request-input";

/** Longest text of a field; what the form's own rules allow may be shorter, and is told by field. */
const text = (description: string) => z.string().max(20_000).meta({ description });

const given = z.union([z.string().max(20_000), z.array(z.string().max(2_000)).max(200)]);

/** A text, or the answers to the right's questions by slug; `details` among them is the free text. */
const detail = z.union([text("In the person's own words."), z.record(z.string().max(60), given)]);

/**
 * What `POST /api/v1/controllers/{slug}/requests` takes: the one definition for the check and for the OpenAPI document.
 * What the values may be is the controller's record's to say: `toDraft` makes a form of it, which the form's rules check.
 */
export const requestBody = z
  .strictObject({
    rights: z
      .array(z.enum(rights))
      .min(1)
      .max(rights.length)
      .meta({ description: "Rights that are exercised." }),
    subject: z
      .strictObject({
        name: text("Of the person that the data is about."),
        email: text("Proven by a code and written to; may be left out when a representative asks.").default(
          "",
        ),
        identifiers: z
          .record(z.string().max(60), z.string().max(2_000))
          .default({})
          .meta({ description: "By slug, as `GET /api/v1/controllers/{slug}` lists them." }),
        country: text("Where the person lives, ISO 3166-1 alpha-2.").optional(),
      })
      .meta({ description: "Whose data it is about." }),
    locale: z.enum(languages).optional().meta({ description: "Language of mails and letters." }),
    details: z
      .partialRecord(z.enum(rights), detail)
      .default({})
      .meta({ description: "By right: a text, or answers to the right's questions." }),
    representative: z
      .strictObject({
        role: z.enum(requesterRoles).exclude(["self"]),
        name: text("Of the representative."),
        email: text("Proven by a code and written to."),
        mandate: text("What entitles them, in their own words."),
      })
      .optional(),
    client: z
      .union([z.strictObject({ slug: z.string().max(60) }), z.strictObject({ name: text("Of the client.") })])
      .optional()
      .meta({ description: "Whose processing it concerns, when the organisation is only the processor." }),
    answer: z
      .strictObject({
        way: z.enum(answerWays).default("online"),
        postalAddress: text("For an answer by post.").optional(),
      })
      .optional(),
  })
  .meta({ id: "RequestBody", description: "A request to exercise rights." });

export type RequestBody = z.output<typeof requestBody>;

/** What a controller sends that has its processor work on a request which it received itself (Art. 28(3)(e)). */
export const forwardBody = requestBody
  .omit({ client: true })
  .extend({
    client: z
      .string()
      .max(60)
      .meta({ description: "Slug of the controller that forwards, as the record names it." }),
    receivedAt: z.iso
      .datetime({ offset: true })
      .meta({ description: "When that controller received the request: the legal time began then." }),
    instruction: text("What the processor shall do."),
  })
  .meta({ id: "ForwardBody", description: "A request that a controller forwards to its processor." });

/** What a client does with a request that was passed on to it. */
export const passOnInstruction = z
  .discriminatedUnion("action", [
    z.strictObject({ action: z.literal("received") }),
    z.strictObject({ action: z.literal("taken-over") }),
    z.strictObject({ action: z.literal("authorised"), instruction: z.string() }),
  ])
  .meta({
    id: "PassOnInstruction",
    description: "Acknowledged, answered by the client itself, or authorised.",
  });

/** The body as the form that a person would have filled in, so that the same rules check both. */
export function toDraft(body: RequestBody, questionsOf: (right: Right) => readonly string[]): DraftContent {
  const { subject, representative, client, answer } = body;
  const spread = rights.flatMap((right) => {
    const said = body.details[right];
    return said === undefined ? [] : [spreadDetail(right, said, questionsOf(right))];
  });
  return {
    ...emptyDraft,
    rights: body.rights,
    client: client === undefined ? "" : "slug" in client ? client.slug : "other",
    clientName: client && "name" in client ? client.name : "",
    requester: representative?.role ?? "self",
    representativeName: representative?.name ?? "",
    mandate: representative?.mandate ?? "",
    claimedEmail: representative ? subject.email : "",
    name: subject.name,
    email: representative?.email ?? subject.email,
    identifiers: subject.identifiers,
    details: Object.fromEntries(spread.map(({ right, words }) => [right, words])),
    answers: Object.assign({}, ...spread.map(({ answers }) => answers)),
    residenceCountry: subject.country ?? "",
    language: body.locale ?? "",
    answerWay: answer?.way ?? "",
    postalAddress: answer?.postalAddress ?? "",
  };
}

/** What no question asks joins the free text with its name: nothing that somebody wrote is dropped. */
function spreadDetail(right: Right, said: z.output<typeof detail>, questions: readonly string[]) {
  if (typeof said === "string") return { right, words: said, answers: {} };
  const entries = Object.entries(said).map(
    ([slug, value]) => [slug, typeof value === "string" ? [value] : value] as const,
  );
  const isQuestion = ([slug]: (typeof entries)[number]) => questions.includes(slug);
  const words = entries
    .filter((entry) => !isQuestion(entry))
    .map(([slug, values]) => (slug === "details" ? values.join("\n") : `${slug}: ${values.join(", ")}`));
  return {
    right,
    words: words.join("\n"),
    answers: Object.fromEntries(
      entries.filter(isQuestion).map(([slug, values]) => [`${right}.${slug}`, values]),
    ),
  };
}

/** Where a field of the form stands in the body, as a path with dots. */
export function pathOfField(field: string, byRepresentative: boolean): string {
  if (field.startsWith("identifier.")) return `subject.identifiers.${field.slice("identifier.".length)}`;
  if (field.startsWith("answer.")) return `details.${field.slice("answer.".length)}`;
  if (field === "email") return byRepresentative ? "representative.email" : "subject.email";
  return paths[field] ?? field;
}

const paths: Readonly<Record<string, string>> = {
  right: "rights",
  name: "subject.name",
  claimedEmail: "subject.email",
  residenceCountry: "subject.country",
  requester: "representative.role",
  representativeName: "representative.name",
  mandate: "representative.mandate",
  client: "client.slug",
  clientName: "client.name",
  language: "locale",
  answerWay: "answer.way",
  postalAddress: "answer.postalAddress",
};
