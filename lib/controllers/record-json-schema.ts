import { z } from "zod";
import { type LocalisedSchema, locale, plainText } from "./record-parts";
import { recordShape } from "./record-schema";

/**
 * The shape of a record of processing as JSON Schema (draft 2020-12), made from the schema that checks it, so that
 * editors complete and check a file while it is written. It says what one entry can see: which languages a text needs,
 * what a name leads to and what a statement may hold is told by `controllers check` alone.
 */
export function recordJsonSchema(): object {
  const localised: LocalisedSchema = z.record(locale, plainText);
  const named = z.registry<{ id: string; description: string }>();
  named.add(localised, { id: "localised", description: "The text in every language of the controller" });
  const { $schema, ...schema } = z.toJSONSchema(recordShape(localised), { io: "input", metadata: named });
  return { $schema, title: "Record of processing (GDPR Art. 30)", ...schema };
}
