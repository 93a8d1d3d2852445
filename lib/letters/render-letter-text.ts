import type { Language } from "@/db/schema/enums";
import { labelText } from "@/lib/letters/label-text";
import type { LabelledValue, LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import { tidyText } from "@/lib/letters/tidy-text";

const columns = 76;

/**
 * The letter as plain text in 76 columns, readable in any program and by a screen reader: a table becomes one paragraph
 * a row, each cell with its heading. Web addresses are never broken.
 */
export function renderLetterText(document: LetterDocument): string {
  const { language, title, sender, addressee, facts, salutation, blocks, signature } = document;
  const parts = [
    sender.map((line) => wrap(line)).join("\n"),
    addressee.map((line) => wrap(line)).join("\n"),
    labelled(facts, language),
    underlined(title, "="),
    wrap(salutation),
    ...blocks.map((block) => blockText(block, language)),
    signature.map((line) => wrap(line)).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: LetterBlock, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `\n${underlined(block.text, "-")}`;
    case "subheading":
      return underlined(block.text, ".");
    case "paragraph":
    case "editable":
      return wrap(block.text);
    case "list":
      return block.items.map((item) => wrap(item, "- ", "  ")).join("\n");
    case "table":
      return tableText(block, language);
    case "facts":
      return labelled(block.rows, language);
    case "link":
      return wrap(`${labelText(language, block.text)} ${block.href}`);
  }
}

function tableText({ caption, head, rows }: LetterBlock & { kind: "table" }, language: Language): string {
  const paragraphs = rows.map((row) =>
    row
      .map((cell, index) => wrap(`${labelText(language, head[index] ?? "")} ${cell}`, "  ", "    "))
      .join("\n"),
  );
  return [wrap(labelText(language, caption)), ...paragraphs].join("\n\n");
}

const labelled = (rows: readonly LabelledValue[], language: Language): string =>
  rows.map(({ label, value }) => wrap(`${labelText(language, label)} ${value}`, "", "  ")).join("\n");

function underlined(text: string, sign: string): string {
  const lines = wrap(text);
  const longest = Math.max(...lines.split("\n").map(lengthOf));
  return `${lines}\n${sign.repeat(longest)}`;
}

/** Breaks at spaces only, so that a long word or address stays whole. Line breaks of the text stay. */
function wrap(text: string, first = "", rest = ""): string {
  const lines: string[] = [];
  for (const line of tidyText(text).split("\n")) {
    let current = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of line.split(/ +/)) {
      const longer = isEmpty ? `${current}${word}` : `${current} ${word}`;
      if (!isEmpty && lengthOf(longer) > columns) {
        lines.push(current);
        current = `${rest}${word}`;
      } else current = longer;
      isEmpty = false;
    }
    lines.push(current.trimEnd());
  }
  return lines.join("\n");
}

const lengthOf = (text: string): number => Array.from(text).length;
