import type { DeskWords } from "@/app/desk/_ui/desk-words";

const fields = [
  "doubt",
  "needed",
  "question",
  "reasons",
  "length",
  "amount",
  "currency",
  "ground",
  "facts",
  "rights",
  "reasonedItems",
  "cause",
  "into",
  "samePerson",
  "language",
] as const;

/** What is wrong with the form of a letter, worded, by the id of the field; what is none of its fields is left out. */
export function letterErrors(
  errors: Readonly<Record<string, string>>,
  t: DeskWords,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(errors).flatMap((at) => {
      const field = fields.find((known) => known === at.split(".")[0]);
      return field ? [[field === "rights" ? "rights" : at, t(`letter.field.${field}`)]] : [];
    }),
  );
}
