import { z } from "zod";
import { rights } from "@/db/schema/enums";
import { plainText, slug, workingDays } from "./record-parts";

/**
 * Who does which piece of work, and by when inside the house. Left out, `rights` and `systems` are all of the record,
 * and the owner is the system's. `within` counts working days from the start of the work; the legal date stands above it.
 */
export const routingSchema = z.strictObject({
  rights: z.array(z.enum(rights)).min(1, "is empty: leave it out to mean every right").optional(),
  systems: z.array(slug).min(1, "is empty: leave it out to mean every system").optional(),
  owner: plainText.optional(),
  within: workingDays,
  /** What to do, in the language of the staff. */
  instruction: plainText,
});
