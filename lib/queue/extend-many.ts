import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Language, languages } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import type { Staff } from "@/lib/auth/actor";
import { can, controllersWhere } from "@/lib/auth/permissions";
import { getRecord } from "@/lib/controllers/stored-controller";
import { findPeriod, findRegime } from "@/lib/deadlines/regimes";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { type BulkRefusal, type BulkResult, readReferences } from "@/lib/queue/bulk-result";
import { runBulk } from "@/lib/queue/run-bulk";
import { discardLetter, draftLetter } from "@/lib/requests/draft-letter";
import { getLetterDraft } from "@/lib/requests/get-letter-draft";
import { findForStaff } from "@/lib/requests/lock-request";
import { sendLetter } from "@/lib/requests/send-letter";

export const extensionUnits = ["months", "days"] as const;
export type ExtensionUnit = (typeof extensionUnits)[number];

/** One of the requests that shall be extended together, and how its law counts. */
export interface ExtensionChoice {
  readonly reference: string;
  /** Of the letter: the person's. */
  readonly language: Language;
  /** Null where the law knows no extension. */
  readonly unit: ExtensionUnit | null;
  /** Units that one notice may add; null for as many as it announces. */
  readonly most: number | null;
}

/**
 * The requests of these references that the person may extend, in the order given: their letters need reasons in each of
 * their languages, and a length in each unit. @throws Problem input.invalid (references)
 */
export async function listExtensions(
  actor: Staff,
  input: { readonly references: readonly string[] },
): Promise<readonly ExtensionChoice[]> {
  const references = readReferences(input.references);
  const visible = controllersWhere(actor, "request.extend");
  if (visible.length === 0) return [];
  const rows = await installation()
    .db.select({
      reference: requests.reference,
      controllerId: requests.controllerId,
      recordDigest: requests.recordDigest,
      locale: requests.locale,
    })
    .from(requests)
    .where(and(inArray(requests.reference, [...references]), inArray(requests.controllerId, visible)));
  const choices = await Promise.all(rows.map(choiceOf));
  return choices.sort((a, b) => references.indexOf(a.reference) - references.indexOf(b.reference));
}

/**
 * Extends many requests, each by its own letter to the person with the reasons in their language (Art. 12(3)), under the
 * same checks as a single one. A letter that is refused leaves no draft behind.
 * @throws Problem input.invalid (references)
 */
export const extendMany = (
  actor: Staff,
  input: {
    readonly references: readonly string[];
    readonly reasons: Readonly<Partial<Record<Language, string>>>;
    /** As typed; the letter's own rules read it. */
    readonly lengths: Readonly<Partial<Record<ExtensionUnit, string>>>;
  },
  now: Date,
): Promise<readonly BulkResult[]> =>
  runBulk(input.references, async (reference) => {
    const row = await findExtendable(actor, reference);
    if (await hasDraft(row.id)) return "draft_waits";
    const { language, unit } = await choiceOf(row);
    if (unit === null) throw new Problem("request.extension_not_allowed");
    const fields = { reasons: input.reasons[language] ?? "", length: input.lengths[unit] };
    return sendExtension(actor, { reference, language, fields }, now);
  });

async function sendExtension(
  actor: Staff,
  letter: { reference: string; language: Language; fields: unknown },
  now: Date,
): Promise<BulkRefusal | null> {
  const { reference } = letter;
  const { letterId } = await draftLetter(actor, { ...letter, kind: "extension" }, now);
  try {
    const draft = await getLetterDraft(actor, reference, letterId, now);
    if (!draft) throw new Problem("not_found");
    await sendLetter(actor, { reference, letterId, edits: {}, digest: draft.digest }, now);
    return null;
  } catch (error) {
    await discardLetter(actor, { reference, letterId }, now);
    throw error;
  }
}

/** @throws Problem not_found · forbidden */
async function findExtendable(actor: Staff, reference: string) {
  const row = await findForStaff(actor, reference);
  if (!row) throw new Problem("not_found");
  if (!can(actor, "request.extend", row.controllerId)) throw new Problem("forbidden");
  return row;
}

async function hasDraft(requestId: string): Promise<boolean> {
  const waiting = and(
    eq(letters.requestId, requestId),
    eq(letters.kind, "extension"),
    isNull(letters.sentAt),
  );
  return (await installation().db.$count(letters, waiting)) > 0;
}

async function choiceOf(
  row: Pick<typeof requests.$inferSelect, "reference" | "controllerId" | "recordDigest" | "locale">,
): Promise<ExtensionChoice> {
  const { controller } = await getRecord(row.controllerId, row.recordDigest);
  const { unit, extension } = findPeriod(findRegime(controller.regime), "response");
  return {
    reference: row.reference,
    language: languages.find((known) => known === row.locale) ?? "en",
    unit: extension ? (unit === "months" ? "months" : "days") : null,
    most: extension?.most ?? null,
  };
}
