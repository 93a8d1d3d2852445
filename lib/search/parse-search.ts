import { parseReference } from "@/lib/requests/reference";
import { foldName } from "@/lib/search/fold-name";

/** What somebody may mean by what they typed; both when it can be a reference's start and a name. */
export interface Search {
  readonly email: string | null;
  /** As written, such as `HAB-7K3M-9`; whole at thirteen characters. */
  readonly referenceStart: string | null;
  /** Folded; all of them have to be in the name. */
  readonly words: readonly string[];
}

/** Fewer letters begin too many references to be of use. */
const fewestLetters = 3;

/** Reads the words of a search. An `@` makes it an e-mail address and nothing else. */
export function parseSearch(typed: string): Search {
  const text = typed.trim();
  if (text.includes("@")) return { email: text, referenceStart: null, words: [] };
  return { email: null, referenceStart: parseReferenceStart(text), words: foldName(text) };
}

function parseReferenceStart(text: string): string | null {
  const letters = text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replace(/^HAB/, "");
  if (letters.length < fewestLetters || letters.length > 8) return null;
  // Filled up with a letter that every reference may have, it is a reference exactly when its start is one.
  const whole = parseReference(letters.padEnd(8, "2"));
  return whole?.slice(0, "HAB-".length + letters.length + (letters.length > 4 ? 1 : 0)) ?? null;
}
