import { z } from "zod";
import { country, emailAddress, type LocalisedSchema, plainText, slug, workingDays } from "./record-parts";

/**
 * A controller that this organisation is the processor of (Art. 28). Its requests are passed on within the time of the
 * contract (Art. 28(3)(e)), in working days.
 */
export function clientSchema(localised: LocalisedSchema) {
  return z.strictObject({
    /** `other` is the form's word for one that the record does not name. */
    slug: slug.refine((value) => value !== "other", "is the form’s own word for another client"),
    name: plainText,
    country,
    /** Where a request is passed on to. */
    email: emailAddress,
    /** Which processing is done for it. */
    concerns: localised,
    passOnWithin: workingDays.default("P2D"),
  });
}
