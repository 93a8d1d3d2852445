import { z } from "zod";
import { rights } from "@/db/schema/enums";
import { decisionBases } from "@/lib/rights/assessment";
import type { categorySchema, fieldSchema } from "./category-schema";
import { clientSchema } from "./client-schema";
import { controllerSchema } from "./controller-schema";
import { declaredLocales } from "./record-outline";
import {
  calendarDate,
  columnName,
  country,
  type LocalisedSchema,
  localisedIn,
  plainText,
  slug,
  webAddress,
} from "./record-parts";
import { reportRecordProblems } from "./record-rules";
import { routingSchema } from "./routing-schema";
import { type matchSchema, systemSchema } from "./system-schema";
import { verificationSchema } from "./verification-schema";

export type { Localised } from "./record-parts";

/** The shape of the file. A new shape gets a new number and a reader for the old one. */
const recordSchemaVersion = 1;

/** What the form asks beside the name and the e-mail address, which it always asks. */
function identifierSchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug,
    label: localised,
    hint: localised,
    kind: z.enum(["text", "email"]),
    required: z.boolean(),
    /** A token of the HTML autocomplete attribute (WCAG 2.2, 1.3.5). */
    autocomplete: plainText.default("off"),
  });
}

function recipientSchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug,
    name: localised,
    kind: z.enum(["internal", "processor", "controller", "authority"]),
    country,
    description: localised,
  });
}

/** Art. 15(2). `stated: false` when the policy names no safeguard: the gap is told, not filled. */
function transferSchema(localised: LocalisedSchema) {
  return z.strictObject({
    recipient: slug,
    country,
    data: localised,
    safeguard: z.strictObject({ stated: z.boolean(), text: localised }),
  });
}

/**
 * A decision of Art. 22, with what Art. 15(1)(h) wants told. `basis`: what allows it (Art. 22(2)); `uses`: the categories
 * that go into it. Left out, both are unknown, and people have to find out.
 */
function automatedDecisionSchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug: slug.optional(),
    title: localised,
    logic: localised,
    consequences: localised,
    citation: plainText,
    basis: z.enum(decisionBases).optional(),
    uses: z.array(z.strictObject({ system: slug, category: slug })).optional(),
  });
}

const retentionPicks = ["latest", "earliest"] as const;

/**
 * What starts a retention, and the column that holds its day. Of several rows, which belong to several accounts or
 * contracts of one person, `pick` takes one. `assumed`: what the column means is not confirmed by the controller.
 */
function retentionEventSchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug,
    title: localised,
    system: slug,
    category: slug,
    field: columnName,
    pick: z.enum(retentionPicks),
    assumed: z.boolean().default(false),
  });
}

/** The shape of the file, whose texts have this one. Its rules across entries run on any file, also a malformed one. */
export function recordShape(localised: LocalisedSchema) {
  return z
    .strictObject({
      schema: z.literal(recordSchemaVersion),
      version: z.string().regex(/^\d+(?:\.\d+)*$/, 'is not a version such as "1" or "2.1", in quotes'),
      date: calendarDate,
      controller: controllerSchema(localised),
      rights: z
        .array(z.strictObject({ right: z.enum(rights), note: localised.optional() }))
        .min(1, "needs at least one right"),
      identifiers: z.array(identifierSchema(localised)).default([]),
      verification: verificationSchema(localised),
      /** For whom this organisation is a processor (Art. 28). Empty when the policy names nobody. */
      clients: z.array(clientSchema(localised)).default([]),
      /** What is processed for clients, who answers, and how a person reaches that controller. */
      processorNote: localised.optional(),
      recipients: z.array(recipientSchema(localised)),
      transfers: z.array(transferSchema(localised)),
      /** Empty says that there are none. */
      automatedDecisions: z.array(automatedDecisionSchema(localised)),
      retentionEvents: z.array(retentionEventSchema(localised)).default([]),
      source: localised,
      /** Laws that limit the rights (Art. 23), shown with the rights and cited in refusals. */
      restrictions: z.array(
        z.strictObject({
          slug,
          citation: plainText,
          url: webAddress.optional(),
          rights: z.array(z.enum(rights)),
          text: localised,
        }),
      ),
      routing: z.array(routingSchema).default([]),
      systems: z.array(systemSchema(localised)).min(1, "needs at least one system"),
    })
    .superRefine(reportRecordProblems, { when: () => true });
}

/**
 * A record of processing (GDPR Art. 30): what one controller does with personal data, as one file. It drives the form,
 * the tasks, the letters and the bundle. Every text must stand in every language that the record itself declares.
 */
export const recordSchema = z.unknown().transform((content, context): RecordOfProcessing => {
  const read = recordShape(localisedIn(declaredLocales(content))).safeParse(content, { reportInput: true });
  if (read.success) return read.data;
  for (const issue of read.error.issues) context.issues.push({ ...issue } as z.core.$ZodRawIssue);
  return z.NEVER;
});

export type RecordOfProcessing = z.infer<ReturnType<typeof recordShape>>;
export type SystemRecord = z.infer<ReturnType<typeof systemSchema>>;
export type CategoryRecord = z.infer<ReturnType<typeof categorySchema>>;
export type FieldRecord = z.infer<ReturnType<typeof fieldSchema>>;
export type MatchRecord = z.infer<typeof matchSchema>;
