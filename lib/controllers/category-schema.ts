import { z } from "zod";
import { columnTypes } from "@/lib/connectors/column-types";
import { erasureExemptions } from "@/lib/rights/assessment";
import { legalBases, provenances } from "@/lib/rights/legal-bases";
import { findStatementProblems, type StatementKind } from "./check-statement";
import { columnName, type LocalisedSchema, period, plainText, slug } from "./record-parts";

/** Whether a value leaves: as held, not at all, or in a form that the statement itself has already reduced. */
const exportForms = ["clear", "withheld", "masked"] as const;

/** Why a value does not leave as held. The reason decides the sentence that the subject reads. */
export const withholdingReasons = [
  "secret", // a credential: handing it out would endanger the subject's own security (Art. 32)
  "third-party-rights", // data of somebody else (Arts. 15(4), 20(4))
  "trade-secret", // Art. 15(4), recital 63
  "legal-restriction", // a law under Art. 23
] as const;

/** A statement that is one reading SELECT; every rule that it breaks is reported. */
export function statementOf(kind: StatementKind) {
  return plainText.superRefine((statement, context) => {
    for (const message of findStatementProblems(kind, statement))
      context.addIssue({ code: "custom", message });
  });
}

/**
 * One column: its meaning for the subject and whether it leaves. `review` marks free text that may name other people:
 * a person looks before anything is released. `type` is for systems that cannot tell a type themselves.
 */
export function fieldSchema(localised: LocalisedSchema) {
  return z
    .strictObject({
      title: localised,
      description: localised.optional(),
      provenance: z.enum(provenances).optional(),
      export: z.enum(exportForms),
      review: z.boolean().default(false),
      reason: z.enum(withholdingReasons).optional(),
      article: plainText.optional(),
      explanation: localised.optional(),
      type: z.enum(columnTypes).optional(),
    })
    .superRefine(
      (field, context) => {
        for (const name of ["reason", "article"] as const) {
          const given = field[name] !== undefined;
          if (given === (field.export !== "clear")) continue;
          const message = given
            ? "belongs to a field that is withheld or masked"
            : `is missing: the field is ${field.export}`;
          context.addIssue({ code: "custom", path: [name], message });
        }
      },
      { when: ({ value }) => exportsSomehow.safeParse(value).success },
    );
}

const exportsSomehow = z.looseObject({ export: z.enum(exportForms) });

/** One basis of Art. 6(1) with its citation. `assumed`: the controller's policy does not state it, and must confirm it. */
function legalBasisSchema(localised: LocalisedSchema) {
  return z.strictObject({
    basis: z.enum(legalBases),
    citation: plainText,
    text: localised,
    assumed: z.boolean().default(false),
  });
}

/**
 * How long data is kept: `period` (ISO 8601) counted from `from`, or null with the criteria in `text`, as
 * Art. 15(1)(d) allows. `start` names the retention event that `from` tells in words: with it the last day can be
 * computed, and without a period it says when what the data is needed for is over.
 */
function retentionSchema(localised: LocalisedSchema) {
  return z
    .strictObject({
      period: period.nullable(),
      from: localised.optional(),
      start: slug.optional(),
      text: localised,
      assumed: z.boolean().default(false),
    })
    .refine((retention) => retention.period === null || retention.from !== undefined, {
      path: ["from"],
      message: "is missing: a period needs the event that it is counted from",
    });
}

/** An exemption from erasure that the controller claims for the category (Art. 17(3)); people see how far it goes. */
function exemptionSchema(localised: LocalisedSchema) {
  return z.strictObject({ ground: z.enum(erasureExemptions), citation: plainText, text: localised });
}

/** A kind of data in a system (Arts. 15(1), 30(1)). `statement` takes `$1`, the subject's keys as text[]. */
export function categorySchema(localised: LocalisedSchema) {
  return z.strictObject({
    slug,
    title: localised,
    description: localised.optional(),
    purposes: z.array(localised).min(1, "needs at least one purpose"),
    legalBases: z.array(legalBasisSchema(localised)).min(1, "needs at least one legal basis"),
    retention: retentionSchema(localised),
    recipients: z.array(slug).default([]),
    provenance: z.enum(provenances),
    automated: z.boolean().default(true),
    /** Data of Art. 9(1), with the condition of Art. 9(2) that allows it. */
    specialCategory: plainText.optional(),
    /** An objection to this use is absolute (Art. 21(2)-(3)). */
    directMarketing: z.boolean().optional(),
    /** Research or statistics under Art. 89(1): objection under Art. 21(6). */
    research: z.boolean().optional(),
    /** The controller published it: erasure includes telling others who use it (Art. 17(2)). */
    madePublic: z.boolean().optional(),
    exemptions: z.array(exemptionSchema(localised)).optional(),
    statement: statementOf("category").optional(),
    fields: z.record(columnName, fieldSchema(localised)),
  });
}
