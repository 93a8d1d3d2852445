import type { AccessInformation, BundleContent, Redaction } from "@/lib/bundle/content";
import { factsTable, sentences, table } from "@/lib/bundle/cover-table";
import type { CoverText } from "@/lib/bundle/cover-text";
import { type Html, html } from "@/lib/bundle/html";

/** One part of the cover, reachable from its list of contents. */
export interface CoverSection {
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}

/** GDPR Art. 15(1)(a)-(e), (g), (h) and 15(2). */
export function processingSection(information: AccessInformation, text: CoverText): CoverSection {
  const { use } = text;
  const parts = [
    [use.transfers, information.transfers],
    [use.automatedDecisions, information.automatedDecisions],
    [use.rights, information.rights],
  ] as const;
  const body = html`${information.processing.map((one) =>
    factsTable(one.title, [
      [use.purposes, sentences(one.purposes, use.none)],
      [use.legalBases, sentences(one.legalBases, use.none)],
      [use.data, sentences(one.data, use.none)],
      [use.recipients, sentences(one.recipients, use.none)],
      [use.retention, sentences(one.retention, use.none)],
      [use.sources, sentences(one.sources, use.none)],
    ]),
  )}${parts.map(([heading, items]) => html`<h3>${heading}</h3>${proseList(items, use.none)}`)}`;
  return { id: "use", heading: use.heading, body };
}

/** What Art. 20 gives the person, and how to take it elsewhere. */
export function elsewhereSection(content: BundleContent, text: CoverText): CoverSection {
  const steps = text.elsewhere.steps(content.controller.name);
  return { id: "elsewhere", heading: text.elsewhere.heading, body: proseList(steps, "") };
}

/** Art. 12(4), 15(1)(f), 77 and 79. */
export function complaintSection(content: BundleContent, text: CoverText): CoverSection {
  const { name, url, postalAddress } = content.cover.authority;
  const body = html`<p>${text.complaint.text}</p>
<address>${name}${
    postalAddress === null
      ? null
      : html`
${postalAddress}`
  }${
    url === null
      ? null
      : html`
${webLink(url)}`
  }</address>
<p>${text.complaint.others}</p>`;
  return { id: "complaint", heading: text.complaint.heading, body };
}

/** Art. 12(4) and 15(4): every omission with its reason. */
export function leftOutSection(content: BundleContent, text: CoverText): CoverSection {
  const { leftOut } = text;
  const columns = [
    { title: leftOut.where },
    { title: leftOut.field },
    { title: leftOut.why },
    { title: leftOut.article },
    { title: leftOut.count, isNumber: true },
  ];
  const rows = content.redactions.map((redaction) => [
    placeOf(redaction, content),
    redaction.field ?? leftOut.whole,
    redaction.text,
    redaction.article ?? "–",
    redaction.count === undefined ? "–" : text.formatCount(redaction.count),
  ]);
  const body = rows.length === 0 ? html`<p>${leftOut.none}</p>` : table(leftOut.caption, columns, rows);
  return { id: "left-out", heading: leftOut.heading, body };
}

/** The titles of the system and the category, their slugs where the bundle holds nothing of them. */
function placeOf(redaction: Redaction, content: BundleContent): string {
  const system = content.systems.find((one) => one.slug === redaction.system);
  const category = system?.categories.find((one) => one.slug === redaction.category);
  return `${system?.title ?? redaction.system} – ${category?.title ?? redaction.category}`;
}

/** Verifies the signature with no tool of ours: `x` is the public key's 32 bytes in base64url (RFC 8037 §2). */
const openSslCheck = String.raw`KEY=…
(printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf '%s=' "$KEY" | tr -- '-_' '+/' | base64 -d) > key.der
(cut -d. -f1 signature.jws | tr -d '\n'; printf .; base64 < tagmanifest-sha256.txt | tr -d '\n=' | tr '+/' '-_') > signed.txt
(cut -d. -f3 signature.jws | tr -d '\n' | tr -- '-_' '+/'; printf '==') | base64 -d > signature.bin
openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.txt -sigfile signature.bin`;

export function checkSection(content: BundleContent, text: CoverText): CoverSection {
  const { check } = text;
  const { keysUrl } = content.cover;
  const body = html`<p>${check.intro(content.controller.name)}</p>
<p>${check.files}</p>
<pre><code>sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt</code></pre>
<p>${check.signature}</p>
<pre><code>habeas bundle verify ${content.reference}.zip --jwks ${keysUrl}</code></pre>
<p>${check.byHand(keysUrl)}</p>
<pre id="openssl"><code>${openSslCheck}</code></pre>`;
  return { id: "check", heading: check.heading, body };
}

/** A link for web addresses only; anything else stays text. */
const webLink = (url: string): Html =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}">${url}</a>` : html`${url}`;

const proseList = (items: readonly string[], none: string): Html =>
  items.length === 0 ? html`<p>${none}</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
