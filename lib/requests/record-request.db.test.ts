import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { mails } from "@/db/schema/installation";
import { letters } from "@/db/schema/letters";
import { passOns } from "@/db/schema/pass-ons";
import { visitor } from "@/lib/auth/actor";
import { recordProof } from "@/lib/identity/record-proof";
import { runJob } from "@/lib/jobs/job-handlers";
import { readRequestFile } from "@/lib/messages/read-request-file";
import { applyMinttWithClient } from "@/lib/processor/testing/mintt-with-client";
import { readReceiptForStaff } from "@/lib/receipts/read-receipt";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { readBundleToPost } from "@/lib/requests/post-bundle";
import { readLetter } from "@/lib/requests/read-letter";
import { recordRequest } from "@/lib/requests/record-request";
import { sendCode } from "@/lib/requests/send-code";
import { confirmByLink } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { notOurs } from "@/lib/testing/test-letters";
import { formOf, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { searchAll, sendAnswer, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true, controllers: ["minet", "netkin"] });
const handler = await signInAs("handler");
const dpo = await signInAs("dpo");

const address = "3 rue des Lilas\n91000 Évry";
const byPost = formOf({ rights: ["access"], email: "", answerWay: "post", postalAddress: address });
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

type Recording = Parameters<typeof recordRequest>[1];
const recording = (change: Partial<Recording> = {}): Recording => ({
  entryId: randomUUID(),
  controllerSlug: "minet",
  channel: "post",
  receivedAt: hours(-48),
  content: byPost,
  files: [],
  proof: null,
  ...change,
});
const record = (change: Partial<Recording> = {}, staff = handler, now = new Date()) =>
  recordRequest(staff, recording(change), now);
const proof = {
  method: "other-means",
  level: "substantial",
  note: "Called back on the number that we hold.",
} as const;

async function mailsOf(reference: string) {
  const row = await requestRow(reference);
  return db.select({ template: mails.template }).from(mails).where(eq(mails.requestId, row.id));
}

async function typesOf(reference: string): Promise<string[]> {
  const row = await requestRow(reference);
  const lines = await db
    .select({ type: events.type })
    .from(events)
    .where(eq(events.requestId, row.id))
    .orderBy(events.seq);
  return lines.map(({ type }) => type);
}

const refusedFields = (change: Partial<Recording>) =>
  record(change).then(
    () => null,
    ({ code, fields }: { code: string; fields: unknown }) => ({ code, fields }),
  );

describe("a request that staff record", () => {
  it("counts from the day it arrived, by whatever way", async () => {
    const receivedAt = new Date("2026-03-05T15:00:00Z");
    const { reference } = await record(
      { receivedAt, channel: "phone" },
      handler,
      new Date("2026-03-20T09:00:00Z"),
    );
    const row = await requestRow(reference);
    expect(row).toMatchObject({ channel: "phone", receivedAt, dueOn: "2026-04-07" });
    expect(await typesOf(reference)).toEqual(["request.submitted", "receipt.issued", "request.recorded"]);
  });

  it("without an address is at work at once, and no mail is written to nobody", async () => {
    const { reference } = await record();
    expect(await requestRow(reference)).toMatchObject({
      status: "received",
      subjectEmail: null,
      emailIndex: null,
      emailConfirmedAt: null,
      answerWay: "post",
    });
    expect(await mailsOf(reference)).toEqual([]);
    await sendLetterNow(handler, reference, {
      kind: "clarification-requested",
      fields: { question: "Which years do you mean? Please write to us." },
    });
    expect(await mailsOf(reference)).toEqual([]);
    // Its page opens to nobody: not by an empty address either.
    await sendCode(visitor, { reference, email: "", locale: "fr" }, new Date());
    expect(await mailsOf(reference)).toEqual([]);
  });

  it("with an address goes on like one of the portal", async () => {
    const content = formOf({ rights: ["access"] });
    const { reference } = await record({ channel: "email", content });
    expect((await requestRow(reference)).status).toBe("unconfirmed");
    const { link } = await lastMail(reference, "confirm-address");
    await confirmByLink(visitor, { token: link.slice(link.lastIndexOf("/") + 1) }, new Date());
    expect((await requestRow(reference)).status).toBe("received");
    expect((await mailsOf(reference)).map(({ template }) => template)).toContain("request-received");
  });

  it("with a proof noted at once need not wait for the address, which stays to be confirmed", async () => {
    const { reference } = await record({
      channel: "in-person",
      content: formOf({ rights: ["access"] }),
      proof,
    });
    expect(await requestRow(reference)).toMatchObject({ status: "received", emailConfirmedAt: null });
    const details = mustBe(await getRequest(handler, reference, "en", new Date()));
    expect(details.identity.reached).toBe("substantial");
    expect((await mailsOf(reference)).map(({ template }) => template)).toEqual(["confirm-address"]);
  });

  it("keeps the letter that it came in, for staff who may see data", async () => {
    const bytes = Buffer.from("%PDF-1.7\nJe demande mes données.\n%%EOF");
    const { reference } = await record({ files: [{ name: "lettre.pdf", bytes }] });
    const row = await requestRow(reference);
    const [scan] = await db.select().from(files).where(eq(files.requestId, row.id));
    expect(scan).toMatchObject({ purpose: "scan", fromStaff: true });
    const wanted = { reference, fileId: mustBe(scan).id };
    const { body } = await readRequestFile(handler, wanted, new Date());
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(bytes);
    await expect(readRequestFile(await signInAs("auditor"), wanted, new Date())).rejects.toThrow("forbidden");
    const { receipt } = await readReceiptForStaff(handler, reference);
    expect(receipt).toMatchObject({ channel: "post", files: [{ mediaType: "application/pdf" }] });
  });

  it("sent twice from one form is one request", async () => {
    const entryId = randomUUID();
    const [one, two] = [await record({ entryId }), await record({ entryId })];
    expect(two).toEqual(one);
    const atOnce = randomUUID();
    const [first, second] = await Promise.all([record({ entryId: atOnce }), record({ entryId: atOnce })]);
    expect(second).toEqual(first);
  });

  it("is passed on at once when it concerns a client of a processor, for nobody will prove an address", async () => {
    await applyMinttWithClient();
    const content = { ...byPost, rights: ["erasure"], client: "example-home" };
    const { reference } = await record(
      { controllerSlug: "mintt", content },
      await signInAs("handler", "mintt"),
    );
    const { id } = await requestRow(reference);
    const [passedOn] = await db.select().from(passOns).where(eq(passOns.requestId, id));
    expect(passedOn?.status).toBe("sent");
    expect(await typesOf(reference)).toContain("request.passed_on");
  });
});

