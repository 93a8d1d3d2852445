import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { identityChecks } from "@/db/schema/identity";
import { verifyChains } from "@/lib/audit/verify-chain";
import type { Staff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { askForProof } from "@/lib/identity/ask-for-proof";
import { listChecks } from "@/lib/identity/list-checks";
import { openIdentityFile } from "@/lib/identity/open-identity-file";
import { acceptDocument, rejectDocument } from "@/lib/identity/settle-document";
import { submitDocument } from "@/lib/identity/submit-document";
import { installation } from "@/lib/installation";
import { runJob } from "@/lib/jobs/job-handlers";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation();
const jpeg = () =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
    Buffer.alloc(400, 7),
    Buffer.from([0xff, 0xd9]),
  ]);
const picture = (name = "carte Aubrevoie.jpg") => ({ name, bytes: new Uint8Array(jpeg()) });
const doubt = "La demande vient d’une adresse inconnue.";
const needed = "Une pièce d’identité, masquée.";

let asker: Staff;
let otherHandler: Staff;
let dpo: Staff;
let auditor: Staff;
let stranger: Staff;
beforeAll(async () => {
  asker = await signInAs("handler");
  otherHandler = await signInAs("handler");
  dpo = await signInAs("dpo");
  auditor = await signInAs("auditor");
  await applyRecord(await loadShippedRecord("netkin"), new Date());
  stranger = await signInAs("dpo", "netkin");
});

const askByLetter = (reference: string, method: string, now = new Date()) =>
  sendLetterNow(asker, reference, { kind: "identity-requested", fields: { doubt, needed, method } }, now);

async function withDocument(now = new Date()) {
  const filed = await file({}, { now });
  await askByLetter(filed.reference, "document", new Date(now.getTime() + 1_000));
  await submitDocument(filed.subject, { files: [picture()] }, new Date(now.getTime() + 2_000));
  const [check] = await listChecks(filed.requestId);
  const stored = await filesOf(filed.requestId);
  return { ...filed, checkId: mustBe(check).id, stored: mustBe(stored[0]) };
}

const filesOf = (requestId: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.requestId, requestId), eq(files.purpose, "identity")));
const eventsOf = async (requestId: string) =>
  (await db.select().from(events).where(eq(events.requestId, requestId)).orderBy(events.seq)).map(
    ({ type }) => type,
  );
const isStored = async (key: string): Promise<boolean> => {
  try {
    for await (const _ of installation().storage.read(key, Buffer.alloc(32))) return true;
    return true;
  } catch (error) {
    return !/ENOENT|missing|not.?found/i.test(
      `${String(error)} ${String((error as { code?: string }).code)}`,
    );
  }
};

describe("asking for a document", () => {
  it("is the letter that stops the clock; the person sees why and what to do", async () => {
    const { reference, requestId, subject } = await file();
    await askByLetter(reference, "document");
    expect((await requestRow(reference)).status).toBe("identity");
    const [check] = await listChecks(requestId);
    expect(check).toMatchObject({
      method: "document",
      level: "high",
      status: "open",
      askedBy: asker.staffId,
    });
    const own = mustBe(await getOwnRequest(subject, new Date()));
    expect(own.identity.open).toMatchObject([{ method: "document", reason: doubt, submitted: false }]);
    expect(own.identity.ways).toContain("document");
  });

  it("still asks in words alone, without a method", async () => {
    const { reference, requestId } = await file();
    await sendLetterNow(asker, reference, { kind: "identity-requested", fields: { doubt, needed } });
    expect(await listChecks(requestId)).toEqual([]);
    expect((await requestRow(reference)).status).toBe("identity");
  });

  it("wants the reason in writing, and refuses what the policy does not allow", async () => {
    const { reference } = await file();
    await expect(
      sendLetterNow(asker, reference, {
        kind: "identity-requested",
        fields: { doubt: "bof", needed, method: "document" },
      }),
    ).rejects.toThrow("input.invalid");
    await askByLetter(reference, "document");
    const again = { reference, method: "document" as const, reason: "Encore une fois, s’il vous plaît." };
    await expect(askForProof(asker, again, new Date())).rejects.toThrow("identity.not_offered");
    await expect(
      askForProof(asker, { ...again, method: "postal-code", reason: "trop" }, new Date()),
    ).rejects.toThrow("input.invalid");
  });

  it("asks for one more proof while the doubt lasts, and only then", async () => {
    const { reference } = await file();
    const more = { reference, method: "postal-code" as const, reason: "Le document est illisible." };
    await expect(askForProof(asker, more, new Date())).rejects.toThrow("request.wrong_status");
    await askByLetter(reference, "document");
    await expect(askForProof(auditor, more, new Date())).rejects.toThrow("forbidden");
    await expect(askForProof(stranger, more, new Date())).rejects.toThrow("not_found");
    await askForProof(asker, more, new Date());
    expect((await lastMail(reference, "letter-ready")).kind).toBe("identity-requested");
  });
});

