import { and, eq } from "drizzle-orm";
import { extracts, tasks } from "@/db/schema/tasks";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import type { Column, Row } from "@/lib/connectors/contract";
import { listRedactions } from "@/lib/controllers/list-redactions";
import { inLanguage } from "@/lib/controllers/localised";
import type { Localised } from "@/lib/controllers/record-schema";
import { getRecord } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { readExtract } from "@/lib/requests/extract-file";
import type { ExtractPreview } from "@/lib/requests/extract-preview";
import { leavingColumns, pickValues } from "@/lib/requests/leaving-columns";
import { lockForStaff } from "@/lib/requests/lock-request";
import { requestKey } from "@/lib/requests/request-key";
import { isPortable } from "@/lib/rights/is-portable";

const pageRows = 50;

/**
 * Shows staff a page of what will go out, exactly as it was read. Looking is in the history before it happens.
 * @throws Problem not_found · forbidden
 */
export async function previewExtract(
  actor: Staff,
  input: { reference: string; taskId: string; category: string; page: number; locale: Locale },
  now: Date,
): Promise<ExtractPreview> {
  const found = await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "extract.preview");
    const [file] = await tx
      .select({
        system: tasks.system,
        storageKey: extracts.storageKey,
        columns: extracts.columns,
        rowCount: extracts.rowCount,
      })
      .from(extracts)
      .innerJoin(tasks, eq(tasks.id, extracts.taskId))
      .where(
        and(eq(tasks.requestId, row.id), eq(tasks.id, input.taskId), eq(extracts.category, input.category)),
      );
    if (!file) throw new Problem("not_found");
    const payload = { taskId: input.taskId, system: file.system, category: input.category };
    await recordEvent(tx, { requestId: row.id, type: "extract.previewed", actor, at: now, payload });
    return { row, file };
  });
  const { row, file } = found;
  const record = await getRecord(row.controllerId, row.recordDigest);
  const system = record.systems.find(({ slug }) => slug === file.system);
  const category = system?.categories.find(({ slug }) => slug === input.category);
  if (!system || !category) throw new Problem("not_found");
  const text = (localised: Localised) => inLanguage(localised, input.locale, record.controller.defaultLocale);
  const terms = translator(input.locale, "terms");
  const pages = Math.max(1, Math.ceil(file.rowCount / pageRows));
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pages);
  const leaving = leavingColumns(category, file.columns as readonly Column[], "access");
  const rows = await readPage(file.storageKey, requestKey(row), (page - 1) * pageRows);
  return {
    system: text(system.title),
    category: category.slug,
    title: text(category.title),
    purposes: category.purposes.map(text),
    columns: leaving.map(({ column, field }) => ({
      ...column,
      title: text(field.title),
      portable: isPortable(category, field),
    })),
    withheld: listRedactions(system, category, "access").map(
      ({ column, title, reason, article, explanation }) => ({
        name: column,
        title: text(title),
        reason: `${explanation ? text(explanation) : terms(`redaction.${reason}`, { field: text(title) })} (${article})`,
      }),
    ),
    rows: rows.map((one) => pickValues(one, leaving)),
    rowCount: file.rowCount,
    page,
    pages,
  };
}

async function readPage(
  storageKey: string,
  key: Parameters<typeof readExtract>[1],
  skip: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  let passed = 0;
  for await (const batch of readExtract(storageKey, key)) {
    rows.push(...batch.slice(Math.max(0, skip - passed), Math.max(0, skip + pageRows - passed)));
    passed += batch.length;
    if (rows.length >= pageRows) break;
  }
  return rows.slice(0, pageRows);
}
