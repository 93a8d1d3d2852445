import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { demoMembers, secretMark } from "@/db/samples/adh6/demo-members";
import { bundles } from "@/db/schema/bundles";
import { verifyChains } from "@/lib/audit/verify-chain";
import { runJob } from "@/lib/jobs/job-handlers";
import { downloadBundle } from "@/lib/requests/download-bundle";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { previewExtract } from "@/lib/requests/preview-extract";
import { sendNewCode } from "@/lib/requests/send-code";
import { verifyCode } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { searchAll, sendAnswer } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");

describe("a request for access and portability", () => {
  it("goes from the form to archives that only its own subject can fetch, with a fresh proof", async () => {
    const { reference, requestId, subject } = await file({ email: "CAMILLE.aubrevoie@etu.example" });
    await searchAll(handler, { reference, requestId });
    expect((await requestRow(reference)).status).toBe("review");

    const seen = mustBe(await getRequest(dpo, reference, "en", new Date()));
    const adh6 = mustBe(seen.tasks.find((task) => task.system === "adh6"));
    expect(adh6.accounts).toEqual([{ key: String(demoMembers.camille.id), by: ["email"], proven: true }]);
    const category = mustBe(adh6.extracts.find(({ rowCount }) => rowCount > 0));
    const place = { reference, taskId: adh6.id, category: category.category, page: 1, locale: "fr" as const };
    const preview = await previewExtract(dpo, place, new Date());
    expect(preview.rows.length).toBe(category.rowCount);
    expect(JSON.stringify(preview)).not.toContain(secretMark);

    await grantCopies(dpo, { reference, identityChecked: false }, new Date());
    await runJob("bundle.build", { requestId }, lastAttempt);
    expect((await requestRow(reference)).status).toBe("decided");
    expect(mustBe(await getOwnRequest(subject, new Date())).bundles).toEqual([]);
    await sendAnswer(dpo, reference);
    const built = await db.select().from(bundles).where(eq(bundles.requestId, requestId));
    expect(built.map(({ right }) => right).sort()).toEqual(["access", "portability"]);
    expect((await lastMail(reference, "answer-ready")).reference).toBe(reference);

    await expect(downloadBundle(subject, { right: "access" }, new Date())).rejects.toThrow(
      "download.confirm_first",
    );
    await sendNewCode(subject, new Date(Date.now() + 61_000));
    const { code } = await lastMail(reference, "access-code");
    const later = new Date(Date.now() + 62_000);
    await verifyCode(subject, { code }, later);
    const { byteCount, body, filename } = await downloadBundle(
      { ...subject, verifiedAt: later },
      { right: "access" },
      later,
    );
    let bytes = 0;
    for await (const chunk of body) bytes += chunk.length;
    expect(bytes).toBe(byteCount);
    expect(filename).toBe(`${reference}-access.zip`);

    const own = mustBe(await getOwnRequest(subject, new Date()));
    expect(own.status).toBe("answered");
    expect(own.timeline.map(({ type }) => type)).toContain("bundle.downloaded");
    expect((await verifyChains(db)).broken).toEqual([]);
  });
});
