import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Right } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { requestRights, requests } from "@/db/schema/requests";
import { verifyChains } from "@/lib/audit/verify-chain";
import { readOwnReceipt, readOwnSubmission } from "@/lib/receipts/read-receipt";
import { submissionDigest } from "@/lib/receipts/submission";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { findDuplicates } from "@/lib/requests/find-duplicates";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { splitRequest } from "@/lib/requests/split-request";
import { startCollection } from "@/lib/requests/start-collection";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { notOurs } from "@/lib/testing/test-letters";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { searchAll, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true, controllers: ["minet", "netkin"] });
const handler = await signInAs("handler");
const dpo = await signInAs("dpo");
const now = () => new Date();

const split = (reference: string, rights: readonly Right[], staff = handler) =>
  splitRequest(staff, { reference, rights }, now());

async function rightsOf(reference: string): Promise<string[]> {
  const row = await requestRow(reference);
  const asked = await db.select().from(requestRights).where(eq(requestRights.requestId, row.id));
  return asked.map(({ right, status }) => `${right} ${status}`).sort();
}

const asking = (rights: Right[]) =>
  file({
    rights,
    details: { access: "Everything since 2024.", erasure: "My old account." },
    identifiers: { login: "camille" },
  });

describe("a request that is divided", () => {
  it("gives a second one with the same person, day and due date, under a key of its own", async () => {
    const { reference } = await asking(["access", "erasure"]);
    const { reference: added } = await split(reference, ["erasure"]);
    const [first, second] = [await requestRow(reference), await requestRow(added)];
    expect(second).toMatchObject({
      receivedAt: first.receivedAt,
      dueOn: first.dueOn,
      recordDigest: first.recordDigest,
      emailConfirmedAt: first.emailConfirmedAt,
      emailIndex: first.emailIndex,
      splitFrom: first.id,
      status: "received",
      receipt: null,
    });
    expect(Buffer.from(mustBe(second.dataKey))).not.toEqual(Buffer.from(mustBe(first.dataKey)));
    expect(await rightsOf(reference)).toEqual(["access asked"]);
    expect(await rightsOf(added)).toEqual(["erasure asked"]);
    const [old, fresh] = await Promise.all(
      [reference, added].map((one) => getRequest(handler, one, "en", now())),
    );
    expect(fresh?.subject).toEqual(old?.subject);
    expect(fresh?.rights[0]?.details).toBe("My old account.");
    expect([old?.splitInto, fresh?.splitFrom]).toEqual([[added], reference]);
  });

  it("is told to the person and stands in both histories, which stay whole", async () => {
    const { reference, subject } = await asking(["access", "erasure"]);
    const { reference: added } = await split(reference, ["erasure"]);
    const mail = await lastMail(reference, "request-split");
    expect(mail).toMatchObject({ reference, newReference: added });
    for (const one of [reference, added]) {
      const { id } = await requestRow(one);
      const lines = await db.select().from(events).where(eq(events.requestId, id)).orderBy(desc(events.seq));
      expect(lines.map(({ type }) => type)).toContain("request.split");
      expect((await verifyChains(db)).broken).toEqual([]);
    }
    const own = mustBe(await getOwnRequest(subject, now()));
    expect(own.timeline.find(({ type }) => type === "request.split")?.words).toBe(added);
  });

  it("keeps the receipt of the first true: what was submitted can still be counted", async () => {
    const { reference, subject } = await asking(["access", "erasure", "portability"]);
    const { reference: added } = await split(reference, ["erasure", "portability"]);
    await split(added, ["portability"]);
    const { receipt } = await readOwnReceipt(subject);
    const { json } = await readOwnSubmission(subject);
    expect(submissionDigest(JSON.parse(json))).toBe(receipt.submission.sha256);
  });

  it("is found as the same person's", async () => {
    const { reference } = await asking(["access", "erasure"]);
    const { reference: added } = await split(reference, ["erasure"]);
    const found = await findDuplicates(handler, added, now());
    expect(found.find((one) => one.reference === reference)?.because).toEqual([
      "email",
      "identifier",
      "name",
    ]);
  });

  it("leaves the first with what was decided: it goes on by itself", async () => {
    const { reference } = await asking(["access", "erasure"]);
    const { proposal } = await decideRight(handler, { reference, decision: notOurs("access") }, now());
    await approveRight(dpo, { reference, right: "access", proposal, identityChecked: false }, now());
    await split(reference, ["erasure"]);
    expect((await requestRow(reference)).status).toBe("decided");
  });
});

describe("nothing is divided", () => {
  it("of all rights, of one that is not there, of none", async () => {
    const { reference } = await asking(["access", "erasure"]);
    await expect(split(reference, ["access", "erasure"])).rejects.toThrow("request.wrong_status");
    await expect(split(reference, [])).rejects.toThrow("request.wrong_status");
    await expect(split(reference, ["objection"])).rejects.toThrow("right.not_there");
    expect(await rightsOf(reference)).toHaveLength(2);
  });

  it("while the systems are searched, while a question is open, before the address is proven", async () => {
    const collecting = await asking(["access", "erasure"]);
    await startCollection(handler, { reference: collecting.reference }, now());
    await expect(split(collecting.reference, ["erasure"])).rejects.toThrow("request.wrong_status");
    const asked = await asking(["access", "erasure"]);
    await sendLetterNow(handler, asked.reference, {
      kind: "clarification-requested",
      fields: { question: "Which account do you mean exactly?" },
    });
    await expect(split(asked.reference, ["erasure"])).rejects.toThrow("request.wrong_status");
    const unconfirmed = await file({ rights: ["access", "erasure"] }, { confirmed: false });
    await expect(split(unconfirmed.reference, ["erasure"])).rejects.toThrow("request.wrong_status");
  });

  it("of what a decision was proposed on; after the search what is left may go", async () => {
    const filed = await asking(["access", "erasure"]);
    const { reference } = filed;
    await searchAll(handler, filed);
    await decideRight(handler, { reference, decision: notOurs("access") }, now());
    await expect(split(reference, ["access"])).rejects.toThrow("request.wrong_status");
    await split(reference, ["erasure"]);
    expect(await rightsOf(reference)).toEqual(["access proposed"]);
  });

  it("by who may not, or by another organisation's staff", async () => {
    const { reference } = await asking(["access", "erasure"]);
    await expect(split(reference, ["erasure"], await signInAs("auditor"))).rejects.toThrow("forbidden");
    await expect(split(reference, ["erasure"], await signInAs("dpo", "netkin"))).rejects.toThrow("not_found");
  });

  it("twice at once: one of two is refused, and every right is in one request", async () => {
    const { reference } = await asking(["access", "erasure"]);
    const outcomes = await Promise.allSettled([split(reference, ["erasure"]), split(reference, ["erasure"])]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id } = await requestRow(reference);
    expect(await db.select().from(requests).where(eq(requests.splitFrom, id))).toHaveLength(1);
  });
});
