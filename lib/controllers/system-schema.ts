import { z } from "zod";
import { categorySchema, statementOf } from "./category-schema";
import { connectionName, emailAddress, type LocalisedSchema, plainText, slug } from "./record-parts";

/** How the identifier's value is tidied before it is looked up; the comparison itself stands in the statement. */
const normalisations = ["trim", "lowercase", "none"] as const;

/** One way to find the subject. `statement` takes `$1`, the identifier's value, and gives one column: the keys. */
export const matchSchema = z.strictObject({
  identifier: slug,
  normalise: z.enum(normalisations).default("trim"),
  statement: statementOf("match"),
});

const connectorSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("postgres"), connection: connectionName }),
  z.strictObject({ kind: z.literal("manual") }),
]);

/** A place that holds personal data, with its owner. A `manual` one is searched by people. */
export function systemSchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug,
    title: localised,
    description: localised,
    owner: plainText,
    ownerEmail: emailAddress.optional(),
    connector: connectorSchema,
    match: z.array(matchSchema).default([]),
    categories: z.array(categorySchema(localised)).min(1, "needs at least one category"),
  });
}
