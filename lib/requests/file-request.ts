import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import type { Right } from "@/db/schema/enums";
import { requestRights, requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff, Visitor } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { issueReceipt } from "@/lib/receipts/issue-receipt";
import type { FiledRequest, Filing } from "@/lib/requests/filing";
import { createReference } from "@/lib/requests/reference";
import { requestClock } from "@/lib/requests/request-clock";
import type { RequestInput } from "@/lib/requests/request-input";
import { sendVerification } from "@/lib/requests/send-verification";
import { writeSearchKeys } from "@/lib/search/search-keys";
import { indexEmail } from "@/lib/vault/blind-index";
import { createRequestKey, type DataKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

/**
 * Files a request, the same way whatever channel it came by. The legal time starts with the receipt (EDPB 01/2022 §159);
 * that the address is not proven yet stops nothing. Without an address nothing is waited for and no mail goes out.
 */
export async function fileRequest(
  tx: Transaction,
  actor: Visitor | Staff,
  filing: Filing,
  now: Date,
): Promise<FiledRequest> {
  const { controller, input, channel, receivedAt = now } = filing;
  const { masterKey } = installation();
  const locale = input.language ?? filing.locale;
  const id = randomUUID();
  const reference = createReference();
  const { key, wrapped } = createRequestKey(masterKey, id);
  const { dueOn, ruleVersion, holidaysVersion } = requestClock(controller.record, receivedAt, []);
  await tx.insert(requests).values({
    id,
    reference,
    controllerId: controller.id,
    recordDigest: controller.recordDigest,
    draftId: filing.draftId,
    locale,
    channel,
    status: input.email === null || filing.known ? "received" : "unconfirmed",
    receivedAt,
    dueOn,
    ruleVersion,
    holidaysVersion,
    dataKey: wrapped,
    emailIndex: input.email === null ? null : indexEmail(masterKey, input.email),
    ...personOf(key, input),
  });
  await tx.insert(requestRights).values(input.rights.map((right) => rightOf(id, key, right, input)));
  const { name, identifiers } = input;
  await writeSearchKeys(tx, { requestId: id, controllerId: controller.id, name, identifiers });
  const payload = {
    channel,
    rights: [...input.rights],
    recordDigest: controller.recordDigest,
    dueOn,
    ruleVersion,
    holidaysVersion,
  };
  await recordEvent(tx, { requestId: id, type: "request.submitted", actor, at: now, payload });
  if (input.email !== null) {
    const { name: addressee } = controller.record.controller;
    const about = { requestId: id, reference, controller: addressee, dueOn, locale, key };
    await sendVerification(tx, actor, "confirm", { ...about, email: input.email }, now);
  }
  const filed = { id, reference, dueOn, receivedAt, key };
  await filing.adoptFiles?.(filed);
  await issueReceipt(tx, actor, { filed, filing, ruleVersion, holidaysVersion }, now);
  return filed;
}

/** Everything personal, each value sealed under the request's own key. */
function personOf(key: DataKey, input: RequestInput) {
  const { representative, claimedEmail, residenceCountry, postalAddress, client } = input;
  return {
    subjectName: seal(key, "subject_name", input.name),
    subjectEmail: input.email === null ? null : seal(key, "subject_email", input.email),
    requesterRole: input.requester,
    representative: representative ? seal(key, "representative", representative) : null,
    claimedEmail: claimedEmail ? seal(key, "claimed_email", claimedEmail) : null,
    identifiers: seal<Record<string, string>>(key, "identifiers", { ...input.identifiers }),
    residenceCountry: residenceCountry ? seal(key, "residence_country", residenceCountry) : null,
    answerWay: input.answerWay,
    postalAddress: postalAddress ? seal(key, "postal_address", postalAddress) : null,
    client: client?.slug ?? null,
    clientName: client ? seal(key, "client_name", client.name) : null,
  };
}

function rightOf(requestId: string, key: DataKey, right: Right, { details, answers }: RequestInput) {
  const words = details[right];
  const given = answers[right];
  return {
    requestId,
    right,
    details: words ? seal(key, "details", words) : null,
    answers: given ? seal(key, "answers", given) : null,
  };
}
