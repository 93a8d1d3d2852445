import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { assignMany } from "@/lib/queue/assign-many";
import { mostAtOnce } from "@/lib/queue/bulk-result";
import { extendMany, listExtensions } from "@/lib/queue/extend-many";
import { remindMany } from "@/lib/queue/remind-many";
import { draftLetter } from "@/lib/requests/draft-letter";
import { requestKey } from "@/lib/requests/request-key";
import { startCollection } from "@/lib/requests/start-collection";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { seal } from "@/lib/vault/seal";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const [handler, dpo, auditor, outsider] = await Promise.all([
  signInAs("handler"),
  signInAs("dpo"),
  signInAs("auditor"),
  signInAs("handler", "netkin"),
]);
const missing = "HAB-2222-2222";
const now = () => new Date();

describe("assigning many", () => {
  it("does each that it may, and says why it left the others", async () => {
    const [one, other, over] = await Promise.all([file(), file(), file()]);
    await db.update(requests).set({ status: "closed" }).where(eq(requests.id, over.requestId));
    const references = [one.reference, missing, over.reference, other.reference.toLowerCase(), one.reference];
    expect(await assignMany(handler, { references, to: dpo.staffId }, now())).toEqual([
      { reference: one.reference, refusal: null },
      { reference: missing, refusal: "not_found" },
      { reference: over.reference, refusal: "request.wrong_status" },
      { reference: other.reference, refusal: null },
    ]);
    expect((await requestRow(one.reference)).handlerId).toBe(dpo.staffId);
    expect((await requestRow(other.reference)).handlerId).toBe(dpo.staffId);
    expect((await requestRow(over.reference)).handlerId).toBeNull();
  });

  it("is refused one by one to who may not, like what is not there to outsiders", async () => {
    const { reference } = await file();
    const wanted = { references: [reference], to: null };
    expect(await assignMany(auditor, wanted, now())).toEqual([{ reference, refusal: "forbidden" }]);
    expect(await assignMany(outsider, wanted, now())).toEqual([{ reference, refusal: "not_found" }]);
  });

  it("takes neither none nor too many, and does nothing then", async () => {
    const { reference } = await file();
    await expect(assignMany(handler, { references: ["?"], to: null }, now())).rejects.toThrow(
      "input.invalid",
    );
    const alphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    const references = Array.from(
      { length: mostAtOnce },
      (_, index) => `HAB-3333-33${alphabet[Math.floor(index / 20)]}${alphabet[index % 20]}`,
    );
    const input = { references: [reference, ...references], to: handler.staffId };
    await expect(assignMany(handler, input, now())).rejects.toThrow("input.invalid");
    expect((await requestRow(reference)).handlerId).toBeNull();
  });
});

describe("extending many", () => {
  const reasons = { fr: "Vos données se trouvent dans de nombreux systèmes." };
  const lengths = { months: "1" };
  const draftsOf = (requestId: string) =>
    db.$count(
      letters,
      and(eq(letters.requestId, requestId), eq(letters.kind, "extension"), isNull(letters.sentAt)),
    );

  it("sends each person their letter and moves each date, by the law's own checks", async () => {
    const [one, late, done, written] = await Promise.all([
      file(),
      file({}, { now: new Date(Date.now() - 40 * 86_400_000) }),
      file(),
      file(),
    ]);
    await extendMany(dpo, { references: [done.reference], reasons, lengths }, now());
    const fields = { reasons: "Une autre lettre, commencée avant.", length: "2" };
    await draftLetter(
      dpo,
      { reference: written.reference, kind: "extension", language: "fr", fields },
      now(),
    );
    const before = (await requestRow(one.reference)).dueOn;
    const references = [one, late, done, written].map(({ reference }) => reference);
    const results = await extendMany(dpo, { references, reasons, lengths }, now());
    expect(results.map(({ refusal }) => refusal)).toEqual([
      null,
      "request.extension_late",
      "request.already_extended",
      "draft_waits",
    ]);
    expect((await requestRow(one.reference)).dueOn > before).toBe(true);
    expect((await lastMail(one.reference, "letter-ready")).kind).toBe("extension");
    // What was refused left nothing half-done, and what a colleague writes is still theirs.
    expect(await draftsOf(late.requestId)).toBe(0);
    expect(await draftsOf(done.requestId)).toBe(0);
    expect(await draftsOf(written.requestId)).toBe(1);
  });

  it("sends nothing without reasons in the person's language", async () => {
    const { reference, requestId } = await file();
    const input = { references: [reference], reasons: { en: "Your data is in many systems." }, lengths };
    expect(await extendMany(dpo, input, now())).toEqual([{ reference, refusal: "input.invalid" }]);
    expect(await draftsOf(requestId)).toBe(0);
    const tooLong = { references: [reference], reasons, lengths: { months: "3" } };
    expect(await extendMany(dpo, tooLong, now())).toEqual([
      { reference, refusal: "request.extension_not_allowed" },
    ]);
  });

  it("is the data protection officer's, in their own house", async () => {
    const { reference } = await file();
    const input = { references: [reference], reasons, lengths };
    expect(await extendMany(handler, input, now())).toEqual([{ reference, refusal: "forbidden" }]);
    expect(await extendMany(outsider, input, now())).toEqual([{ reference, refusal: "not_found" }]);
    expect(await listExtensions(handler, input)).toEqual([]);
    expect(await listExtensions(dpo, { references: [missing, reference] })).toEqual([
      { reference, language: "fr", unit: "months", most: 2 },
    ]);
  });
});

describe("reminding many", () => {
  it("writes to owners of unfinished tasks, and says where there is nobody", async () => {
    const [searched, fresh] = await Promise.all([file(), file()]);
    await startCollection(handler, { reference: searched.reference }, now());
    const row = await requestRow(searched.reference);
    const ownerEmail = seal(requestKey(row), "owner_email", "owner@systems.example");
    await db
      .update(tasks)
      .set({ ownerEmail })
      .where(and(eq(tasks.requestId, row.id), eq(tasks.system, "tickets")));
    const references = [searched.reference, fresh.reference];
    expect(await remindMany(handler, { references }, now())).toEqual([
      { reference: searched.reference, refusal: null },
      { reference: fresh.reference, refusal: "nobody_to_remind" },
    ]);
    expect(mustBe(await lastMail(searched.reference, "task-assigned")).link).toContain("/task/");
  });

  it("is refused to who may not assign tasks", async () => {
    const { reference } = await file();
    expect(await remindMany(auditor, { references: [reference] }, now())).toEqual([
      { reference, refusal: "forbidden" },
    ]);
    expect(await remindMany(outsider, { references: [reference] }, now())).toEqual([
      { reference, refusal: "not_found" },
    ]);
  });
});
