import { createHash } from "node:crypto";
import { humanSize } from "@/lib/bundle/bag";
import type { BundleContent } from "@/lib/bundle/content";
import {
  type CoverSection,
  checkSection,
  complaintSection,
  elsewhereSection,
  leftOutSection,
  processingSection,
} from "@/lib/bundle/cover-sections";
import { coverStyle } from "@/lib/bundle/cover-style";
import { factsTable, table } from "@/lib/bundle/cover-table";
import type { CoverText } from "@/lib/bundle/cover-text";
import { Html, html } from "@/lib/bundle/html";
import { languagePacks } from "@/lib/i18n/languages/language-packs";

/** What was written before the cover; paths are relative to `data/`. */
export interface WrittenFiles {
  readonly records: readonly WrittenRecords[];
  readonly attachments: readonly { readonly path: string; readonly bytes: number }[];
}

export interface WrittenRecords {
  readonly system: string;
  readonly category: string;
  readonly rows: number;
  readonly json: string;
  readonly csv: string;
  readonly schema: string;
}

/**
 * `data/index.html`: the answer as a page, in the subject's language. It needs no connection and no script, and its
 * policy lets the browser load nothing at all.
 */
export function renderCover(content: BundleContent, written: WrittenFiles): string {
  const text = languagePacks[content.locale].cover;
  const sections = [
    contentsSection(written, text),
    content.right === "access"
      ? processingSection(content.information, text)
      : elsewhereSection(content, text),
    leftOutSection(content, text),
    complaintSection(content, text),
    checkSection(content, text),
  ];
  const title = text.title(content.controller.name);
  return html`<!doctype html>
<html lang="${content.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – ${content.reference}</title>
${styleElement}
</head>
<body>
<header>
<h1>${title}</h1>
<p>${text.intro[content.right](content.controller.name)}</p>
${answerTable(content, text)}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${text.onThisPage}</h2>
<ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul>
</nav>
<main>${sections.map(renderSection)}
</main>
<footer><p>${content.controller.name} – ${content.reference}. ${text.offline}</p></footer>
</body>
</html>
`.markup;
}

/** The sheet is ours and constant, so it goes in unescaped and is named in the policy by its hash. */
const styleElement = html`<style>${new Html(coverStyle)}</style>`;
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(coverStyle).digest("base64")}'`;

const renderSection = ({ id, heading, body }: CoverSection): Html => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${body}
</section>`;

function answerTable(content: BundleContent, text: CoverText): Html {
  const { facts } = text;
  const { name, postalAddress, contactEmail } = content.controller;
  const rows: readonly (readonly [string, Html | string | null])[] = [
    [facts.from, name],
    [facts.address, postalAddress],
    [
      facts.contact,
      contactEmail === null ? null : html`<a href="mailto:${contactEmail}">${contactEmail}</a>`,
    ],
    [facts.to, content.cover.addressee],
    [facts.reference, content.reference],
    [facts.receivedOn, text.formatDay(content.cover.receivedOn)],
    [facts.answeredOn, text.formatDay(content.baggedOn)],
  ];
  return factsTable(
    facts.caption,
    rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
  );
}

function contentsSection(written: WrittenFiles, text: CoverText): CoverSection {
  const { contents } = text;
  const body = html`${recordsTable(written, text)}${attachmentsTable(written, text)}
${table(
  contents.others,
  [{ title: contents.file }, { title: contents.holds }],
  [
    [fileLink("request.json", "request.json"), contents.request],
    [fileLink("record.jsonld", "record.jsonld"), contents.record],
    [fileLink("redactions.json", "redactions.json"), contents.redactions],
  ],
)}`;
  return { id: "bundle", heading: contents.heading, body };
}

function recordsTable({ records }: WrittenFiles, text: CoverText): Html {
  const { contents } = text;
  if (records.length === 0) return html`<p>${contents.empty}</p>`;
  const columns = [
    { title: contents.category },
    { title: contents.system },
    { title: contents.rows, isNumber: true },
    { title: contents.files },
  ];
  const rows = records.map((one) => [
    one.category,
    one.system,
    text.formatCount(one.rows),
    html`<span class="files">${fileLink(one.json, "JSON", one.category)} ${fileLink(one.csv, "CSV", one.category)} ${fileLink(one.schema, contents.description, one.category)}</span>`,
  ]);
  return html`${table(contents.caption, columns, rows)}<p>${contents.csvNote}</p>`;
}

function attachmentsTable({ attachments }: WrittenFiles, { contents }: CoverText): Html | null {
  if (attachments.length === 0) return null;
  const rows = attachments.map(({ path, bytes }) => [
    fileLink(path, path.replace(/^files\//, "")),
    humanSize(bytes),
  ]);
  return table(
    contents.attachments,
    [{ title: contents.attachment }, { title: contents.size, isNumber: true }],
    rows,
  );
}

/** `of` tells a screen reader which of the many "JSON" this is. */
function fileLink(path: string, label: string, of?: string): Html {
  const address = path.split("/").map(encodeURIComponent).join("/");
  return html`<a href="${address}">${label}${of === undefined ? null : html`<span class="unseen"> – ${of}</span>`}</a>`;
}
