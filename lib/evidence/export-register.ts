import type { Transaction } from "@/db/client";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { createBagStream } from "@/lib/bundle/bag-stream";
import { csvFormat } from "@/lib/bundle/csv-rows";
import { jsonFormat } from "@/lib/bundle/json-rows";
import { encodeRows } from "@/lib/bundle/row-chunks";
import { sealBag } from "@/lib/bundle/seal-bag";
import type { Signer } from "@/lib/bundle/sign";
import type { PackedFile } from "@/lib/bundle/zip-stream";
import type { StoredController } from "@/lib/controllers/stored-controller";
import { localDate } from "@/lib/deadlines/plain-date";
import { checkHistoryScript } from "@/lib/evidence/check-history";
import type { EvidenceFile } from "@/lib/evidence/export-evidence";
import { registerHistories, registerRows } from "@/lib/evidence/read-register";
import { registerReadme } from "@/lib/evidence/readme";
import { registerColumns } from "@/lib/evidence/register-columns";
import { type SetAside, setAside } from "@/lib/evidence/set-aside";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { ReportScope } from "@/lib/reports/count-requests";
import { controllersFor, countReport, scopeOf } from "@/lib/reports/get-report";
import type { ReportController } from "@/lib/reports/report";
import { parseMonths } from "@/lib/reports/report-months";
import { currentSigner } from "@/lib/signing/signing-key";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";

type Chunks = AsyncGenerator<Buffer, PackedFile>;

/**
 * The Art. 5(2) file of a period: every request that one controller received in some calendar months, without names, and
 * their histories, signed. One snapshot of the database, read in batches. That it was made, and its digest, stand in the
 * history of staff before the first byte leaves.
 * @param input months `YYYY-MM`, and the slug of the controller; it may be left out when the person has only one
 * @throws Problem forbidden · not_found (another's controller) · input.invalid (`controller`, `from`)
 */
export async function exportRegister(
  actor: Staff,
  input: { from?: string | undefined; to?: string | undefined; controller?: string | undefined },
  now: Date,
): Promise<EvidenceFile> {
  const controller = await chooseController(actor, input.controller);
  const months = parseMonths(input.from, input.to);
  if (!months) throw new Problem("input.invalid", { from: "months" });
  const scope = scopeOf([controller], months, now);
  const aside = await writeAside(controller, scope);
  try {
    await recordStaffEvent(installation().db, {
      type: "evidence.exported",
      actor,
      staffId: actor.staffId,
      controllerId: controller.id,
      at: now,
      payload: { sha256: aside.sha256 },
    });
  } catch (error) {
    await aside.discard();
    throw error;
  }
  const { sha256, byteCount, body } = aside;
  const filename = `${controller.slug}-${folderOf(scope)}.zip`;
  return { filename, byteCount, sha256, body };
}

/** The controllers whose register the person may have, by name; none for most people. */
export async function listRegisterControllers(actor: Staff): Promise<readonly ReportController[]> {
  if (controllersWhere(actor, "evidence.export").length === 0) return [];
  const allowed = await controllersFor(actor, "evidence.export");
  return allowed.map(({ slug, record }) => ({ slug, name: record.controller.name }));
}

async function chooseController(actor: Staff, slug: string | undefined): Promise<StoredController> {
  const allowed = await controllersFor(actor, "evidence.export");
  const [only, second] = slug ? allowed.filter((one) => one.slug === slug) : allowed;
  if (!only) throw new Problem("not_found");
  if (second) throw new Problem("input.invalid", { controller: "required" });
  return only;
}

/** Written whole before it leaves: a slow browser holds no snapshot open. */
async function writeAside(controller: StoredController, scope: ReportScope): Promise<SetAside> {
  const signer = await currentSigner();
  return installation().db.transaction(
    (tx) => setAside(registerChunks(tx, controller, scope, signer), scope.now),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

const folderOf = ({ months: { from, to } }: ReportScope): string => `register-${from}-${to}`;

async function* registerChunks(
  tx: Transaction,
  controller: StoredController,
  scope: ReportScope,
  signer: Signer,
): Chunks {
  const { name, contacts, timeZone } = controller.record.controller;
  const reference = folderOf(scope);
  const keysUrl = `${installation().settings.appUrl}/.well-known/jwks.json`;
  const bag = createBagStream(reference, 6);
  const readme = registerReadme({ controller: name, keysUrl, reference, ...scope.months });
  yield* bag.payload("README.txt", Buffer.from(readme));
  const rows = () => registerRows(tx, scope);
  for (const [form, format] of [["json", jsonFormat] as const, ["csv", csvFormat] as const]) {
    const path = `records/register.${form}`;
    yield* bag.payload(path, encodeRows(format(registerColumns, "register"), rows(), { rows: 0 }));
  }
  const report = await countReport(tx, [controller], scope, "en");
  yield* bag.payload("report.json", Buffer.from(`${JSON.stringify(report, null, 2)}\n`));
  yield* bag.payload("events.jsonl", registerHistories(tx, scope));
  yield* bag.payload("check-history.mjs", Buffer.from(checkHistoryScript));
  const info = {
    organization: name,
    contactEmail: contacts.email ?? null,
    description: `Register of requests received from ${scope.months.from} to ${scope.months.to} (GDPR Art. 5(2))`,
    reference,
    baggedOn: localDate(scope.now, timeZone),
  };
  yield* sealBag(bag, info, signer);
  return yield* bag.end();
}
