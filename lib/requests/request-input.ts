import { z } from "zod";
import { type Right, rights } from "@/db/schema/enums";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { DraftContent, FieldErrors } from "@/lib/requests/portal-view";
import { isResidenceCountry } from "@/lib/requests/residence-countries";

const required = (max: number) => z.string().trim().min(1, "required").max(max, "too_long");

/** A form that may be sent. Messages are codes that the edge words; keys are the names of the HTML fields. */
export interface RequestInput {
  readonly rights: readonly Right[];
  readonly name: string;
  readonly email: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly details: Readonly<Partial<Record<Right, string>>>;
  /** ISO 3166-1 alpha-2; null when the person did not say. */
  readonly residenceCountry: string | null;
}

/** What is kept of a form while it is typed: anything, up to a size that no honest form reaches. */
export const draftContentSchema = z.object({
  rights: z.array(z.string().max(40)).max(20),
  name: z.string().max(2_000),
  email: z.string().max(2_000),
  identifiers: z.record(z.string().max(60), z.string().max(2_000)),
  details: z.record(z.string().max(40), z.string().max(20_000)),
  residenceCountry: z.string().max(40).default(""),
});

/**
 * Checks a form against what the controller offers and asks (its record of processing). One code per field name.
 * Only what is asked is kept: an unknown identifier or a detail of a right that was not chosen is dropped (Art. 5(1)(c)).
 */
export function checkRequestInput(
  record: RecordOfProcessing,
  content: DraftContent,
): { input: RequestInput; errors: null } | { input: null; errors: FieldErrors } {
  const errors: Record<string, string> = {};
  const read = <T>(field: string, schema: z.ZodType<T>, value: unknown): T | undefined => {
    const result = schema.safeParse(value);
    if (!result.success) errors[field] = result.error.issues[0]?.message ?? "invalid";
    return result.data;
  };
  const offered = rights.filter((right) => record.rights.some((offer) => offer.right === right));
  const chosen = offered.filter((right) => content.rights.includes(right));
  if (chosen.length === 0) errors["right"] = content.rights.length > 0 ? "not_offered" : "required";
  const name = read("name", required(200), content.name);
  const email = read(
    "email",
    required(254).pipe(z.email({ pattern: z.regexes.unicodeEmail, error: "email" })),
    content.email,
  );
  const identifiers: Record<string, string> = {};
  for (const { slug, required: asked } of record.identifiers) {
    const schema = asked ? required(200) : z.string().trim().max(200, "too_long");
    const value = read(`identifier.${slug}`, schema, content.identifiers[slug] ?? "");
    if (value) identifiers[slug] = value;
  }
  const details: Partial<Record<Right, string>> = {};
  for (const right of chosen) {
    const text = read(
      `details.${right}`,
      z.string().trim().max(4_000, "too_long"),
      content.details[right] ?? "",
    );
    if (text) details[right] = text;
  }
  const { residenceCountry: said } = content;
  if (said && !isResidenceCountry(said)) errors["residenceCountry"] = "not_offered";
  const residenceCountry = said || null;
  if (name === undefined || email === undefined || Object.keys(errors).length > 0)
    return { input: null, errors };
  return { input: { rights: chosen, name, email, identifiers, details, residenceCountry }, errors: null };
}
