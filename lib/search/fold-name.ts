const marks = /\p{M}/gu;
const betweenWords = /[^\p{L}\p{N}]+/u;
/** What ties the parts of one word: written or left out, as people please ("O'Brien", "Anne-Marie"). */
const inside = /[\p{Pd}'’ʼ`´]/gu;
/** More words than any name has: it bounds what one form can store. */
const mostWords = 24;

/** The distinct words of a name as they are compared: without case, accents and punctuation, in one Unicode spelling. */
export function foldName(name: string): string[] {
  // Capitals last: small letters depend on their neighbours (Greek sigma), capitals do not; and ß becomes SS.
  const folded = name.normalize("NFKD").replace(marks, "").toUpperCase().normalize("NFKC");
  return [...new Set(folded.split(betweenWords).filter(Boolean))].slice(0, mostWords);
}

/** The words under which a name is kept: also "OBRIEN" for "O'Brien", which is how some will type it. */
export const foldNameToKeep = (name: string): string[] => [
  ...new Set([...foldName(name), ...foldName(name.replace(inside, ""))]),
];
