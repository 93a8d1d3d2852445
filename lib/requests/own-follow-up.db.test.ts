import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { bundles } from "@/db/schema/bundles";
import { mails } from "@/db/schema/installation";
import { mintSystem, type Subject } from "@/lib/auth/actor";
import { runJob } from "@/lib/jobs/job-handlers";
import { downloadBundle } from "@/lib/requests/download-bundle";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { purgeExpired } from "@/lib/requests/purge-expired";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, lastMail, mustBe, signInAs } from "@/lib/testing/test-people";
import { inReview, sendAnswer, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const own = async (subject: Subject, now = new Date()) => mustBe(await getOwnRequest(subject, now));
const fresh = (subject: Subject): Subject => ({ ...subject, verifiedAt: new Date() });
const take = (subject: Subject, now = new Date()) => downloadBundle(subject, { right: "access" }, now);

/** A request for a copy whose archive is built and whose letter is not sent. */
async function built() {
  const filed = await inReview(dpo, { rights: ["access"] });
  await grantCopies(dpo, { reference: filed.reference, identityChecked: true }, new Date());
  await runJob("bundle.build", { requestId: filed.requestId }, lastAttempt);
  return filed;
}

describe("an archive", () => {
  it("is nobody's before the letter with the answer was sent, though it is built", async () => {
    const { subject, requestId, reference } = await built();
    expect(await db.select().from(bundles).where(eq(bundles.requestId, requestId))).toHaveLength(1);
    await expect(take(fresh(subject))).rejects.toThrow("not_found");
    expect((await own(subject)).bundles).toEqual([]);
    await sendAnswer(dpo, reference);
    expect((await take(fresh(subject))).filename).toBe(`${reference}-access.zip`);
  });

  it("can be had again and again until its time is over, each time in the log; then it is said to be gone", async () => {
    const { subject, requestId, reference } = await built();
    await sendAnswer(dpo, reference);
    await take(fresh(subject));
    await take(fresh(subject));
    const before = await own(subject);
    expect(before.timeline.filter(({ type }) => type === "bundle.downloaded")).toHaveLength(2);
    const [{ expiresAt }] = [mustBe(before.bundles[0])];
    const after = new Date(expiresAt.getTime() + 1);
    const later = { ...subject, verifiedAt: after };
    await expect(take(later, after)).rejects.toThrow("request.data_destroyed");
    expect(await own(subject, after)).toMatchObject({
      bundles: [],
      expiredBundles: [{ right: "access", at: expiresAt }],
    });
    await purgeExpired(mintSystem(), {}, after);
    expect(await db.select().from(bundles).where(eq(bundles.requestId, requestId))).toEqual([]);
    await expect(take(later, after)).rejects.toThrow("request.data_destroyed");
    await expect(take({ ...subject, verifiedAt: null }, after)).rejects.toThrow("not_found");
    expect((await own(subject, after)).expiredBundles).toEqual([{ right: "access", at: after }]);
  });
});

describe("the history on the person's page", () => {
  it("gives the reasons of an extension, both dates, and the receipt", async () => {
    const { subject, reference } = await file();
    const reasons = "Douze systèmes sont à parcourir.";
    await sendLetterNow(dpo, reference, { kind: "extension", fields: { reasons, length: 1 } });
    const { timeline, dueOn } = await own(subject);
    expect(timeline.map(({ type }) => type)).toContain("receipt.issued");
    expect(timeline.find(({ type }) => type === "request.extended")).toMatchObject({
      words: reasons,
      payload: { dueOn },
    });
  });

  it("gives the question that was asked", async () => {
    const { subject, reference } = await file();
    const question = "Quelle période vous intéresse ?";
    await sendLetterNow(dpo, reference, { kind: "clarification-requested", fields: { question } });
    const asked = (await own(subject)).timeline.find(({ type }) => type === "question.asked");
    expect(asked?.words).toContain("Quelle période");
  });
});

describe("a withdrawal", () => {
  it("is confirmed by a mail that names what was withdrawn, whole or in part", async () => {
    const { subject, reference, requestId } = await file({ rights: ["access", "portability"] });
    await withdrawRights(subject, { rights: ["portability"] }, new Date());
    expect(await lastMail(reference, "withdrawal-confirmed")).toEqual({
      controller: "MiNET",
      reference,
      link: "http://localhost:3000/fr/track",
      rights: ["portability"],
      whole: false,
    });
    await withdrawRights(subject, { rights: "all" }, new Date());
    expect(await lastMail(reference, "withdrawal-confirmed")).toMatchObject({
      rights: ["access"],
      whole: true,
    });
    await expect(withdrawRights(subject, { rights: "all" }, new Date())).rejects.toThrow(
      "request.wrong_status",
    );
    const queued = await db.select().from(mails).where(eq(mails.requestId, requestId));
    expect(queued.filter(({ template }) => template === "withdrawal-confirmed")).toHaveLength(2);
  });
});
