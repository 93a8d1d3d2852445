import { z } from "zod";
import {
  type AnswerWay,
  answerWays,
  type Language,
  languages,
  type RequesterRole,
  type Right,
  rights,
} from "@/db/schema/enums";
import type { Representative, RightAnswers } from "@/db/schema/requests";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { DraftContent, FieldErrors } from "@/lib/requests/portal-view";
import { isRequesterRole, requesterRolesIn } from "@/lib/requests/requesters";
import { isResidenceCountry } from "@/lib/requests/residence-countries";
import { type RightQuestion, rightQuestions } from "@/lib/requests/right-questions";

const line = (max: number) => z.string().trim().max(max, "too_long");
const required = (max: number) => z.string().trim().min(1, "required").max(max, "too_long");
/** As it is written to: any language, no spaces. Issues are codes. */
export const emailAddress = required(254).pipe(z.email({ pattern: z.regexes.unicodeEmail, error: "email" }));

/** A form that may be sent. Messages are codes that the edge words; keys are the names of the HTML fields. */
export interface RequestInput {
  readonly rights: readonly Right[];
  /** Of the person that the data is about. */
  readonly name: string;
  /** Proven by a code and written to: the subject's, or the representative's. Null only when staff recorded it without one. */
  readonly email: string | null;
  readonly requester: RequesterRole;
  /** Null when the subject asks. */
  readonly representative: Representative | null;
  /** What a representative says is the subject's own address. */
  readonly claimedEmail: string | null;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly details: Readonly<Partial<Record<Right, string>>>;
  readonly answers: Readonly<Partial<Record<Right, RightAnswers>>>;
  /** Whose processing it concerns when not the controller's own: a client that the record names, or one by its name. */
  readonly client: { readonly slug: string | null; readonly name: string } | null;
  /** ISO 3166-1 alpha-2; null when the person did not say. */
  readonly residenceCountry: string | null;
  /** Null: the language of the page that it was sent from. */
  readonly language: Language | null;
  readonly answerWay: AnswerWay;
  /** Asked only for an answer by post. */
  readonly postalAddress: string | null;
}

/** What came through the portal or the API: there is always an address to prove. */
export interface AddressedInput extends RequestInput {
  readonly email: string;
}

const typed = z.string().max(2_000).default("");
const text = z.string().max(20_000);

/** What is kept of a form while it is typed: anything, up to a size that no honest form reaches. */
export const draftContentSchema = z.object({
  rights: z.array(z.string().max(40)).max(20).default([]),
  client: typed,
  clientName: typed,
  requester: typed,
  representativeName: typed,
  mandate: text.default(""),
  claimedEmail: typed,
  name: typed,
  email: typed,
  identifiers: z.record(z.string().max(60), z.string().max(2_000)).default({}),
  details: z.record(z.string().max(40), text).default({}),
  answers: z.record(z.string().max(120), z.array(text).max(200)).default({}),
  residenceCountry: typed,
  language: typed,
  answerWay: typed,
  postalAddress: typed,
});

/** A form in which nothing has been typed. */
export const emptyDraft: DraftContent = draftContentSchema.parse({});

/** Names the codes of what is wrong by field, while the parts of a form are read. */
class Faults {
  readonly byField: Record<string, string> = {};

  /** @param whole what the form marks as needed has to be there; what staff take in elsewhere may lack it (Art. 12(2)) */
  constructor(readonly whole: boolean) {}

  /** A line that the form wants. */
  wanted(max: number) {
    return this.whole ? required(max) : line(max);
  }

  /** The value that the schema makes of what was typed; undefined, with the code kept, when it is refused. */
  read<T>(field: string, schema: z.ZodType<T>, value: unknown): T | undefined {
    const result = schema.safeParse(value);
    if (!result.success) this.add(field, result.error.issues[0]?.message ?? "other");
    return result.data;
  }

  add(field: string, code: string): void {
    this.byField[field] ??= code;
  }
}

/**
 * Checks a form against what the controller offers and asks (its record of processing). One code per field name.
 * Only what is asked is kept: an unknown identifier or a detail of a right that was not chosen is dropped (Art. 5(1)(c)).
 */
export function checkRequestInput(
  record: RecordOfProcessing,
  content: DraftContent,
): CheckedInput<AddressedInput> {
  const faults = new Faults(true);
  const email = faults.read("email", emailAddress, content.email);
  const input = readInput(record, content, faults);
  if (!input || email === undefined) return { input: null, errors: faults.byField };
  return { input: { ...input, email }, errors: null };
}

/**
 * The same for a request that came by another channel and that staff record: only a name, a right and one way to answer
 * have to be there, because a request counts in any form (Art. 12(2)). Without an e-mail address the answer goes by post.
 */
export function checkRecordedInput(
  record: RecordOfProcessing,
  content: DraftContent,
): CheckedInput<RequestInput> {
  const faults = new Faults(false);
  const email = content.email.trim() ? (faults.read("email", emailAddress, content.email) ?? null) : null;
  const reached = content.email.trim() !== "";
  if (!reached && content.answerWay && content.answerWay !== "post") faults.add("answerWay", "needs_email");
  const answerWay = content.answerWay || (reached ? "online" : "post");
  const input = readInput(record, { ...content, answerWay }, faults);
  return input ? { input: { ...input, email }, errors: null } : { input: null, errors: faults.byField };
}

