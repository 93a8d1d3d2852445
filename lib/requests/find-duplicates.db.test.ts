import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { requests } from "@/db/schema/requests";
import { findDuplicates } from "@/lib/requests/find-duplicates";
import { recordRequest } from "@/lib/requests/record-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, formOf, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const handler = await signInAs("handler");
const dpo = await signInAs("dpo");
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

const found = async (reference: string, now = new Date()) =>
  (await findDuplicates(handler, reference, now)).map((one) => [one.reference, one.because.join(" ")]);
const person = () => `Zoë ${randomUUID()}`;
const address = () => `${randomUUID()}@etu.example`;

const merge = (reference: string, into: string, samePerson: boolean) =>
  sendLetterNow(dpo, reference, { kind: "closing", fields: { cause: "merged", into, samePerson } });

describe("requests that may be one person's", () => {
  it("share an address, an identifier or every word of the name, however they are written", async () => {
    const [email, login] = [address(), randomUUID()];
    const one = await file(
      { name: "Maëlle Le Goff-Perrin", email, identifiers: { login } },
      { now: minutes(-50) },
    );
    const two = await file({ name: "Somebody Else", email: email.toUpperCase() }, { now: minutes(-40) });
    const three = await file(
      { name: "Other Person", email: address(), identifiers: { login: login.toUpperCase() } },
      { now: minutes(-30) },
    );
    const four = await file({ name: "LE GOFF PERRIN, Maelle", email: address() }, { now: minutes(-20) });
    await file({ name: "Maëlle Martin", email: address() });
    expect(await found(one.reference)).toEqual([
      [four.reference, "name"],
      [three.reference, "identifier"],
      [two.reference, "email"],
    ]);
  });

  it("are those of the same organisation, open or ended lately", async () => {
    const name = person();
    const one = await file({ name, email: address() }, { now: minutes(-50) });
    const two = await file({ name, email: address() });
    const row = await requestRow(one.reference);
    const end = (days: number) =>
      db
        .update(requests)
        .set({ status: "closed", closedAt: new Date(Date.now() - days * 24 * 3_600_000) })
        .where(eq(requests.id, row.id));
    await end(89);
    expect(await found(two.reference)).toEqual([[one.reference, "name"]]);
    await end(91);
    expect(await found(two.reference)).toEqual([]);
    const elsewhere = await signInAs("handler", "netkin");
    expect(await findDuplicates(elsewhere, two.reference, new Date())).toEqual([]);
    const content = formOf({ rights: ["access"], name, email: address() });
    const recording = { entryId: randomUUID(), controllerSlug: "netkin", channel: "post" as const, content };
    const other = await recordRequest(
      elsewhere,
      { ...recording, receivedAt: minutes(-5), files: [], proof: null },
      new Date(),
    );
    expect(await findDuplicates(elsewhere, other.reference, new Date())).toEqual([]);
  });

  it("say whether one can be answered in the other's place", async () => {
    const email = address();
    const early = await file({ rights: ["access", "erasure"], email }, { now: minutes(-50) });
    const late = await file({ rights: ["access"], email });
    const of = async (reference: string, other: string) =>
      mustBe((await findDuplicates(handler, reference, new Date())).find((one) => one.reference === other));
    expect(await of(late.reference, early.reference)).toMatchObject({ intoIt: null, intoThis: "later" });
    expect(await of(early.reference, late.reference)).toMatchObject({ intoIt: "later", intoThis: null });
  });
});

describe("merging requests from different addresses", () => {
  it("wants somebody to say that it is one person, and both proven", async () => {
    const name = person();
    const early = await file({ rights: ["access"], name, email: address() }, { now: minutes(-50) });
    const late = await file({ rights: ["access"], name, email: address() });
    await expect(merge(late.reference, early.reference, false)).rejects.toMatchObject({
      fields: { samePerson: "required" },
    });
    await merge(late.reference, early.reference, true);
    expect(await requestRow(late.reference)).toMatchObject({ status: "merged", mergedInto: early.requestId });
  });

  it("never draws a proven person's request to somebody who proved nothing, nor the other way round", async () => {
    const name = person();
    const early = await file(
      { rights: ["access"], name, email: address() },
      { now: minutes(-50), confirmed: false },
    );
    const late = await file({ rights: ["access"], name, email: address() }, { now: minutes(-40) });
    const last = await file({ rights: ["access"], name, email: address() }, { confirmed: false });
    await expect(merge(late.reference, early.reference, true)).rejects.toThrow("request.not_duplicate");
    await expect(merge(last.reference, late.reference, true)).rejects.toThrow("request.not_duplicate");
    expect((await requestRow(late.reference)).status).toBe("received");
  });

  it("is not the handler's to send", async () => {
    const email = address();
    const early = await file({ rights: ["access"], email }, { now: minutes(-50) });
    const late = await file({ rights: ["access"], email });
    const fields = { cause: "merged", into: early.reference };
    await expect(sendLetterNow(handler, late.reference, { kind: "closing", fields })).rejects.toThrow(
      "forbidden",
    );
  });
});
