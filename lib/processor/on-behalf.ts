import type { Language } from "@/db/schema/enums";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { RequestCase } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

/** The line of a letter's head that says for whom a processor answers; none where it answers for itself. */
export function onBehalf(
  { passOn, key }: Pick<RequestCase, "passOn" | "key">,
  language: Language,
): readonly string[] {
  if (passOn?.status !== "authorised") return [];
  return [languagePacks[language].onBehalf(open(key, "recipient", passOn.recipient).name)];
}

/**
 * ISO 3166-1 alpha-2 of the client whom a processor answers for: its authority and its courts are the ones to turn to
 * (Arts. 77, 79). Null where the organisation answers for itself, or the record does not name the client.
 */
export function countryOfClient({
  row,
  record,
  passOn,
}: Pick<RequestCase, "row" | "record" | "passOn">): string | null {
  if (passOn?.status !== "authorised") return null;
  return record.clients.find(({ slug }) => slug === row.client)?.country ?? null;
}
