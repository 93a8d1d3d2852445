import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type BagStream, createBagStream } from "@/lib/bundle/bag-stream";
import { BundleError } from "@/lib/bundle/bundle-error";
import { checkSlug } from "@/lib/bundle/bundle-path";
import { categorySchema } from "@/lib/bundle/category-schema";
import type { BundleCategory, BundleContent, BundleSystem } from "@/lib/bundle/content";
import { renderCover, type WrittenFiles, type WrittenRecords } from "@/lib/bundle/cover";
import { csvFormat } from "@/lib/bundle/csv-rows";
import { jsonFormat } from "@/lib/bundle/json-rows";
import { encodeRows } from "@/lib/bundle/row-chunks";
import { sealBag } from "@/lib/bundle/seal-bag";
import type { Signer } from "@/lib/bundle/sign";
import type { Value } from "@/lib/connectors/contract";
import { languagePacks } from "@/lib/i18n/languages/language-packs";

export interface BundleSummary {
  /** Files in the payload, and their bytes. */
  readonly files: number;
  readonly payloadBytes: number;
  readonly rows: number;
  /** Length of the archive. */
  readonly bytes: number;
  /** SHA-256 of the whole archive, lower-case hex. */
  readonly sha256: string;
  readonly kid: string;
}

export interface BundleOptions {
  /** zlib's, 1 (fast) to 9 (small); 6 when absent. */
  readonly level?: number;
}

type Chunks<T> = AsyncGenerator<Buffer, T>;

/**
 * Writes the bundle and ends `out`: a ZIP that is one BagIt bag (RFC 8493), signed. Memory is flat whatever the number
 * of rows, `out` sets the pace, and sources are released when it fails.
 * @throws BundleError for content that cannot be a bundle; whatever the sources or `out` throw
 */
export async function writeBundle(
  content: BundleContent,
  signer: Signer,
  out: Writable,
  options: BundleOptions = {},
): Promise<BundleSummary> {
  let summary: BundleSummary | undefined;
  await pipeline(async function* () {
    summary = yield* bundleChunks(content, signer, options);
  }, out);
  if (summary === undefined) throw new Error("the bundle ended before its last byte");
  return summary;
}

/** The same as chunks to read; the summary is the generator's return value. */
export async function* bundleChunks(
  content: BundleContent,
  signer: Signer,
  options: BundleOptions = {},
): Chunks<BundleSummary> {
  const bag = createBagStream(content.reference, options.level ?? 6);
  const records: WrittenRecords[] = [];
  for (const system of content.systems) {
    for (const category of system.categories)
      records.push(yield* writeCategory(bag, content, system, category));
  }
  const attachments = yield* writeAttachments(bag, content);
  yield* bag.payload("redactions.json", asJson(content.redactions.map((redaction) => ({ ...redaction }))));
  yield* bag.payload("request.json", asJson(content.request));
  yield* bag.payload("record.jsonld", asJson(content.record));
  yield* bag.payload("index.html", Buffer.from(renderCover(content, { records, attachments })));
  const info = {
    organization: content.controller.name,
    contactEmail: content.controller.contactEmail,
    description: languagePacks[content.locale].cover.bagDescription[content.right],
    reference: content.reference,
    baggedOn: content.baggedOn,
  };
  yield* sealBag(bag, info, signer);
  const { bytes, sha256 } = yield* bag.end();
  const rows = records.reduce((sum, one) => sum + one.rows, 0);
  const { files, bytes: payloadBytes } = bag.payloadSize();
  return { files, payloadBytes, rows, bytes, sha256, kid: signer.kid };
}

/** One category as JSON, CSV and JSON Schema. */
async function* writeCategory(
  bag: BagStream,
  content: BundleContent,
  system: BundleSystem,
  category: BundleCategory,
): Chunks<WrittenRecords> {
  const place = `${checkSlug(system.slug)}/${checkSlug(category.slug)}`;
  const paths = {
    json: `records/${place}.json`,
    csv: `records/${place}.csv`,
    schema: `schema/${system.slug}.${category.slug}.schema.json`,
  };
  const inJson = { rows: 0 };
  yield* bag.payload(paths.json, encodeRows(jsonFormat(category.columns, place), category.rows(), inJson));
  const inCsv = { rows: 0 };
  yield* bag.payload(paths.csv, encodeRows(csvFormat(category.columns, place), category.rows(), inCsv));
  if (inJson.rows !== inCsv.rows) throw new BundleError("bundle.rows_changed", place);
  yield* bag.payload(paths.schema, asJson(schemaOf(content, system, category)));
  return { system: system.title, category: category.title, rows: inJson.rows, ...paths };
}

function schemaOf(content: BundleContent, system: BundleSystem, category: BundleCategory): Value {
  const place = {
    controller: content.controller.slug,
    system: system.slug,
    category: category.slug,
    title: `${system.title} – ${category.title}`,
    description: category.purposes.join(" "),
  };
  return categorySchema(place, category.columns);
}

async function* writeAttachments(
  bag: BagStream,
  content: BundleContent,
): Chunks<WrittenFiles["attachments"]> {
  const attachments: { path: string; bytes: number }[] = [];
  for (const file of content.files ?? []) {
    const path = `files/${file.path}`;
    attachments.push({ path, bytes: (yield* bag.payload(path, file.source())).bytes });
  }
  return attachments;
}

const asJson = (value: Value): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
