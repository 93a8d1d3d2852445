import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { drafts } from "@/db/schema/subjects";
import type { Visitor } from "@/lib/auth/actor";
import { startSubjectSession } from "@/lib/auth/subject-session";
import { adoptDraftFiles } from "@/lib/files/adopt-draft-files";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { draftKey, findDraft, type StoredDraft } from "@/lib/requests/draft";
import { fileRequest } from "@/lib/requests/file-request";
import type { FiledRequest } from "@/lib/requests/filing";
import { checkRequestInput, type RequestInput } from "@/lib/requests/request-input";

/**
 * Files a request from a checked draft. The legal time starts now, with the receipt (EDPB 01/2022 §159); that the
 * address is not proven yet stops nothing. Sending the same draft twice gives the one request again.
 * @returns the reference, and a session that shows this browser the confirmation
 * @throws Problem draft.expired · input.invalid with the codes by field
 */
export async function submitRequest(
  actor: Visitor,
  input: { draftToken: string; controllerSlug: string; locale: Locale },
  now: Date,
): Promise<{ reference: string; sessionToken: string }> {
  const draft = await findDraft(input.draftToken, now);
  if (draft?.controller.slug !== input.controllerSlug) throw new Problem("draft.expired");
  const { input: checked, errors } = checkRequestInput(draft.controller.record, draft.content);
  if (!checked) throw new Problem("input.invalid", errors);
  return installation().db.transaction(async (tx) => {
    await tx.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, draft.id)).for("update");
    const [sent] = await tx
      .select({ id: requests.id, reference: requests.reference })
      .from(requests)
      .where(eq(requests.draftId, draft.id));
    const filed = sent ?? (await fileDraft(tx, actor, { draft, checked, ...input }, now));
    const sessionToken = await startSubjectSession(
      tx,
      { requestId: filed.id, filedHere: true, verifiedAt: null },
      now,
    );
    return { reference: filed.reference, sessionToken };
  });
}

async function fileDraft(
  tx: Transaction,
  actor: Visitor,
  from: { draft: StoredDraft; checked: RequestInput; draftToken: string; locale: Locale },
  now: Date,
): Promise<FiledRequest> {
  const { draft, checked, draftToken, locale } = from;
  const filing = {
    controller: draft.controller,
    input: checked,
    channel: "portal" as const,
    locale,
    draftId: draft.id,
    adoptFiles: (filed: FiledRequest) =>
      adoptDraftFiles(tx, { draftId: draft.id, from: draftKey(draftToken) }, filed),
  };
  return fileRequest(tx, actor, filing, now);
}
