/**
 * Text in lines of at most `width`, by the width that `measure` gives. Breaks at spaces; a word that is wider than a
 * whole line breaks where it must. Every line but the last of a paragraph keeps the space it was broken at, so that
 * whoever reads the lines as one text does not find two words in one.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<= )(?! )/)) {
    if (line !== "" && measure((line + word).trimEnd()) > width) {
      lines.push(line);
      line = "";
    }
    let rest = word;
    while (rest.length > 1 && measure(rest.trimEnd()) > width) {
      const fitting = longestFitting(rest, width, measure);
      lines.push(fitting);
      rest = rest.slice(fitting.length);
    }
    line += rest;
  }
  lines.push(line);
  return lines;
}

/** The longest beginning that fits, and at least one character: whoever asks always gets on. */
function longestFitting(word: string, width: number, measure: (text: string) => number): string {
  const characters = Array.from(word);
  let fits = 1;
  let beyond = characters.length;
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2);
    if (measure(characters.slice(0, middle).join("")) > width) beyond = middle;
    else fits = middle;
  }
  return characters.slice(0, fits).join("");
}
