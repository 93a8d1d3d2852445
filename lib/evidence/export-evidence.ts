import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { readCaseFile } from "@/lib/evidence/case-file";
import { setAside } from "@/lib/evidence/set-aside";
import { evidenceChunks } from "@/lib/evidence/write-evidence";
import { installation } from "@/lib/installation";
import { findForStaff, lockForStaff } from "@/lib/requests/lock-request";
import { currentSigner } from "@/lib/signing/signing-key";
import { staffNames } from "@/lib/staff/staff-names";

/** An archive on its way out. */
export interface EvidenceFile {
  readonly filename: string;
  readonly byteCount: number;
  readonly sha256: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The Art. 5(2) file of one request, with all that remains of it when its personal data was destroyed. That it was made,
 * and its digest, are in the history before the first byte leaves.
 * @throws Problem not_found (not theirs, not there) · forbidden
 */
export async function exportEvidence(
  actor: Staff,
  input: { reference: string },
  now: Date,
): Promise<EvidenceFile> {
  const { db } = installation();
  const about = await db.transaction(async (tx) =>
    readCaseFile(tx, await lockForStaff(tx, actor, input.reference, "evidence.export")),
  );
  const names = await staffNames([actor.staffId]);
  const made = { at: now, by: actor.staffId, byName: names.get(actor.staffId) ?? "" };
  const aside = await setAside(evidenceChunks(about, made, await currentSigner()), now);
  try {
    await db.transaction(async (tx) => {
      const { id } = await lockForStaff(tx, actor, input.reference, "evidence.export");
      const payload = { sha256: aside.sha256 };
      await recordEvent(tx, { requestId: id, type: "evidence.exported", actor, at: now, payload });
    });
  } catch (error) {
    await aside.discard();
    throw error;
  }
  const { sha256, byteCount, body } = aside;
  return { filename: `${about.row.reference}-evidence.zip`, byteCount, sha256, body };
}

/** What the page before the download says; null for who may not have the file, and for what is not there. */
export async function previewEvidence(
  actor: Staff,
  reference: string,
): Promise<{ reference: string; dataDestroyed: boolean } | null> {
  const row = await findForStaff(actor, reference);
  if (!row || !controllersWhere(actor, "evidence.export").includes(row.controllerId)) return null;
  return { reference: row.reference, dataDestroyed: row.dataKey === null };
}
