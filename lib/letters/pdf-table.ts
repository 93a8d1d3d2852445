import {
  bodyStyle,
  type PdfPages,
  type PdfStructure,
  strongStyle,
  type TextStyle,
} from "@/lib/letters/pdf-page";

export interface PdfTable {
  readonly caption: string | null;
  /** Column headings; null for a table of labels and values. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
}

interface Column {
  readonly x: number;
  readonly width: number;
}

const padding = 4;
const rule = "#767f8a";

/**
 * A tagged table whose first column names the rows. A row that does not fit goes to the next page, where the column
 * headings are repeated for the eye; a row longer than a page goes on over the pages.
 */
export function writeTable(pages: PdfPages, { caption, head, rows, shares }: PdfTable): void {
  pages.need(bodyStyle.leading * 5);
  const table = pages.open(pages.root, "Table");
  if (caption !== null) pages.write(table, "Caption", caption, strongStyle);
  pages.y += padding;
  const columns = columnsOf(pages, shares);
  if (head !== null) writeRow(pages, pages.open(table, "TR"), head, columns, "head", null);
  for (const row of rows) writeRow(pages, pages.open(table, "TR"), row, columns, "body", head);
  table.end();
  pages.y += bodyStyle.leading * 0.7;
}

function columnsOf(pages: PdfPages, shares: readonly number[]): readonly Column[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = pages.left;
  return shares.map((share) => {
    const column = { x, width: (pages.width * share) / total };
    x += column.width;
    return column;
  });
}

interface Cell {
  readonly column: Column;
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly element: PdfStructure;
}

function writeRow(
  pages: PdfPages,
  row: PdfStructure,
  texts: readonly string[],
  columns: readonly Column[],
  place: "head" | "body",
  repeated: readonly string[] | null,
): void {
  const cells = columns.map((column, index) => cellOf(pages, row, texts[index] ?? "", column, index, place));
  const longest = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = (lines: number) => lines * bodyStyle.leading + 2 * padding;
  if (height(longest) <= pages.height / 2 || pages.y + height(2) > pages.bottom)
    turnPage(pages, height(longest) <= pages.height / 2 ? height(longest) : height(2), columns, repeated);
  for (let from = 0; from < longest; ) {
    if (from > 0) turnPage(pages, pages.height, columns, repeated);
    const room = Math.max(1, Math.floor((pages.bottom - pages.y - 2 * padding) / bodyStyle.leading));
    const to = Math.min(longest, from + room);
    for (const { element, lines, style, column } of cells)
      pages.draw(element, lines.slice(from, to), style, column.x + padding, pages.y + padding);
    paintGrid(pages, columns, height(to - from));
    pages.y += height(to - from);
    from = to;
  }
  row.end();
}

function cellOf(
  pages: PdfPages,
  row: PdfStructure,
  text: string,
  column: Column,
  index: number,
  place: "head" | "body",
): Cell {
  const isHeader = place === "head" || index === 0;
  const style = isHeader ? strongStyle : bodyStyle;
  const scope = place === "head" ? "Column" : "Row";
  const element = isHeader ? pages.open(row, "TH", { scope }) : pages.open(row, "TD");
  return { column, style, element, lines: pages.lines(text, style, column.width - 2 * padding) };
}

/** To a new page unless the height fits, with the column headings once more. */
function turnPage(
  pages: PdfPages,
  height: number,
  columns: readonly Column[],
  head: readonly string[] | null,
): void {
  if (pages.y + height <= pages.bottom) return;
  pages.newPage();
  if (head === null) return;
  const lines = columns.map(({ width }, index) =>
    pages.lines(head[index] ?? "", strongStyle, width - 2 * padding),
  );
  const tall = Math.max(...lines.map(({ length }) => length)) * bodyStyle.leading + 2 * padding;
  pages.artifact("Pagination", () => {
    for (const [index, column] of columns.entries())
      for (const [row, line] of (lines[index] ?? []).entries())
        pages.line(line, strongStyle, column.x + padding, pages.y + padding + row * bodyStyle.leading);
  });
  paintGrid(pages, columns, tall);
  pages.y += tall;
}

function paintGrid(pages: PdfPages, columns: readonly Column[], height: number): void {
  pages.artifact("Layout", (doc) => {
    doc.lineWidth(0.5).strokeColor(rule);
    for (const { x, width } of columns) doc.rect(x, pages.y, width, height).stroke();
  });
}
