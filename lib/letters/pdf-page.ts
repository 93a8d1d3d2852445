import PDFDocument from "pdfkit";
import { breakLines } from "@/lib/letters/break-lines";
import type { LetterDocument } from "@/lib/letters/letter-document";
import { type FontWeight, letterFonts } from "@/lib/letters/letter-fonts";
import { tidyText } from "@/lib/letters/tidy-text";

export type PdfStructure = PDFKit.PDFStructureElement;
type StructureOptions = PDFKit.Mixins.StructureElementOptions & { scope?: "Row" | "Column" };

export interface TextStyle {
  readonly weight: FontWeight;
  /** In points, as all lengths here. */
  readonly size: number;
  readonly leading: number;
}

/** What a file says of itself. */
type DocumentFacts = Pick<LetterDocument, "language" | "title" | "reference" | "writtenOn">;

export const bodyStyle: TextStyle = { weight: "regular", size: 10.5, leading: 15 };
export const strongStyle: TextStyle = { ...bodyStyle, weight: "bold" };

const margins = { top: 57, right: 57, bottom: 68, left: 71 };
/** Noto Sans has this sign in both weights; it stands for a character that it does not have. */
const missing = "\uFFFD";

/**
 * A4 pages that text flows down, each piece tagged with what it is (ISO 14289-1, PDF/UA). Lines are broken here and not
 * by PDFKit, so that a page never ends in the middle of what belongs together and tags follow from one page to the next.
 */
export class PdfPages {
  readonly root: PdfStructure;
  readonly left = margins.left;
  readonly width: number;
  y = margins.top;
  private readonly doc: PDFKit.PDFDocument;

  constructor({ language, title, reference, writtenOn }: DocumentFacts) {
    const info = {
      Title: withoutMarkup(`${title} – ${reference}`),
      Producer: "Habeas",
      Creator: "Habeas",
      CreationDate: new Date(`${writtenOn}T12:00:00Z`),
    };
    this.doc = new PDFDocument({
      size: "A4",
      margins,
      font: "", // PDFKit would otherwise load Helvetica, which is not embedded.
      pdfVersion: "1.7",
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info,
    });
    this.doc.appendXML(conformance);
    const fonts = letterFonts();
    for (const weight of ["regular", "bold"] as const) this.doc.registerFont(weight, fonts[weight].file);
    this.width = this.doc.page.width - margins.left - margins.right;
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
  }

  /** A structure element inside another; nothing is drawn. The caller ends it. */
  open(parent: PdfStructure, tag: string, options: StructureOptions = {}): PdfStructure {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Text under a tag of its own, over as many pages as it takes. */
  write(parent: PdfStructure, tag: string, text: string, style: TextStyle, column = this.column()): void {
    const shown = this.showable(text, style.weight);
    const lines = this.lines(shown, style, column.width);
    const options = shown === tidyText(text) ? {} : { actual: tidyText(text) };
    parent.add(this.doc.struct(tag, options, () => this.flow(lines, style, column.x)));
  }

  /** Part of a paragraph that is a link; its lines stay on one page. */
  writeLink(parent: PdfStructure, href: string, label: string, style: TextStyle): void {
    const lines = this.lines(this.showable(href, style.weight), style, this.width);
    const link = this.doc.struct("Link");
    link.add(() => {
      for (const line of lines) {
        // PDFKit takes a plain string for a name of the PDF language, an object for a text.
        const option = { structParent: link, Contents: Object(`${label}: ${href}`) };
        const width = this.measure(line.trimEnd(), style);
        this.doc.link(this.left, this.y, width, style.leading, href, option);
        this.flow([line], style, this.left);
      }
    });
    link.end();
    parent.add(link);
  }

  /** Draws prepared lines as content of an element that is still open. */
  draw(element: PdfStructure, lines: readonly string[], style: TextStyle, x: number, y: number): void {
    element.add(() => {
      for (const [index, line] of lines.entries()) this.line(line, style, x, y + index * style.leading);
    });
  }

  /** What is there for the eye alone: rules, boxes, repeated heads, page numbers. */
  artifact(type: "Layout" | "Pagination", paint: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent("Artifact", { type });
    paint(this.doc);
    this.doc.endMarkedContent();
  }

  line(text: string, { weight, size, leading }: TextStyle, x: number, y: number): void {
    const offset = (leading - size * 1.362) / 2; // Noto Sans: ascent and descent together are 1.362 em.
    this.doc
      .font(weight)
      .fontSize(size)
      .fillColor("#000")
      .text(text, x, y + offset, { lineBreak: false });
  }

  /** The lines of a text in a column. Characters that the font lacks are replaced by a sign for that. */
  lines(text: string, style: TextStyle, width: number): readonly string[] {
    return breakLines(this.showable(text, style.weight), width, (part) => this.measure(part, style));
  }

  /** Goes to a new page unless this much fits on the rest of this one. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  newPage(): void {
    this.doc.continueOnNewPage();
    this.y = margins.top;
  }

  get bottom(): number {
    return this.doc.page.height - margins.bottom;
  }

  /** Most that a page can hold. */
  get height(): number {
    return this.bottom - margins.top;
  }

  /** Numbers the pages and gives the file; nothing can be written afterwards. */
  async finish(footer: (page: number, pages: number) => string): Promise<Uint8Array> {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    const style = { ...bodyStyle, size: 8.5 };
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      const text = footer(page + 1, count);
      this.artifact("Pagination", () => this.line(text, style, this.left, this.bottom + 24));
    }
    this.doc.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.doc) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  private column() {
    return { x: this.left, width: this.width };
  }

  private flow(lines: readonly string[], style: TextStyle, x: number): void {
    for (const line of lines) {
      this.need(style.leading);
      this.line(line, style, x, this.y);
      this.y += style.leading;
    }
  }

  private measure(text: string, { weight, size }: TextStyle): number {
    return this.doc.font(weight).fontSize(size).widthOfString(text);
  }

  private showable(text: string, weight: FontWeight): string {
    const { has } = letterFonts()[weight];
    const signs = Array.from(tidyText(text));
    return signs.map((sign) => (sign === "\n" || has(sign.codePointAt(0) ?? 0) ? sign : missing)).join("");
  }
}

/** PDFKit puts the title into XML as it is. */
const withoutMarkup = (text: string): string => text.replaceAll(/[<>&]/g, " ");

/** What the file says it conforms to (ISO 14289-1, 5). */
const conformance = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
`;
