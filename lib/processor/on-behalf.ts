import type { Language } from "@/db/schema/enums";
import type { RequestCase } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

const words: Record<Language, (client: string) => string> = {
  en: (client) => `on behalf of ${client}, the controller (Art. 28 GDPR)`,
  fr: (client) => `pour le compte de ${client}, responsable du traitement (art. 28 du RGPD)`,
  nl: (client) => `namens ${client}, de verwerkingsverantwoordelijke (art. 28 AVG)`,
  de: (client) => `im Auftrag von ${client}, dem Verantwortlichen (Art. 28 DSGVO)`,
};

/** The line of a letter's head that says for whom a processor answers; none where it answers for itself. */
export function onBehalf(
  { passOn, key }: Pick<RequestCase, "passOn" | "key">,
  language: Language,
): readonly string[] {
  if (passOn?.status !== "authorised") return [];
  return [words[language](open(key, "recipient", passOn.recipient).name)];
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
