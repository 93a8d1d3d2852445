import type { AssuranceLevel } from "@/db/schema/enums";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { mustBe } from "@/lib/testing/test-people";

/** Puts MiNET's record into force with a policy that wants this level before a copy is handed out. */
export async function requireLevelForAccess(level: AssuranceLevel): Promise<void> {
  const minet = mustBe((await loadShippedRecords()).find(({ controller }) => controller.slug === "minet"));
  const reasons = Object.fromEntries(minet.controller.locales.map((locale) => [locale, "It is a test."]));
  const verification = { ...minet.verification, levels: { access: level }, reasons };
  await applyRecord({ ...minet, verification }, new Date());
}
