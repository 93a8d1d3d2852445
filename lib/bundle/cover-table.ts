import { type Html, html } from "@/lib/bundle/html";

export interface CoverColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

type Cell = Html | string;

/** A table with a caption and column headers; the first cell of each row is its header. Scrolls by itself when wide. */
export function table(
  caption: string,
  columns: readonly CoverColumn[],
  rows: readonly (readonly Cell[])[],
): Html {
  return wide(
    caption,
    html`<table${columns.length > 2 ? html` class="many"` : null}>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, isNumber }) => html`<th scope="col"${numberClass(isNumber)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
      (row) => html`
<tr>${row.map((cell, index) => tableCell(cell, index, columns[index]))}</tr>`,
    )}
</tbody>
</table>`,
  );
}

/** A table of names and what they are: one row a name. */
export function factsTable(caption: string, rows: readonly (readonly [name: string, value: Cell])[]): Html {
  return html`<table class="facts">
<caption>${caption}</caption>
<tbody>${rows.map(
    ([name, value]) => html`
<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  )}
</tbody>
</table>`;
}

/** Sentences as a list, or the word for none. */
export const sentences = (items: readonly string[], none: string): Html =>
  items.length === 0 ? html`${none}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const wide = (label: string, content: Html): Html =>
  html`<div class="wide" role="region" tabindex="0" aria-label="${label}">${content}</div>`;

const numberClass = (isNumber: boolean | undefined): Html | null => (isNumber ? html` class="number"` : null);

const tableCell = (cell: Cell, index: number, column: CoverColumn | undefined): Html =>
  index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${numberClass(column?.isNumber)}>${cell}</td>`;
