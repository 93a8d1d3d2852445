import { languages } from "@/db/schema/enums";
import { inLanguage } from "@/lib/controllers/localised";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import type { AskableMethod } from "@/lib/identity/proof-methods";
import type { RequestCase } from "@/lib/requests/load-case";

/** What a letter says is needed, in the person's language, as a start: staff change it as the case wants. */
export function suggestNeeded(
  { row, record }: Pick<RequestCase, "row" | "record">,
  methods: readonly AskableMethod[],
): Readonly<Partial<Record<AskableMethod, string>>> {
  const { defaultLocale } = record.controller;
  const language = languages.find((known) => known === row.locale) ?? "en";
  const text = (localised: Parameters<typeof inLanguage>[0]) =>
    inLanguage(localised, language, defaultLocale);
  return Object.fromEntries(
    methods.map((method) => [
      method,
      languagePacks[language].proofs[method](record.verification, text).trim(),
    ]),
  );
}
