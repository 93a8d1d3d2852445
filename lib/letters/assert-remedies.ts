import { LetterError } from "@/lib/letters/letter-error";
import type { AuthorityFacts, Remedies } from "@/lib/letters/letter-facts";

/**
 * A letter names the authority to complain to and the courts to turn to, or is not written (GDPR Art. 12(4)). It is
 * asked of every letter, not only of those that refuse: whoever is asked for proof or for a fee has the same remedies.
 * @throws LetterError `letter.remedies_missing`, with the fact at fault.
 */
export function assertRemedies({ authority, ownAuthority, country }: Remedies): void {
  assertAuthority(authority, "remedies.authority");
  if (ownAuthority !== null) assertAuthority(ownAuthority, "remedies.ownAuthority");
  if (!/^[A-Z]{2}$/.test(country)) throw missing("remedies.country");
}

/** A name, and a way to reach it: a web address, a postal one, or both. */
function assertAuthority({ name, url, complaintUrl, address }: AuthorityFacts, field: string): void {
  if (name.trim() === "") throw missing(`${field}.name`);
  const hasPost = address.some((line) => line.trim() !== "");
  if (!isWebAddress(url) && !(url === "" && hasPost)) throw missing(`${field}.url`);
  if (complaintUrl !== null && !isWebAddress(complaintUrl)) throw missing(`${field}.complaintUrl`);
}

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);

const missing = (field: string) => new LetterError("letter.remedies_missing", field);
