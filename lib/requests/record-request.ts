import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AssuranceLevel, RecordedChannel } from "@/db/schema/enums";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { can, controllersWhere } from "@/lib/auth/permissions";
import { getStoredController, type StoredController } from "@/lib/controllers/stored-controller";
import type { CheckedFile, SentFile } from "@/lib/files/check-file";
import { receiveFiles } from "@/lib/files/receive-files";
import { storeRequestFile } from "@/lib/files/store-file";
import { isLocale, locales } from "@/lib/i18n/locales";
import { type GivenProof, noteProof } from "@/lib/identity/record-proof";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { passOnNamed } from "@/lib/processor/pass-on-named";
import { fileRequest } from "@/lib/requests/file-request";
import type { FiledRequest } from "@/lib/requests/filing";
import { lockById } from "@/lib/requests/lock-request";
import type { DraftContent } from "@/lib/requests/portal-view";
import { checkRecordedInput, type RequestInput } from "@/lib/requests/request-input";

/** Longer ago no answer can still be due. */
const oldestMs = 366 * 24 * 3_600_000;

interface Recording {
  /** Of the form: sending it twice records one request. */
  readonly entryId: string;
  readonly controllerSlug: string;
  /** Null: none was chosen. */
  readonly channel: RecordedChannel | null;
  /** When it reached the controller: its time began then (Art. 12(3)). */
  readonly receivedAt: Date;
  /** As typed, like the form of the portal. */
  readonly content: DraftContent;
  /** The letter that it came in, a note of the call. */
  readonly files: readonly SentFile[];
  /** Who asks was looked at while it was taken in; null when not. Its level is null when none was chosen. */
  readonly proof: (Omit<GivenProof, "level"> & { readonly level: AssuranceLevel | null }) | null;
}

/** A recording that may be made. */
type Checked = Omit<Recording, "content" | "files" | "channel" | "proof"> & {
  readonly channel: RecordedChannel;
  readonly proof: GivenProof | null;
  readonly controller: StoredController;
  readonly input: RequestInput;
};

/**
 * Records a request that came by e-mail, by telephone, by post, in person or through a social network: no form is forced
 * on anybody (Art. 12(2)), and the time began when it arrived. With an e-mail address it goes on like one of the portal:
 * the address is to be confirmed. Without one, or with a proof noted at once, its work can begin, and nothing is granted
 * that the noted proof is not enough for.
 * @returns the reference, the one of before when the same form came twice
 * @throws Problem not_found · forbidden · input.invalid with a code per field (channel, proofLevel: required; receivedAt: date,
 *   future, too_old; note, level; those of `checkRecordedInput`) · identity.not_offered · file.* as `receiveFiles` has them
 */
export async function recordRequest(
  actor: Staff,
  { content, files, ...recording }: Recording,
  now: Date,
): Promise<{ reference: string }> {
  const controller = await findController(actor, recording.controllerSlug);
  const { input, errors } = checkRecordedInput(controller.record, content);
  const { channel } = recording;
  const proof = readProof(recording);
  const faults = {
    ...(channel === null ? { channel: "required" } : {}),
    ...(proof === undefined ? { proofLevel: "required" } : {}),
    ...receiptFaults(recording.receivedAt, now),
    ...errors,
  };
  if (!input || channel === null || proof === undefined || Object.keys(faults).length > 0)
    throw new Problem("input.invalid", faults);
  const checked = { ...recording, channel, proof, controller, input };
  return receiveFiles(files, now, (scans) =>
    installation().db.transaction(async (tx) => {
      const before = await findSent(tx, checked);
      if (before) return before;
      const filed = await fileRecorded(tx, actor, checked, scans, now);
      return { reference: filed.reference };
    }),
  );
}

/** Before any file is looked at. @throws Problem not_found · forbidden */
async function findController(actor: Staff, slug: string): Promise<StoredController> {
  const controller = await getStoredController(slug);
  if (!controller || !controllersWhere(actor, "request.read").includes(controller.id))
    throw new Problem("not_found");
  if (!can(actor, "request.record", controller.id)) throw new Problem("forbidden");
  return controller;
}

/** Undefined when it lacks its level. */
function readProof({ proof }: Pick<Recording, "proof">): GivenProof | null | undefined {
  if (!proof) return null;
  const { level } = proof;
  return level === null ? undefined : { ...proof, level };
}

function receiptFaults(receivedAt: Date, now: Date): Readonly<Record<string, string>> {
  const age = now.getTime() - receivedAt.getTime();
  if (Number.isNaN(age)) return { receivedAt: "date" };
  if (age < 0) return { receivedAt: "future" };
  return age > oldestMs ? { receivedAt: "too_old" } : {};
}

/** The same form again; of two that come at once the second waits for the first. @throws Problem not_found when it was sent to another controller */
async function findSent(tx: Transaction, { entryId, controller }: Checked) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${entryId}, 0))`);
  const [sent] = await tx
    .select({ reference: requests.reference, controllerId: requests.controllerId })
    .from(requests)
    .where(eq(requests.draftId, entryId));
  if (sent && sent.controllerId !== controller.id) throw new Problem("not_found");
  return sent ? { reference: sent.reference } : null;
}

async function fileRecorded(
  tx: Transaction,
  actor: Staff,
  { controller, input, channel, receivedAt, entryId, proof }: Checked,
  scans: readonly CheckedFile[],
  now: Date,
): Promise<FiledRequest> {
  const { defaultLocale } = controller.record.controller;
  const filing = {
    controller,
    input,
    channel,
    locale: isLocale(defaultLocale) ? defaultLocale : locales[0],
    draftId: entryId,
    receivedAt,
    known: proof !== null,
    adoptFiles: (filed: FiledRequest) => keepScans(tx, actor, filed, scans, now),
  };
  const filed = await fileRequest(tx, actor, filing, now);
  const { id: requestId } = filed;
  const payload = { channel, receivedAt: receivedAt.toISOString() };
  await recordEvent(tx, { requestId, type: "request.recorded", actor, at: now, payload });
  const row = await lockById(tx, requestId);
  if (row.status === "received") {
    await passOnNamed(tx, actor, row, now);
    await enqueue(tx, "letter.acknowledge", { requestId });
  }
  if (proof) await noteProof(tx, actor, await lockById(tx, requestId), proof, now);
  return filed;
}

async function keepScans(
  tx: Transaction,
  actor: Staff,
  { id: requestId, key }: FiledRequest,
  scans: readonly CheckedFile[],
  now: Date,
): Promise<void> {
  const target = { requestId, key, purpose: "scan" as const, belongsTo: null };
  for (const scan of scans) await storeRequestFile(tx, actor, target, scan, now);
}
