import { z } from "zod";
import { defaultMethods } from "./identity-methods";

const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const word = z.string().catch("");

const field = z.object({ export: word, reason: word }).catch({ export: "", reason: "" });

const category = z
  .object({
    slug: word,
    automated: z.boolean().catch(true),
    provenance: word,
    legalBases: list(z.object({ basis: word }).catch({ basis: "" })),
    recipients: list(word),
    specialCategory: z.string().optional().catch(undefined),
    directMarketing: z.boolean().catch(false),
    research: z.boolean().catch(false),
    retention: z.object({ start: word }).catch({ start: "" }),
    statement: z.string().optional().catch(undefined),
    fields: z.record(z.string(), field).catch({}),
  })
  .catch({
    slug: "",
    automated: true,
    provenance: "",
    legalBases: [],
    recipients: [],
    specialCategory: undefined,
    directMarketing: false,
    research: false,
    retention: { start: "" },
    statement: undefined,
    fields: {},
  });

const system = z
  .object({
    slug: word,
    connector: z.object({ kind: word }).catch({ kind: "" }),
    match: list(z.object({ identifier: word }).catch({ identifier: "" })),
    categories: list(category),
  })
  .catch({ slug: "", connector: { kind: "" }, match: [], categories: [] });

const named = list(z.object({ slug: word }).catch({ slug: "" }));

const place = z.object({ system: word, category: word }).catch({ system: "", category: "" });

const question = z.object({ slug: word, system: word }).catch({ slug: "", system: "" });

/** An entry that is there but malformed reads as empty, one that is not there as undefined. */
const verification = z
  .object({
    levels: z.record(z.string(), word).catch({}),
    reasons: z.unknown().optional(),
    methods: z.array(word).catch([...defaultMethods]),
    account: z
      .object({ level: word, proves: z.record(z.string(), word).catch({}) })
      .catch({ level: "", proves: {} })
      .optional(),
    matching: z
      .object({ level: word, needed: z.number().catch(0), questions: list(question) })
      .catch({ level: "", needed: 0, questions: [] })
      .optional(),
    document: z.object({ level: word }).catch({ level: "" }).optional(),
  })
  .catch({ levels: {}, methods: [...defaultMethods] });

const outline = z.object({
  controller: z
    .object({ role: word, locales: list(z.string()), defaultLocale: word })
    .catch({ role: "", locales: [], defaultLocale: "" }),
  rights: list(z.object({ right: word, note: z.unknown().optional() }).catch({ right: "" })),
  identifiers: named,
  verification,
  clients: named,
  processorNote: z.unknown().optional(),
  routing: list(z.object({ rights: list(word), systems: list(word) }).catch({ rights: [], systems: [] })),
  recipients: named,
  transfers: list(z.object({ recipient: word }).catch({ recipient: "" })),
  automatedDecisions: list(z.object({ slug: word, uses: list(place) }).catch({ slug: "", uses: [] })),
  retentionEvents: list(
    z
      .object({ slug: word, system: word, category: word, field: word })
      .catch({ slug: "", system: "", category: "", field: "" }),
  ),
  systems: list(system),
});

/**
 * What the cross-references of a record need, read from a file that may still be wrong elsewhere: a part that is
 * malformed reads as empty, and list positions stay. So one check can name every mistake of a file at once.
 */
export type RecordOutline = z.infer<typeof outline>;
export type CategoryOutline = z.infer<typeof category>;
export type VerificationOutline = z.infer<typeof verification>;
export type SystemOutline = z.infer<typeof system>;

/** Reads the outline of anything that is an object; null for what is none. */
export function outlineRecord(value: unknown): RecordOutline | null {
  const read = outline.safeParse(value);
  return read.success ? read.data : null;
}

/** The languages that a file declares, before it is known to be right. */
export function declaredLocales(value: unknown): readonly string[] {
  return [...new Set(outlineRecord(value)?.controller.locales ?? [])];
}
