import type { LetterBlock } from "@/lib/letters/letter-document";
import type { AuthorityFacts, LetterFacts } from "@/lib/letters/letter-facts";
import type { LetterWords } from "@/lib/letters/letter-words";
import { notedCountries, type RemedyScheme } from "@/lib/letters/texts/letter-text";

const eea = new Set(
  "AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

/** The sender's postal address when that is all the person can use. */
function whereToWrite({ controller, trackUrl, byPostOnly }: LetterFacts): string {
  if (controller.email !== null) return controller.email;
  const { name, address } = controller;
  return byPostOnly ? [name, ...address].join(", ") : trackUrl;
}

/** Where the person can turn: the authority and the courts (GDPR Arts. 12(4), 77, 79). Never editable. */
export function remedyBlocks(
  facts: LetterFacts,
  { text, cite, country }: LetterWords,
): readonly LetterBlock[] {
  const { remedies } = text;
  const { authority, ownAuthority, country: seat } = facts.remedies;
  const scheme = schemeOf(seat);
  const note = notedCountries.find((one) => one === seat);
  return [
    { kind: "heading", text: remedies.heading },
    { kind: "paragraph", text: remedies.us(whereToWrite(facts)) },
    { kind: "paragraph", text: remedies.complaint[scheme](cite) },
    ...authorityBlocks(authority, text),
    ...(scheme === "gdpr" ? [{ kind: "paragraph", text: remedies.others(cite) } as const] : []),
    ...(ownAuthority === null || ownAuthority.name === authority.name
      ? []
      : [{ kind: "paragraph", text: remedies.own } as const, ...authorityBlocks(ownAuthority, text)]),
    ...(note ? [{ kind: "paragraph", text: remedies.notes[note] } as const] : []),
    { kind: "paragraph", text: remedies.court[scheme](country(seat), cite) },
  ];
}

function authorityBlocks(
  authority: AuthorityFacts,
  { remedies }: LetterWords["text"],
): readonly LetterBlock[] {
  const { name, address, url, complaintUrl } = authority;
  const lines = address.map((line) => line.trim()).filter(Boolean);
  const post = lines.length === 0 ? [] : [{ label: remedies.labels.address, value: lines.join(", ") }];
  return [
    { kind: "facts", rows: [{ label: remedies.labels.authority, value: name }, ...post] },
    ...(url === "" ? [] : [{ kind: "link", text: remedies.website, href: url } as const]),
    ...(complaintUrl === null
      ? []
      : [{ kind: "link", text: remedies.complaintForm, href: complaintUrl } as const]),
  ];
}

/** Under which law the remedies of a controller seated there stand. */
export function schemeOf(country: string): RemedyScheme {
  if (eea.has(country)) return "gdpr";
  if (country === "GB") return "uk";
  return country === "CH" ? "swiss" : "other";
}
