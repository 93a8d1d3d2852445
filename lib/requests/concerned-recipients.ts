import type { Right } from "@/db/schema/enums";
import type { CategoryRecord, RecordOfProcessing } from "@/lib/controllers/record-schema";

/** The rights whose granting every recipient of the data has to hear of (Art. 19). */
const toldRights: readonly Right[] = ["rectification", "erasure", "restriction"];

export const mustTellRecipients = (right: Right): boolean => toldRights.includes(right);

/**
 * Who received data of these categories and has to be told (Arts. 4(9), 19): processors and other controllers. People of
 * the house are no recipients, nor are authorities that receive data in the framework of a particular inquiry.
 */
export function concernedRecipients(
  record: RecordOfProcessing,
  categories: readonly CategoryRecord[],
): RecordOfProcessing["recipients"] {
  const named = new Set(categories.flatMap(({ recipients }) => recipients));
  return record.recipients.filter(
    ({ slug, kind }) => named.has(slug) && (kind === "processor" || kind === "controller"),
  );
}
