import { and, asc, eq } from "drizzle-orm";
import { categoryDecisions, decisions } from "@/db/schema/decisions";
import { requestRights } from "@/db/schema/requests";
import { extracts, tasks } from "@/db/schema/tasks";
import type {
  BundleCategory,
  BundleContent,
  BundleParts,
  BundleSystem,
  Redaction,
} from "@/lib/bundle/content";
import type { Column, Row } from "@/lib/connectors/contract";
import { exportableFields } from "@/lib/controllers/exportable-fields";
import { listRedactions } from "@/lib/controllers/list-redactions";
import { inLanguage } from "@/lib/controllers/localised";
import type { CategoryRecord, Localised, RecordOfProcessing } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { installation } from "@/lib/installation";
import { citeArticle } from "@/lib/letters/cite-article";
import { accessInformation } from "@/lib/requests/access-information";
import { listClockEvents, toDeadlineEvents } from "@/lib/requests/clock-events";
import { composeFiles, type ListedFile, notSearched } from "@/lib/requests/compose-files";
import { dpvRecord } from "@/lib/requests/dpv-record";
import { readExtract } from "@/lib/requests/extract-file";
import { type LeavingColumn, leavingColumns, pickValues } from "@/lib/requests/leaving-columns";
import type { RequestRow } from "@/lib/requests/lock-request";
import { type OpenedGround, openGround } from "@/lib/requests/open-ground";
import { explainClock, requestClock } from "@/lib/requests/request-clock";
import { requestKey } from "@/lib/requests/request-key";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import type { BundledRight } from "@/lib/rights/bundled-rights";
import { grounds } from "@/lib/rights/grounds";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

interface Collected {
  readonly system: string;
  readonly category: string;
  readonly columns: readonly Column[];
  readonly storageKey: string;
}

/**
 * All that one archive holds, read from the request, its record of processing and its extracts. Access gives what
 * is held (Art. 15), portability the columns that Art. 20(1) covers. Days are those of the decision, never of the
 * build: building again gives the same bytes.
 */
export async function composeBundle(row: RequestRow, right: BundledRight): Promise<BundleContent> {
  const record = await getRecord(row.controllerId, row.recordDigest);
  const locale = row.locale as Locale;
  const [decided, refused, extracted] = await Promise.all([
    installation()
      .db.select()
      .from(decisions)
      .where(eq(decisions.requestId, row.id))
      .orderBy(asc(decisions.right)),
    listRefused(row, right),
    listCollected(row.id),
  ]);
  const isRefused = (one: { readonly system: string; readonly category: string }) =>
    refused.some(({ system, category }) => system === one.system && category === one.category);
  const collected = extracted.filter((one) => !isRefused(one));
  const decidedAt = decided.find((decision) => decision.right === right)?.decidedAt;
  if (!decidedAt) throw new Error(`request ${row.id} has no decision on ${right}`);
  const key = requestKey(row);
  const systems = composeSystems(record, collected, right, locale, key);
  const work = await installation().db.select().from(tasks).where(eq(tasks.requestId, row.id));
  const searched = { requestId: row.id, record, tasks: work, key, refused };
  const { files, listed } = right === "access" ? await composeFiles(searched) : { files: [], listed: [] };
  const parts: BundleParts = {
    reference: row.reference,
    locale,
    baggedOn: localDate(decidedAt, record.controller.timeZone),
    controller: {
      name: record.controller.name,
      slug: record.controller.slug,
      contactEmail: record.controller.contacts.email ?? null,
      postalAddress: record.controller.contacts.post?.join("\n") ?? null,
    },
    cover: composeCover(row, record, locale),
    request: await composeRequest(row, record, right, decided, listed),
    record: dpvRecord(row, record, decided),
    redactions: [
      ...composeRedactions(record, collected, right, locale),
      ...refused.filter(({ system, category }) =>
        extracted.some((one) => one.system === system && one.category === category),
      ),
      ...notSearched(searched, right),
    ],
    systems,
    files,
  };
  return right === "access"
    ? { ...parts, right, information: accessInformation(record, locale) }
    : { ...parts, right };
}

/** What was read for the request, in the order of system and category. */
async function listCollected(requestId: string): Promise<Collected[]> {
  return installation()
    .db.select({
      system: tasks.system,
      category: extracts.category,
      columns: extracts.columns,
      storageKey: extracts.storageKey,
    })
    .from(extracts)
    .innerJoin(tasks, eq(tasks.id, extracts.taskId))
    .where(eq(tasks.requestId, requestId))
    .orderBy(asc(tasks.system), asc(extracts.category)) as Promise<Collected[]>;
}

/** The categories that the decision keeps back, each with its ground: nothing of theirs is in the archive (Art. 15(4)). */
async function listRefused(row: RequestRow, right: BundledRight): Promise<Redaction[]> {
  const rows = await installation()
    .db.select()
    .from(categoryDecisions)
    .where(
      and(
        eq(categoryDecisions.requestId, row.id),
        eq(categoryDecisions.right, right),
        eq(categoryDecisions.outcome, "refused"),
      ),
    )
    .orderBy(asc(categoryDecisions.system), asc(categoryDecisions.category));
  return rows.map((one) => {
    const ground = openGround(requestKey(row), one);
    return {
      system: one.system,
      category: one.category,
      field: null,
      reason: ground?.code ?? "refused",
      article: ground ? citeGround(ground, row.locale as Locale) : null,
      text: ground?.reasons ?? "",
    };
  });
}

