import { parseReference } from "@/lib/requests/reference";

/** What the letter of closing starts from when a duplicate was found: into which request it goes. */
export function prefillMerging(wanted: string | undefined): Readonly<Record<string, string>> {
  const into = wanted === undefined ? null : parseReference(wanted);
  return into === null ? {} : { cause: "merged", into };
}
