import { createHash } from "node:crypto";
import type { Language } from "@/db/schema/enums";
import { Html, html } from "@/lib/bundle/html";
import { labelText } from "@/lib/letters/label-text";
import type { LabelledValue, LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import { letterStyle } from "@/lib/letters/letter-style";

/**
 * The letter as a whole page in its language. It needs no connection and no script, and its policy lets the browser load
 * nothing at all.
 */
export function renderLetterHtml(document: LetterDocument): string {
  const { language, title, reference, sender, addressee, facts, salutation, blocks, signature } = document;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – ${reference}</title>
${styleElement}
</head>
<body>
<main>
<address>${sender.join("\n")}</address>
<p class="lines">${addressee.join("\n")}</p>
${factList(facts)}
<h1>${title}</h1>
<p>${salutation}</p>
${blocks.map((block) => html`${blockMarkup(block, language)}\n`)}<p class="lines signature">${signature.join("\n")}</p>
</main>
</body>
</html>
`.markup;
}

/** The sheet is ours and constant, so it goes in unescaped and is named in the policy by its hash. */
const styleElement = html`<style>${new Html(letterStyle)}</style>`;
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(letterStyle).digest("base64")}'`;

function blockMarkup(block: LetterBlock, language: Language): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${block.text}</h2>`;
    case "subheading":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
    case "editable":
      return html`<p class="lines">${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "table":
      return tableMarkup(block);
    case "facts":
      return factList(block.rows);
    case "link":
      return html`<p>${labelText(language, block.text)} ${webLink(block.href)}</p>`;
  }
}

const factList = (rows: readonly LabelledValue[]): Html =>
  html`<dl>${rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

/** Scrolls by itself when it is wider than the screen; the first cell of each row is its header. */
function tableMarkup({ caption, head, rows }: LetterBlock & { kind: "table" }): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`,
  )}
</tbody>
</table></div>`;
}

/** A link for web addresses only; anything else stays text. */
const webLink = (href: string): Html =>
  /^https?:\/\//i.test(href) ? html`<a href="${href}">${href}</a>` : html`${href}`;