describe("what has to be there", () => {
  it("is a name, a right and one way to answer; the rest may be missing", async () => {
    const bare = formOf({ rights: ["access"], email: "", name: "", answerWay: "", postalAddress: "" });
    expect(await refusedFields({ content: bare })).toEqual({
      code: "input.invalid",
      fields: { name: "required", postalAddress: "required" },
    });
    expect(await refusedFields({ content: { ...byPost, rights: [] } })).toMatchObject({
      fields: { right: "required" },
    });
    expect(await refusedFields({ content: { ...byPost, answerWay: "online" } })).toMatchObject({
      fields: { answerWay: "needs_email" },
    });
    expect(await refusedFields({ content: { ...byPost, email: "nobody" } })).toMatchObject({
      fields: { email: "email" },
    });
  });

  it("is a day that has been, within a year", async () => {
    expect(await refusedFields({ receivedAt: hours(1) })).toMatchObject({ fields: { receivedAt: "future" } });
    expect(await refusedFields({ receivedAt: hours(-24 * 400) })).toMatchObject({
      fields: { receivedAt: "too_old" },
    });
    expect(await refusedFields({ receivedAt: new Date("") })).toMatchObject({
      fields: { receivedAt: "date" },
    });
  });

  it("is told all at once: the way by which it came and the level of a proof too", async () => {
    const content = formOf({ rights: [], email: "", name: "" });
    const unsaid = { content, channel: null, proof: { ...proof, level: null } };
    expect((await refusedFields(unsaid))?.fields).toMatchObject({
      channel: "required",
      proofLevel: "required",
      name: "required",
      right: "required",
    });
  });

  it("is not a proof above what the person may note, and nothing is left of the attempt", async () => {
    const before = (await db.select({ id: events.id }).from(events)).length;
    await expect(record({ proof: { ...proof, level: "high" } })).rejects.toMatchObject({
      fields: { level: "too_high" },
    });
    await expect(record({ proof: { ...proof, note: "" } })).rejects.toMatchObject({ code: "input.invalid" });
    expect((await db.select({ id: events.id }).from(events)).length).toBe(before);
  });

  it("is the permission for that organisation", async () => {
    for (const role of ["auditor", "administrator", "contributor"] as const)
      await expect(record({}, await signInAs(role))).rejects.toThrow(/forbidden|not_found/);
    await expect(record({}, await signInAs("auditor"))).rejects.toThrow("forbidden");
    await expect(record({}, await signInAs("handler", "netkin"))).rejects.toThrow("not_found");
    await expect(record({ controllerSlug: "nobody" })).rejects.toThrow("not_found");
  });
});

describe("the answer to a request without an address", () => {
  it("needs a recorded proof before anything is granted, then goes by post with its archive", async () => {
    const { reference } = await record();
    const { id: requestId } = await requestRow(reference);
    await searchAll(handler, { reference, requestId });
    const grant = () => grantCopies(dpo, { reference, identityChecked: true }, new Date());
    await expect(grant()).rejects.toThrow("request.identity_insufficient");
    await recordProof(handler, { reference, ...proof }, new Date());
    await grant();
    await runJob("bundle.build", { requestId }, lastAttempt);
    const archive = () => readBundleToPost(dpo, { reference, right: "access" }, new Date());
    await expect(archive()).rejects.toThrow("not_found");
    await sendAnswer(dpo, reference);
    expect((await requestRow(reference)).status).toBe("answered");
    expect(await mailsOf(reference)).toEqual([]);
    expect((await archive()).byteCount).toBeGreaterThan(1_000);
    expect(await typesOf(reference)).toContain("bundle.downloaded");
    await expect(readBundleToPost(handler, { reference, right: "access" }, new Date())).rejects.toThrow(
      "forbidden",
    );
    const text = await answerText(reference, requestId);
    expect(text).toContain("Les données sont jointes à cette lettre");
    expect(text).toContain("3 rue des Lilas");
    expect(text).not.toContain("/fr/track");
  });

  it("has an archive that staff cannot fetch when the person can", async () => {
    const { reference } = await record({ content: formOf({ rights: ["access"] }), channel: "email" });
    await expect(readBundleToPost(dpo, { reference, right: "access" }, new Date())).rejects.toThrow(
      "not_found",
    );
  });

  it("may refuse without any proof", async () => {
    const { reference } = await record();
    const { proposal } = await decideRight(handler, { reference, decision: notOurs("access") }, new Date());
    await approveRight(dpo, { reference, right: "access", proposal, identityChecked: false }, new Date());
    expect((await requestRow(reference)).status).toBe("decided");
  });
});

async function answerText(reference: string, requestId: string): Promise<string> {
  const [letter] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.requestId, requestId), eq(letters.kind, "answer")));
  const { body } = await readLetter(dpo, { reference, letterId: mustBe(letter).id, form: "txt" });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
