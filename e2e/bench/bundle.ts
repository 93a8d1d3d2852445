import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createDeflateRaw } from "node:zlib";
import { median, type Row } from "@/e2e/bench/table";
import type { BundleContent } from "@/lib/bundle/content";
import { createSigner, generateSigningKey } from "@/lib/bundle/sign";
import { writeBundle } from "@/lib/bundle/write-bundle";
import type { Column, Row as DataRow } from "@/lib/connectors/contract";

const rowCount = 100_000;
const batch = 1_000;
const runs = 3;

const columns: readonly Column[] = [
  { name: "id", type: "integer" },
  { name: "mac", type: "text" },
  { name: "ip", type: "text" },
  { name: "name", type: "text" },
  { name: "amount", type: "decimal" },
  { name: "active", type: "boolean" },
  { name: "created_at", type: "timestamp" },
  { name: "last_seen", type: "timestamp" },
];

const rowOf = (id: number): DataRow => {
  const hex = (id * 2_654_435_761).toString(16).padStart(12, "0").slice(-12);
  const time = new Date(1_700_000_000_000 + id * 61_000).toISOString().slice(0, 19);
  return [
    id,
    hex.match(/../g)?.join(":") ?? "",
    `10.${id % 256}.${(id >> 8) % 256}.1`,
    `portable d’Élodie n° ${id}`,
    `${id % 900}.${String(id % 100).padStart(2, "0")}`,
    id % 3 === 0,
    time,
    id % 7 ? `${time}.250` : null,
  ];
};

/** The bundle of 100,000 rows, against the same rows through plain `JSON.stringify` and zlib at the same level. */
export async function benchBundle(): Promise<Row> {
  const rows = Array.from({ length: rowCount }, (_, id) => rowOf(id));
  const signer = await createSigner((await generateSigningKey()).privateJwk);
  const names = columns.map(({ name }) => name);
  const objects = rows.map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])));
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const plainMs = await timed(() =>
      pipeline(
        Readable.from([JSON.stringify(objects)]),
        createDeflateRaw({ level: 6, strategy: constants.Z_DEFAULT_STRATEGY }),
        devNull(),
      ),
    );
    const oursMs = await timed(() => writeBundle(contentOf(rows), signer, devNull()));
    if (run === 0) continue; // The first run warms both up.
    plain.push(plainMs);
    ours.push(oursMs);
  }
  return {
    what: "bundle of 100,000 rows: JSON, CSV, schema, hashes, signature",
    unit: "ms",
    measured: median(ours),
    baseline: median(plain),
    baselineIs: "the same rows through JSON.stringify and zlib level 6, JSON only",
    better: "less",
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const devNull = () => new Writable({ write: (_chunk, _encoding, done) => done() });

function contentOf(rows: readonly DataRow[]): BundleContent {
  return {
    right: "portability",
    reference: "HAB-2222-2222",
    locale: "en",
    baggedOn: "2026-11-22",
    controller: { name: "Bench", slug: "bench", contactEmail: null, postalAddress: null },
    cover: {
      addressee: null,
      receivedOn: "2026-11-22",
      authority: { name: "None", url: null, postalAddress: null },
      keysUrl: "http://localhost/.well-known/jwks.json",
    },
    request: {},
    record: {},
    redactions: [],
    systems: [
      {
        slug: "network",
        title: "Network",
        categories: [
          {
            slug: "devices",
            title: "Devices",
            purposes: [],
            columns,
            rows: async function* () {
              for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
            },
          },
        ],
      },
    ],
  };
}
