import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { recipientNotices } from "@/db/schema/decisions";
import { letters } from "@/db/schema/letters";
import { visitor } from "@/lib/auth/actor";
import { recordProof } from "@/lib/identity/record-proof";
import { answerOurselves } from "@/lib/processor/answer-ourselves";
import { instructPassOn } from "@/lib/processor/instruct-pass-on";
import { passOnByStaff } from "@/lib/processor/pass-on-by-staff";
import {
  applyMinttWithClient,
  clientToken,
  passedOn,
  searchByHand,
} from "@/lib/processor/testing/mintt-with-client";
import { approveRight } from "@/lib/requests/approve-right";
import { carryOutTask } from "@/lib/requests/complete-task";
import { decideRight } from "@/lib/requests/decide-right";
import { draftLetter } from "@/lib/requests/draft-letter";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { readOwnLetter } from "@/lib/requests/read-letter";
import { settleNotice } from "@/lib/requests/settle-notice";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendAnswer, tasksOf } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation();
await applyMinttWithClient();
const dpo = await signInAs("dpo", "mintt");
const handler = await signInAs("handler", "mintt");

const erasure = (outcome: "granted" | "refused") => ({
  right: "erasure" as const,
  outcome,
  ground:
    outcome === "granted"
      ? null
      : {
          code: "erasure-legal-claims" as const,
          citation: null,
          reasons: "Un litige est en cours et ces données y servent de preuve.",
          facts: null,
          until: null,
        },
  categories: [],
  actionTaken: outcome === "granted" ? "Nous effaçons les images." : null,
});

describe("a request that only seemed to be a client's", () => {
  it("is taken back by who may approve, and then answered like any other; the client's link is dead", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    await expect(answerOurselves(handler, { reference }, new Date())).rejects.toThrow("forbidden");
    const stranger = await signInAs("dpo", "minet");
    await expect(answerOurselves(stranger, { reference }, new Date())).rejects.toThrow("not_found");
    await answerOurselves(dpo, { reference }, new Date());
    const details = mustBe(await getRequest(dpo, reference, "en", new Date()));
    expect([details.client, details.passOn, details.can.answerOurselves]).toEqual([null, null, false]);
    const acknowledge = { token, act: "received" as const, instruction: "" };
    await expect(instructPassOn(visitor, acknowledge, new Date())).rejects.toThrow("not_found");
    await expect(answerOurselves(dpo, { reference }, new Date())).rejects.toThrow("request.wrong_status");
  });

  it("stays the client's once the client has said who answers", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    const instruction = { token, act: "authorised" as const, instruction: "Please answer for us." };
    await instructPassOn(visitor, instruction, new Date());
    await expect(answerOurselves(dpo, { reference }, new Date())).rejects.toThrow("request.wrong_status");
  });
});

async function decide(reference: string, outcome: "granted" | "refused"): Promise<number> {
  const { proposal } = await decideRight(handler, { reference, decision: erasure(outcome) }, new Date());
  return proposal;
}

const approve = (reference: string, proposal: number) =>
  approveRight(dpo, { reference, right: "erasure", proposal, identityChecked: true }, new Date());

const draftAnswer = (reference: string) => {
  const letter = { kind: "answer" as const, language: "fr" as const, fields: { rights: ["erasure"] } };
  return draftLetter(dpo, { reference, ...letter }, new Date());
};

async function authorise(reference: string): Promise<void> {
  const token = await clientToken(reference);
  await instructPassOn(visitor, { token, act: "authorised", instruction: "Effacez tout." }, new Date());
}

describe("before the client authorises it", () => {
  it("nothing is granted", async () => {
    const { reference } = await passedOn();
    await searchByHand(handler, reference);
    const proposal = await decide(reference, "granted");
    await expect(approve(reference, proposal)).rejects.toThrow("request.not_authorised");
    await authorise(reference);
    await approve(reference, proposal);
    expect((await requestRow(reference)).status).toBe("decided");
  });

  it("no refusal leaves either: that too is an answer", async () => {
    const { reference } = await passedOn();
    await searchByHand(handler, reference);
    await approve(reference, await decide(reference, "refused"));
    await expect(draftAnswer(reference)).rejects.toThrow("request.not_authorised");
    const { can } = mustBe(await getRequest(dpo, reference, "fr", new Date()));
    expect(can.letters).not.toContain("answer");
    await authorise(reference);
    await draftAnswer(reference);
  });

  it("no copy is granted, also of somebody who is known well enough", async () => {
    const { reference } = await passedOn({ rights: ["access"] });
    await searchByHand(handler, reference);
    const proof = { reference, method: "in-person" as const, level: "substantial" as const };
    await recordProof(dpo, { ...proof, note: "Carte d’identité montrée au guichet." }, new Date());
    const grant = () => grantCopies(dpo, { reference, identityChecked: true }, new Date());
    await expect(grant()).rejects.toThrow("request.not_authorised");
    await authorise(reference);
    await grant();
  });

  it("the person may be asked who they are", async () => {
    const { reference } = await passedOn();
    const fields = {
      doubt: "L’adresse n’est pas celle du fichier.",
      needed: "Écrivez-nous de votre adresse.",
    };
    await draftLetter(handler, { reference, kind: "identity-requested", language: "fr", fields }, new Date());
  });

  it("a client that the record does not name blocks as well, and one that was recognised only after the decision", async () => {
    const unnamed = await passedOn({ client: "other", clientName: "Home" });
    await searchByHand(handler, unnamed.reference);
    const proposal = await decide(unnamed.reference, "granted");
    await expect(approve(unnamed.reference, proposal)).rejects.toThrow("request.not_authorised");

    const { reference, requestId } = await passedOn({ client: "" });
    await searchByHand(handler, reference);
    await approve(reference, await decide(reference, "granted"));
    await passOnByStaff(handler, { reference, name: "Home", email: "dpo@unknown.example" }, new Date());
    const work = (await tasksOf(requestId)).filter(({ kind }) => kind === "carry-out");
    expect(work.length).toBeGreaterThan(0);
    for (const { id: taskId } of work)
      await expect(carryOutTask(handler, { reference, taskId, note: null }, new Date())).rejects.toThrow(
        "request.not_authorised",
      );
  });
});

it("an authorised request goes to its answer, and the letter says for whom it is given", async () => {
  const { reference, requestId, subject } = await passedOn();
  await authorise(reference);
  await searchByHand(handler, reference);
  await approve(reference, await decide(reference, "granted"));
  for (const { id: taskId, kind } of await tasksOf(requestId))
    if (kind === "carry-out") await carryOutTask(handler, { reference, taskId, note: null }, new Date());
  const told = await db.select().from(recipientNotices).where(eq(recipientNotices.requestId, requestId));
  for (const { recipient } of told)
    await settleNotice(
      handler,
      { reference, right: "erasure", recipient, status: "told", reason: null },
      new Date(),
    );
  await sendAnswer(dpo, reference);
  expect((await requestRow(reference)).status).toBe("answered");
  const verified = { ...subject, verifiedAt: new Date() };
  expect((await getOwnRequest(verified, new Date()))?.passOn).toMatchObject({
    client: "Example Home",
    status: "authorised",
    contact: null,
  });
  const sent = await db.select().from(letters).where(eq(letters.requestId, requestId));
  const letter = mustBe(sent.find(({ kind }) => kind === "answer"));
  const { body } = await readOwnLetter(verified, { letterId: letter.id, form: "txt" }, new Date());
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString("utf8")).toContain(
    "pour le compte de Example Home, responsable du traitement",
  );
});
