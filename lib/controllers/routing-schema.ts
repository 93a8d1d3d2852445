import { z } from "zod";
import { rights, taskKinds } from "@/db/schema/enums";
import { emailAddress, plainText, slug, workingDays } from "./record-parts";

/**
 * Who does which piece of work, and by when inside the house; the first rule that fits a task counts. Left out, `tasks`,
 * `rights` and `systems` are all there are, and the owner is the system's. An owner without an address works through
 * somebody of the desk. `within` counts working days from the start of the work; the legal date stands above it.
 */
export const routingSchema = z.strictObject({
  /** Finding out what is held, or doing what was decided: what to do is seldom the same. */
  tasks: z.array(z.enum(taskKinds)).min(1, "is empty: leave it out to mean every kind of work").optional(),
  rights: z.array(z.enum(rights)).min(1, "is empty: leave it out to mean every right").optional(),
  systems: z.array(slug).min(1, "is empty: leave it out to mean every system").optional(),
  owner: plainText.optional(),
  ownerEmail: emailAddress.optional(),
  within: workingDays,
  /** What to do, in the language of the staff. */
  instruction: plainText,
});