type CheckedInput<Input> = { input: Input; errors: null } | { input: null; errors: FieldErrors };

/** Everything but the address; null when anything is refused. */
function readInput(
  record: RecordOfProcessing,
  content: DraftContent,
  faults: Faults,
): Omit<RequestInput, "email"> | null {
  const chosen = readRights(record, content, faults);
  const person = readPerson(record, content, faults);
  const input = {
    rights: chosen,
    ...person,
    ...readRequester(record, content, faults),
    ...readDetails(record, content, chosen, faults),
    client: readClient(record, content, faults),
    ...readAnswerWay(content, faults),
  };
  const { name } = person;
  return name === undefined || Object.keys(faults.byField).length > 0 ? null : { ...input, name };
}

function readRights(record: RecordOfProcessing, content: DraftContent, faults: Faults): Right[] {
  const offered = rights.filter((right) => record.rights.some((offer) => offer.right === right));
  const chosen = offered.filter((right) => content.rights.includes(right));
  if (chosen.length === 0) faults.add("right", content.rights.length > 0 ? "not_offered" : "required");
  return chosen;
}

function readPerson(record: RecordOfProcessing, content: DraftContent, faults: Faults) {
  const name = faults.read("name", required(200), content.name);
  const identifiers: Record<string, string> = {};
  for (const { slug, required: asked } of record.identifiers) {
    const schema = asked ? faults.wanted(200) : line(200);
    const value = faults.read(`identifier.${slug}`, schema, content.identifiers[slug] ?? "");
    if (value) identifiers[slug] = value;
  }
  const { residenceCountry: said } = content;
  if (said && !isResidenceCountry(said)) faults.add("residenceCountry", "not_offered");
  return { name, identifiers, residenceCountry: said || null };
}

/** Who asks. A form that does not say is the subject's own. */
function readRequester(record: RecordOfProcessing, content: DraftContent, faults: Faults) {
  const said = content.requester || "self";
  const offered = isRequesterRole(said) && requesterRolesIn(record.controller.country).includes(said);
  if (!offered) faults.add("requester", "not_offered");
  if (!offered || said === "self")
    return { requester: "self" as const, representative: null, claimedEmail: null };
  const name = faults.read("representativeName", required(200), content.representativeName) ?? "";
  const mandate = faults.read("mandate", faults.wanted(2_000), content.mandate) ?? "";
  const claimed = content.claimedEmail.trim()
    ? faults.read("claimedEmail", emailAddress, content.claimedEmail)
    : null;
  return { requester: said, representative: { name, mandate }, claimedEmail: claimed ?? null };
}

function readDetails(
  record: RecordOfProcessing,
  content: DraftContent,
  chosen: readonly Right[],
  faults: Faults,
) {
  const details: Partial<Record<Right, string>> = {};
  const answers: Partial<Record<Right, RightAnswers>> = {};
  for (const right of chosen) {
    const words = faults.read(`details.${right}`, line(4_000), content.details[right] ?? "");
    if (words) details[right] = words;
    const given = readAnswers(right, rightQuestions(record, right), content, faults);
    if (Object.keys(given).length > 0) answers[right] = given;
  }
  return { details, answers };
}

function readAnswers(
  right: Right,
  questions: readonly RightQuestion[],
  content: DraftContent,
  faults: Faults,
): RightAnswers {
  const given: Record<string, readonly string[]> = {};
  for (const { slug, kind, options, requiredWith } of questions) {
    const field = `answer.${right}.${slug}`;
    const values = (content.answers[`${right}.${slug}`] ?? [])
      .map((value) => value.trim())
      .filter((value) => value !== "");
    if (options.length > 0) {
      if (values.some((value) => !options.some((option) => option.value === value)))
        faults.add(field, "not_offered");
    } else if (values.some((value) => value.length > (kind === "line" ? 300 : 4_000)))
      faults.add(field, "too_long");
    const kept = kind === "some" ? [...new Set(values)] : values.slice(0, 1);
    if (kept.length > 0) given[slug] = kept;
    else if (faults.whole && requiredWith && given[requiredWith.question]?.includes(requiredWith.value))
      faults.add(field, "required");
  }
  return given;
}

/** `other`: a client that the record does not name, which somebody at the desk has to find. */
function readClient(
  record: RecordOfProcessing,
  content: DraftContent,
  faults: Faults,
): RequestInput["client"] {
  if (content.client === "" || record.controller.role === "controller") return null;
  const known = record.clients.find(({ slug }) => slug === content.client);
  if (known) return { slug: known.slug, name: known.name };
  if (content.client !== "other") faults.add("client", "not_offered");
  const name = faults.read("clientName", required(200), content.clientName);
  return { slug: null, name: name ?? "" };
}

function readAnswerWay(content: DraftContent, faults: Faults) {
  const way = content.answerWay || "online";
  const answerWay = answerWays.find((known) => known === way);
  if (!answerWay) faults.add("answerWay", "not_offered");
  const language = languages.find((known) => known === content.language) ?? null;
  if (content.language && !language) faults.add("language", "not_offered");
  const byPost = answerWay === "post";
  const postalAddress = byPost ? faults.read("postalAddress", required(600), content.postalAddress) : null;
  return { answerWay: answerWay ?? "online", language, postalAddress: postalAddress ?? null };
}
