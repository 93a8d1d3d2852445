import type { Language } from "@/db/schema/enums";

/** A label before what it labels, with the colon as the language sets it; a question has its own sign already. */
export function labelText(language: Language, label: string): string {
  if (label.endsWith("?")) return label;
  return `${label}${language === "fr" ? "\u00A0" : ""}:`;
}
