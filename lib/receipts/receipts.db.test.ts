import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { requests } from "@/db/schema/requests";
import { visitor } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { addDraftFile } from "@/lib/files/add-draft-file";
import { readOwnReceipt, readOwnSubmission } from "@/lib/receipts/read-receipt";
import { verifyReceipt } from "@/lib/receipts/receipt";
import { saveDraft } from "@/lib/requests/draft";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { submitRequest } from "@/lib/requests/submit-request";
import { currentSigner, getJwks } from "@/lib/signing/signing-key";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, formOf, mustBe } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** JWKs as jose types them. */
const jwks = async () => JSON.parse(JSON.stringify(await getJwks()));

describe("the receipt of a request", () => {
  it("is issued with it, says what was counted then, and is genuine by the published keys", async () => {
    const now = new Date("2026-01-31T23:30:00Z");
    const { subject, reference, requestId } = await file({ rights: ["access", "erasure"] }, { now });
    const { jws, receipt, name } = await readOwnReceipt(subject);
    expect(await verifyReceipt(jws, await jwks())).toMatchObject({ valid: true, receipt });
    expect(name).toBe("Camille Aubrevoie");
    expect(receipt).toMatchObject({
      iss: "http://localhost:3000",
      jti: reference,
      reference,
      iat: Math.floor(now.getTime() / 1000),
      controller: { slug: "minet", name: "MiNET" },
      receivedAt: now.toISOString(),
      receivedOn: "2026-02-01",
      dueOn: mustBe(await getOwnRequest(subject, now)).dueOn,
      rights: ["access", "erasure"],
      requester: "self",
      channel: "portal",
      files: [],
    });
    const issued = and(eq(events.requestId, requestId), eq(events.type, "receipt.issued"));
    const [event] = await db.select().from(events).where(issued);
    expect(event?.payload).toEqual({ sha256: sha256(jws), kid: (await currentSigner()).kid });
  });

  it("counts exactly what was submitted, which can be had again and counted by anyone", async () => {
    const { subject } = await file({
      rights: ["access", "rectification"],
      details: { access: "Everything.", rectification: "My name is Zoë." },
      identifiers: { login: "zoe" },
      residenceCountry: "BE",
      language: "nl",
      answerWay: "post",
      postalAddress: "Rue Haute 1\n1000 Bruxelles",
    });
    const { receipt, jws } = await readOwnReceipt(subject);
    const { json } = await readOwnSubmission(subject);
    expect(sha256(json)).toBe(receipt.submission.sha256);
    expect(JSON.parse(json)).toMatchObject({
      details: { access: "Everything.", rectification: "My name is Zoë." },
      identifiers: { login: "zoe" },
      residenceCountry: "BE",
      language: "nl",
      postalAddress: "Rue Haute 1\n1000 Bruxelles",
    });
    const said = Buffer.from(mustBe(jws.split(".")[1]), "base64url").toString("utf8");
    expect(said).not.toMatch(/Camille|aubrevoie|Zoë|zoe|Bruxelles/i);
  });

  it("lists every file that was attached, by its digest", async () => {
    const now = new Date();
    const { token } = await saveDraft(
      visitor,
      { token: null, controllerSlug: "minet", content: formOf() },
      now,
    );
    const bytes = Buffer.from("%PDF-1.7\nmandat\n%%EOF");
    await addDraftFile(visitor, { token, controllerSlug: "minet", file: { name: "a.pdf", bytes } }, now);
    const { sessionToken } = await submitRequest(
      visitor,
      { draftToken: token, controllerSlug: "minet", locale: "fr" },
      now,
    );
    const { receipt } = await readOwnReceipt(mustBe(await findSubject(sessionToken, now)));
    const digest = createHash("sha256").update(bytes).digest("hex");
    expect(receipt.files).toEqual([{ mediaType: "application/pdf", bytes: bytes.length, sha256: digest }]);
  });

  it("is for who filed it here even before any proof; what was submitted, the page and the rest are not", async () => {
    const { subject } = await file({}, { confirmed: false });
    expect(subject).toMatchObject({ filedHere: true, verifiedAt: null });
    expect((await readOwnReceipt(subject)).receipt.reference).toMatch(/^HAB-/);
    await expect(readOwnSubmission(subject)).rejects.toThrow("not_found");
    expect(await getOwnRequest(subject, new Date())).toMatchObject({
      hasReceipt: true,
      verified: false,
      timeline: [],
      messages: [],
      files: [],
      recipients: [],
      expiredBundles: [],
    });
  });

  it("is nobody else's, and gone with the data", async () => {
    const { subject, requestId } = await file();
    const strangers = [
      { ...subject, verifiedAt: null, filedHere: false },
      { ...subject, requestId: null },
    ];
    for (const stranger of strangers) {
      await expect(readOwnReceipt(stranger)).rejects.toThrow("not_found");
      await expect(readOwnSubmission(stranger)).rejects.toThrow("not_found");
    }
    const other = await file();
    expect((await readOwnReceipt(other.subject)).receipt.reference).toBe(other.reference);
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
    await expect(readOwnReceipt(subject)).rejects.toThrow("not_found");
  });
});
