import type { IdentityMethod } from "@/db/schema/enums";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { accountSettings } from "@/lib/identity/account-provider";
import { isMatchingConfigured } from "@/lib/identity/matching-values";

/** Whether this installation can do what a record allows: an account needs a provider, questions need their systems. */
export function isConfigured(
  method: IdentityMethod,
  record: Pick<RecordOfProcessing, "systems" | "verification">,
): boolean {
  if (method === "account") return accountSettings(record) !== null;
  return method !== "matching" || isMatchingConfigured(record);
}
