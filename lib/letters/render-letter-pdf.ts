import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { labelText } from "@/lib/letters/label-text";
import type { LabelledValue, LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import { bodyStyle, PdfPages, strongStyle, type TextStyle } from "@/lib/letters/pdf-page";
import { writeTable } from "@/lib/letters/pdf-table";

const titleStyle: TextStyle = { weight: "bold", size: 17, leading: 23 };
const headingStyle: TextStyle = { weight: "bold", size: 13, leading: 18 };
const gap = bodyStyle.leading * 0.55;
const indent = 14;

/**
 * The letter as a tagged PDF (ISO 14289-1) on A4 with its fonts inside. Its date is the letter's, so the same document
 * gives the same bytes.
 */
export function renderLetterPdf(document: LetterDocument): Promise<Uint8Array> {
  const pages = new PdfPages(document);
  const { language, reference, sender, addressee, facts, title, salutation, blocks, signature } = document;
  writeLines(pages, sender, 2 * gap);
  writeLines(pages, addressee, 2 * gap);
  writeFacts(pages, facts);
  writeHeading(pages, "H1", title, titleStyle);
  writeParagraph(pages, salutation);
  for (const block of blocks) writeBlock(pages, block, document);
  pages.y += gap;
  pages.need(signature.length * bodyStyle.leading);
  writeLines(pages, signature, 0);
  const { page: pageText } = languagePacks[language].letters.frame;
  return pages.finish((page, count) => `${reference} – ${pageText(page, count)}`);
}

function writeBlock(pages: PdfPages, block: LetterBlock, { language }: LetterDocument): void {
  switch (block.kind) {
    case "heading":
      writeHeading(pages, "H2", block.text, headingStyle);
      break;
    case "subheading":
      writeHeading(pages, "H3", block.text, strongStyle);
      break;
    case "paragraph":
    case "editable":
      for (const text of block.text.split(/\n{2,}/)) writeParagraph(pages, text);
      break;
    case "list":
      writeList(pages, block.items);
      break;
    case "table":
      writeTable(pages, { ...block, shares: sharesOf(block) });
      break;
    case "facts":
      writeFacts(pages, block.rows);
      break;
    case "link":
      writeLink(pages, labelText(language, block.text), block);
      break;
  }
}

/** A heading never stands alone at the foot of a page. */
function writeHeading(pages: PdfPages, tag: "H1" | "H2" | "H3", text: string, style: TextStyle): void {
  pages.y += gap;
  pages.need(style.leading * 2 + bodyStyle.leading * 2);
  pages.write(pages.root, tag, text, style);
  pages.y += gap * 0.6;
}

function writeParagraph(pages: PdfPages, text: string): void {
  pages.write(pages.root, "P", text, bodyStyle);
  pages.y += gap;
}

function writeLines(pages: PdfPages, lines: readonly string[], after: number): void {
  if (lines.length === 0) return;
  pages.write(pages.root, "P", lines.join("\n"), bodyStyle);
  pages.y += after;
}

function writeList(pages: PdfPages, items: readonly string[]): void {
  const list = pages.open(pages.root, "L");
  for (const text of items) {
    pages.need(bodyStyle.leading);
    const item = pages.open(list, "LI");
    const label = pages.open(item, "Lbl");
    pages.draw(label, ["•"], bodyStyle, pages.left + 2, pages.y);
    const column = { x: pages.left + indent, width: pages.width - indent };
    pages.write(item, "LBody", text, bodyStyle, column);
    pages.y += gap * 0.4;
    item.end();
  }
  list.end();
  pages.y += gap * 0.6;
}

const writeFacts = (pages: PdfPages, rows: readonly LabelledValue[]): void =>
  writeTable(pages, {
    caption: null,
    head: null,
    rows: rows.map(({ label, value }) => [label, value]),
    shares: [1, 2.2],
  });

/** Columns share the width by their longest texts; none gets so little that its words break. */
const sharesOf = ({ head, rows }: LetterBlock & { kind: "table" }): readonly number[] =>
  head.map((title, index) => {
    const longest = Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0));
    return Math.min(Math.max(longest, 16), 48);
  });

function writeLink(pages: PdfPages, label: string, { text, href }: LetterBlock & { kind: "link" }): void {
  pages.need(bodyStyle.leading * 5);
  const paragraph = pages.open(pages.root, "P");
  pages.draw(paragraph, [`${label} `], bodyStyle, pages.left, pages.y);
  pages.y += bodyStyle.leading;
  pages.writeLink(paragraph, href, text, bodyStyle);
  paragraph.end();
  pages.y += gap;
}
