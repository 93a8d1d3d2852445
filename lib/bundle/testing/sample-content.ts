import { PassThrough } from "node:stream";
import type { AccessInformation, BundleCategory, BundleContent, BundleParts } from "@/lib/bundle/content";
import { createSigner, generateSigningKey } from "@/lib/bundle/sign";
import { type BundleOptions, type BundleSummary, writeBundle } from "@/lib/bundle/write-bundle";
import type { Column, Row } from "@/lib/connectors/contract";

/** Texts that break readers which take shortcuts. */
export const awkwardTexts: readonly string[] = [
  "",
  " ",
  "null",
  "plain",
  'say "hello"',
  "a,b;c\td",
  "line\nbreak\r\nand more\r",
  "=SUM(A1:A9)",
  "+33 1 23 45 67 89",
  "-5",
  "@import",
  "\tindented",
  "'=quoted",
  "Zoë Œuvre – « à »",
  "👩‍👩‍👧 family",
  "\u2028 and \u2029",
  "\u0000\u0001\u001f\u007f",
  "lone \ud800 surrogate",
  "</script><script>alert(1)</script>",
  "\\ back\\slash",
  "x".repeat(100_000),
];

const columns: readonly Column[] = [
  { name: "id", type: "integer" },
  { name: "big", type: "bigint" },
  { name: "amount", type: "decimal" },
  { name: "score", type: "float" },
  { name: "active", type: "boolean" },
  { name: "note", type: "text" },
  { name: "born", type: "date" },
  { name: "opens", type: "time" },
  { name: "seen", type: "timestamp" },
  { name: "created", type: "timestamptz" },
  { name: "uuid", type: "uuid" },
  { name: "settings", type: "json" },
  { name: "photo", type: "binary" },
  { name: "__proto__", type: "text" },
  { name: "1", type: "text" },
  { name: 'odd "name", é', type: "text" },
];

const hostile = JSON.parse('{"__proto__":{"admin":true},"constructor":null}') as Record<string, null>;

/** Every column type with usual, extreme and absent values; names that trip JavaScript. */
export const awkwardRows: readonly Row[] = awkwardTexts.map((text, index): Row => {
  if (index === 3) return columns.map(() => null);
  return [
    index === 0 ? Number.MAX_SAFE_INTEGER : -index,
    "-9223372036854775808",
    index === 1 ? "-0.10" : "12.50",
    index === 2 ? "NaN" : index === 4 ? "-Infinity" : index === 5 ? -0 : 1e-7,
    index % 2 === 0,
    text,
    index === 6 ? "infinity" : "2024-02-29",
    "10:30:00",
    "2024-03-31T02:30:00.123456",
    "2024-03-31T02:30:00.5+05:30",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    index % 2 === 0 ? { nested: [1, null, { deep: text }], ...hostile } : text,
    "aGVsbG8=",
    text,
    text,
    text,
  ];
});

export function category(
  slug: string,
  rows: readonly Row[],
  given: readonly Column[] = columns,
): BundleCategory {
  return {
    slug,
    title: `Category ${slug}`,
    purposes: ["To run the service."],
    columns: given,
    rows: async function* () {
      for (let at = 0; at < rows.length; at += 7) yield rows.slice(at, at + 7);
    },
  };
}

export const information: AccessInformation = {
  processing: [
    {
      title: "Members",
      purposes: ["To run the service"],
      legalBases: ["Contract (GDPR, Art. 6(1)(b))"],
      data: ["Name", "E-mail address"],
      recipients: ["Our payment provider"],
      retention: ["One year after you leave"],
      sources: ["You"],
    },
  ],
  transfers: ["Payments: United States, adequacy decision of 10 July 2023"],
  automatedDecisions: [],
  rights: ["Rectification", "Erasure"],
};

const parts: BundleParts = {
  reference: "HAB-7K3M-9QXD",
  locale: "en",
  baggedOn: "2026-11-02",
  controller: {
    name: "Example & Sons <Ltd>",
    slug: "example",
    contactEmail: "privacy@controller.example",
    postalAddress: "1 Main Street\n1000 Brussels",
  },
  cover: {
    addressee: "Zoë O'Neil <b>",
    receivedOn: "2026-10-05",
    authority: { name: "Authority", url: "https://authority.example/complaints", postalAddress: null },
    keysUrl: "https://rights.controller.example/.well-known/jwks.json",
  },
  request: { reference: "HAB-7K3M-9QXD", rights: ["access"] },
  record: { "@context": { dpv: "https://w3id.org/dpv#" }, "@type": "dpv:RightExerciseRecord" },
  redactions: [
    {
      system: "crm",
      category: "members",
      field: "password",
      reason: "secret",
      article: "Art. 15(4)",
      text: "A secret that protects your account",
      count: 2,
    },
  ],
  systems: [
    {
      slug: "crm",
      title: "Customer file",
      categories: [
        category("members", awkwardRows),
        category("empty", []),
        category("no-columns", [[], []], []),
      ],
    },
    { slug: "shop", title: "Shop", categories: [category("members", awkwardRows.slice(0, 2))] },
  ],
  files: [
    {
      path: "crm/Photo d'identité.jpg",
      source: async function* () {
        yield Buffer.from("not really a photo");
      },
    },
    { path: "crm/empty.bin", source: async function* () {} },
  ],
};

/** Content with everything in it. */
export const sampleContent = (changes: Partial<BundleParts> = {}): BundleContent => ({
  ...parts,
  right: "access",
  information,
  ...changes,
});

const key = await generateSigningKey();
export const signer = await createSigner(key.privateJwk);
export const publicJwk = key.publicJwk;
export const jwks = { keys: [key.publicJwk] };

/** The bundle's bytes in memory: for small ones. */
export async function bundleOf(
  content: BundleContent = sampleContent(),
  options: BundleOptions = {},
): Promise<{ zip: Buffer; summary: BundleSummary }> {
  const out = new PassThrough();
  const pieces: Buffer[] = [];
  out.on("data", (piece: Buffer) => pieces.push(piece));
  const summary = await writeBundle(content, signer, out, options);
  return { zip: Buffer.concat(pieces), summary };
}