describe("a document", () => {
  it("is seen by who asked and by the data protection officer, each opening noted; to others it is not there", async () => {
    const { reference, requestId, stored } = await withDocument();
    const input = { reference, fileId: stored.id };
    for (const nobody of [otherHandler, auditor, stranger])
      await expect(openIdentityFile(nobody, input, new Date())).rejects.toThrow("not_found");
    for (const named of [asker, dpo]) {
      const { body, mediaType } = await openIdentityFile(named, input, new Date());
      const chunks: Uint8Array[] = [];
      for await (const chunk of body) chunks.push(chunk);
      expect(Buffer.concat(chunks)).toEqual(jpeg());
      expect(mediaType).toBe("image/jpeg");
    }
    expect((await eventsOf(requestId)).filter((type) => type === "file.opened")).toHaveLength(2);
    const seen = mustBe(await getRequest(otherHandler, reference, "fr", new Date()));
    expect(JSON.stringify([seen.files, seen.identity])).not.toContain("Aubrevoie.jpg");
    expect(
      mustBe(await getRequest(asker, reference, "fr", new Date())).identity.checks[0]?.files,
    ).toHaveLength(1);
  });

  it("is destroyed when it is accepted; that it was checked, how and by whom stays, and the history verifies", async () => {
    const { reference, requestId, checkId, stored, subject } = await withDocument();
    expect(await isStored(stored.storageKey)).toBe(true);
    for (const nobody of [otherHandler, auditor])
      await expect(acceptDocument(nobody, { reference, checkId }, new Date())).rejects.toThrow("forbidden");
    await expect(acceptDocument(stranger, { reference, checkId }, new Date())).rejects.toThrow("not_found");
    await acceptDocument(asker, { reference, checkId }, new Date(Date.now() + 10_000));
    expect(await isStored(stored.storageKey)).toBe(false);
    const [row] = await filesOf(requestId);
    expect(row?.destroyedAt).not.toBeNull();
    await expect(openIdentityFile(dpo, { reference, fileId: stored.id }, new Date())).rejects.toThrow(
      "not_found",
    );
    const [check] = await listChecks(requestId);
    expect(check).toMatchObject({ status: "passed", level: "high", settledBy: asker.staffId });
    expect((await requestRow(reference)).status).toBe("received");
    const told = await eventsOf(requestId);
    for (const type of [
      "identity.asked",
      "file.received",
      "identity.submitted",
      "identity.passed",
      "question.answered",
      "file.destroyed",
    ])
      expect(told).toContain(type);
    expect((await verifyChains(db)).broken).toEqual([]);
    await expect(acceptDocument(asker, { reference, checkId }, new Date())).rejects.toThrow(
      "identity.settled",
    );
    expect(mustBe(await getOwnRequest(subject, new Date())).identity.reached).toBe("high");
  });

  it("lets the clock go on from the day on which it came, not from the day on which it was looked at", async () => {
    const filedAt = new Date("2026-03-02T09:00:00Z");
    const { reference, checkId } = await withDocument(filedAt);
    const before = (await requestRow(reference)).dueOn;
    await acceptDocument(asker, { reference, checkId }, new Date("2026-03-20T09:00:00Z"));
    expect((await requestRow(reference)).dueOn).toBe(before);
  });

  it("is destroyed when it is rejected; the person reads why and can send another one", async () => {
    const { reference, requestId, checkId, stored, subject } = await withDocument();
    const note = "On ne peut pas lire le nom.";
    await expect(rejectDocument(asker, { reference, checkId, note: "flou" }, new Date())).rejects.toThrow(
      "input.invalid",
    );
    await expect(rejectDocument(otherHandler, { reference, checkId, note }, new Date())).rejects.toThrow(
      "forbidden",
    );
    await rejectDocument(asker, { reference, checkId, note }, new Date());
    expect(await isStored(stored.storageKey)).toBe(false);
    const own = mustBe(await getOwnRequest(subject, new Date()));
    expect(own.identity.open).toMatchObject([{ method: "document", reason: note, submitted: false }]);
    await submitDocument(subject, { files: [picture(), picture("dos.jpg")] }, new Date());
    const second = mustBe((await listChecks(requestId)).find(({ status }) => status === "submitted"));
    expect(second.askedBy).toBe(asker.staffId);
    await acceptDocument(asker, { reference, checkId: second.id }, new Date());
    expect((await filesOf(requestId)).every(({ destroyedAt }) => destroyedAt !== null)).toBe(true);
    expect((await requestRow(reference)).status).toBe("received");
  });

  it("is a picture or a PDF, three at most, from a person who proved the address, and one at a time", async () => {
    const { reference, subject, requestId } = await file();
    await askByLetter(reference, "document");
    const text = { name: "carte.txt", bytes: new TextEncoder().encode("Je suis Camille, croyez-moi.") };
    const send = (sent: (typeof text)[], who = subject) => submitDocument(who, { files: sent }, new Date());
    await expect(send([])).rejects.toThrow("input.invalid");
    await expect(send([text])).rejects.toThrow("file.type");
    await expect(send([picture(), picture(), picture(), picture()])).rejects.toThrow("file.too_many");
    await expect(send([picture()], { ...subject, verifiedAt: null })).rejects.toThrow("not_found");
    expect(await filesOf(requestId)).toEqual([]);
    await send([picture()]);
    await expect(send([picture()])).rejects.toThrow("identity.settled");
  });

  it("is not taken where nobody doubts and nothing more is needed", async () => {
    const { subject, requestId } = await file();
    await expect(submitDocument(subject, { files: [picture()] }, new Date())).rejects.toThrow(
      "identity.not_offered",
    );
    expect(await db.select().from(identityChecks).where(eq(identityChecks.requestId, requestId))).toEqual([]);
  });

  it("is destroyed when the person withdraws, and nothing is waited for any more", async () => {
    const { requestId, subject, stored } = await withDocument();
    await withdrawRights(subject, { rights: "all" }, new Date());
    await runJob("identity.end", { requestId }, lastAttempt);
    expect(await isStored(stored.storageKey)).toBe(false);
    const [check] = await listChecks(requestId);
    expect(mustBe(check).status).toBe("expired");
    expect((await eventsOf(requestId)).slice(-2)).toEqual(["identity.expired", "file.destroyed"]);
    await runJob("identity.end", { requestId }, lastAttempt); // Twice is harmless.
  });

  it("stays while the request goes on", async () => {
    const { requestId, stored } = await withDocument();
    await runJob("identity.end", { requestId }, lastAttempt);
    expect(await isStored(stored.storageKey)).toBe(true);
  });

  it("of another request is not settled through one's own", async () => {
    const { checkId } = await withDocument();
    const { reference } = await file();
    await expect(acceptDocument(dpo, { reference, checkId }, new Date())).rejects.toThrow("not_found");
  });
});
