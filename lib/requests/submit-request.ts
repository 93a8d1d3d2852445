import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { requestRights, requests } from "@/db/schema/requests";
import { drafts } from "@/db/schema/subjects";
import { recordEvent } from "@/lib/audit/record-event";
import type { Visitor } from "@/lib/auth/actor";
import { startSubjectSession } from "@/lib/auth/subject-session";
import type { StoredController } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { findDraft } from "@/lib/requests/draft";
import { createReference } from "@/lib/requests/reference";
import { requestClock } from "@/lib/requests/request-clock";
import { checkRequestInput, type RequestInput } from "@/lib/requests/request-input";
import { sendVerification } from "@/lib/requests/send-verification";
import { indexEmail } from "@/lib/vault/blind-index";
import { createRequestKey, type DataKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

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
    const filed =
      sent ?? (await fileRequest(tx, actor, { ...input, draftId: draft.id, draft: checked, ...draft }, now));
    const sessionToken = await startSubjectSession(
      tx,
      { requestId: filed.id, filedHere: true, verifiedAt: null },
      now,
    );
    return { reference: filed.reference, sessionToken };
  });
}

async function fileRequest(
  tx: Transaction,
  actor: Visitor,
  filing: { controller: StoredController; draftId: string; draft: RequestInput; locale: Locale },
  now: Date,
): Promise<{ id: string; reference: string }> {
  const { controller, draft, locale } = filing;
  const { masterKey } = installation();
  const id = randomUUID();
  const reference = createReference();
  const { key, wrapped } = createRequestKey(masterKey, id);
  const { dueOn, ruleVersion, holidaysVersion } = requestClock(controller.record, now, []);
  await tx.insert(requests).values({
    id,
    reference,
    controllerId: controller.id,
    recordDigest: controller.recordDigest,
    draftId: filing.draftId,
    locale,
    status: "unconfirmed",
    receivedAt: now,
    dueOn,
    ruleVersion,
    holidaysVersion,
    dataKey: wrapped,
    subjectName: seal(key, "subject_name", draft.name),
    subjectEmail: seal(key, "subject_email", draft.email),
    emailIndex: indexEmail(masterKey, draft.email),
    identifiers: seal<Record<string, string>>(key, "identifiers", { ...draft.identifiers }),
    residenceCountry: draft.residenceCountry ? seal(key, "residence_country", draft.residenceCountry) : null,
  });
  await tx.insert(requestRights).values(rightsOf(id, key, draft));
  const { recordDigest } = controller;
  const payload = {
    channel: "portal" as const,
    rights: [...draft.rights],
    recordDigest,
    dueOn,
    ruleVersion,
    holidaysVersion,
  };
  await recordEvent(tx, { requestId: id, type: "request.submitted", actor, at: now, payload });
  const target = {
    requestId: id,
    reference,
    controller: controller.record.controller.name,
    dueOn,
    locale,
    email: draft.email,
    key,
  };
  await sendVerification(tx, actor, "confirm", target, now);
  return { id, reference };
}

function rightsOf(requestId: string, key: DataKey, { rights, details }: RequestInput) {
  return rights.map((right) => {
    const text = details[right];
    return { requestId, right, details: text ? seal(key, "details", text) : null };
  });
}
