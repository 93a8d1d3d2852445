import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { demoMembers, secretMark } from "@/db/samples/adh6/demo-members";
import { bundles } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { verifyChains } from "@/lib/audit/verify-chain";
import { runJob } from "@/lib/jobs/job-handlers";
import { approveRequest } from "@/lib/requests/approve-request";
import { completeTask } from "@/lib/requests/complete-task";
import { downloadBundle } from "@/lib/requests/download-bundle";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { previewExtract } from "@/lib/requests/preview-extract";
import { sendNewCode } from "@/lib/requests/send-code";
import { startCollection } from "@/lib/requests/start-collection";
import { verifyCode } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");

async function carryToReview(reference: string, requestId: string): Promise<void> {
  await startCollection(handler, { reference }, new Date());
  for (const task of await db.select().from(tasks).where(eq(tasks.requestId, requestId))) {
    if (["adh6", "payment"].includes(task.system))
      await runJob("task.collect", { taskId: task.id }, lastAttempt);
    else await completeTask(handler, { reference, taskId: task.id }, new Date());
  }
}

describe("a request for access and portability", () => {
  it("goes from the form to archives that only its own subject can fetch, with a fresh proof", async () => {
    const { reference, requestId, subject } = await file({ email: "CAMILLE.aubrevoie@etu.example" });
    await carryToReview(reference, requestId);
    expect((await requestRow(reference)).status).toBe("review");

    const seen = mustBe(await getRequest(dpo, reference, "en", new Date()));
    const adh6 = mustBe(seen.tasks.find((task) => task.system === "adh6"));
    expect(adh6.accounts).toEqual([{ key: String(demoMembers.camille.id), by: ["email"], proven: true }]);
    const category = mustBe(adh6.extracts.find(({ rowCount }) => rowCount > 0));
    const place = { reference, taskId: adh6.id, category: category.category, page: 1, locale: "fr" as const };
    const preview = await previewExtract(dpo, place, new Date());
    expect(preview.rows.length).toBe(category.rowCount);
    expect(JSON.stringify(preview)).not.toContain(secretMark);

    await approveRequest(dpo, { reference, identityChecked: false }, new Date());
    await runJob("bundle.build", { requestId }, lastAttempt);
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