/** "Art. 15(4) GDPR", with the national law where the ground rests on one. */
const citeGround = ({ code, citation }: OpenedGround, locale: Locale): string =>
  [...grounds[code].articles.map((article) => citeArticle(article, locale)), citation]
    .filter((cited) => cited !== null)
    .join(", ");

function composeSystems(
  record: RecordOfProcessing,
  collected: readonly Collected[],
  right: BundledRight,
  locale: Locale,
  key: DataKey,
): BundleSystem[] {
  return record.systems.flatMap((system) => {
    const categories = system.categories.flatMap((category) => {
      const extract = collected.find((one) => one.system === system.slug && one.category === category.slug);
      return extract && exportableFields(category, right).length > 0
        ? [composeCategory(record, category, extract, right, locale, key)]
        : [];
    });
    return categories.length > 0
      ? [{ slug: system.slug, title: localise(record, system.title, locale), categories }]
      : [];
  });
}

function composeCategory(
  record: RecordOfProcessing,
  category: CategoryRecord,
  extract: Collected,
  right: BundledRight,
  locale: Locale,
  key: DataKey,
): BundleCategory {
  const leaving = leavingColumns(category, extract.columns, right);
  return {
    slug: category.slug,
    title: localise(record, category.title, locale),
    purposes: category.purposes.map((purpose) => localise(record, purpose, locale)),
    columns: leaving.map(({ column, field }) => ({
      ...column,
      title: localise(record, field.title, locale),
      ...(field.description ? { description: localise(record, field.description, locale) } : {}),
    })),
    rows: () => pickColumns(readExtract(extract.storageKey, key), leaving),
  };
}

async function* pickColumns(
  batches: AsyncIterable<readonly Row[]>,
  leaving: readonly LeavingColumn[],
): AsyncGenerator<readonly Row[]> {
  for await (const rows of batches) yield rows.map((row) => pickValues(row, leaving));
}

function composeCover(row: RequestRow, record: RecordOfProcessing, locale: Locale): BundleParts["cover"] {
  const { authority, timeZone } = record.controller;
  return {
    addressee: open(requestKey(row), "subject_name", row.subjectName),
    receivedOn: localDate(row.receivedAt, timeZone),
    authority: {
      name: localise(record, authority.name, locale),
      url: localise(record, authority.complaintForm, locale) || authority.url,
      postalAddress: authority.address.join("\n"),
    },
    keysUrl: `${installation().settings.appUrl}/.well-known/jwks.json`,
  };
}

/** `data/request.json`: what was asked, when, how the time was counted and what was decided. */
async function composeRequest(
  row: RequestRow,
  record: RecordOfProcessing,
  right: BundledRight,
  decided: readonly (typeof decisions.$inferSelect)[],
  files: readonly ListedFile[],
): Promise<BundleParts["request"]> {
  const key = requestKey(row);
  const locale = row.locale as Locale;
  const terms = translator("en", "terms");
  const asked = await installation()
    .db.select()
    .from(requestRights)
    .where(eq(requestRights.requestId, row.id))
    .orderBy(asc(requestRights.right));
  const events = toDeadlineEvents(record, await listClockEvents(row.id));
  const clock = requestClock(record, row.receivedAt, events);
  return {
    reference: row.reference,
    bundle: right,
    controller: { slug: record.controller.slug, name: record.controller.name, recordVersion: record.version },
    subject: {
      name: open(key, "subject_name", row.subjectName),
      email: subjectEmailOf(row, key),
      identifiers: open(key, "identifiers", row.identifiers),
    },
    rights: asked.map((one) => ({
      right: one.right,
      article: terms(`rightArticle.${one.right}`),
      details: one.details ? open(key, "details", one.details) : null,
    })),
    receivedAt: row.receivedAt.toISOString(),
    dueOn: row.dueOn,
    clock: explainClock(clock, locale).map(({ rule, text }) => ({ rule, text })),
    decisions: decided.map(({ right: about, outcome, decidedAt }) => ({
      right: about,
      outcome,
      article: terms(`rightArticle.${about}`),
      decidedAt: decidedAt.toISOString(),
    })),
    files: files.map((file) => ({ ...file })),
  };
}

function composeRedactions(
  record: RecordOfProcessing,
  collected: readonly Collected[],
  right: BundledRight,
  locale: Locale,
): Redaction[] {
  return record.systems.flatMap((system) =>
    system.categories
      .filter((category) =>
        collected.some((one) => one.system === system.slug && one.category === category.slug),
      )
      .flatMap((category) => listRedactions(system, category, right))
      .map(({ column, title, reason, article, explanation, ...place }) => ({
        system: place.system,
        category: place.category,
        field: column,
        reason,
        article,
        text: explanation
          ? localise(record, explanation, locale)
          : translator(locale, "terms")(`redaction.${reason}`, { field: localise(record, title, locale) }),
      })),
  );
}

const localise = (record: RecordOfProcessing, text: Localised, locale: Locale): string =>
  inLanguage(text, locale, record.controller.defaultLocale);
