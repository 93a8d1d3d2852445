import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { bundles } from "@/db/schema/bundles";
import { recipientNotices } from "@/db/schema/decisions";
import { type DecisionOutcome, decisionOutcomes, type Right, rights } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { letters } from "@/db/schema/letters";
import { verifyChains } from "@/lib/audit/verify-chain";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { runJob } from "@/lib/jobs/job-handlers";
import { citeArticle } from "@/lib/letters/cite-article";
import { approveRight } from "@/lib/requests/approve-right";
import { carryOutTask } from "@/lib/requests/complete-task";
import { decideRight } from "@/lib/requests/decide-right";
import { draftLetter } from "@/lib/requests/draft-letter";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { heldCategories } from "@/lib/requests/held-categories";
import { loadCase } from "@/lib/requests/load-case";
import { readOwnLetter } from "@/lib/requests/read-letter";
import { settleNotice } from "@/lib/requests/settle-notice";
import { grounds } from "@/lib/rights/grounds";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastAttempt, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { inReview, sendAnswer, tasksOf } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
await offerEveryRight();

/** MiNET's own record, offering what its policy does not, so that every right meets a real system. */
async function offerEveryRight(): Promise<void> {
  const record = await loadShippedRecord("minet");
  const note = Object.fromEntries(
    record.controller.locales.map((locale) => [locale, "Offered by this test."]),
  );
  const offered = rights.map((right) => ({ right, note }));
  await applyRecord({ ...record, version: "999", rights: offered }, new Date());
}

/** A ground that fits the right as a whole and one that fits a single category of data. */
const groundsOf: Readonly<Record<Right, { whole: GroundCode; category: GroundCode }>> = {
  access: { whole: "national-restriction", category: "rights-of-others" },
  rectification: { whole: "data-accurate", category: "data-accurate" },
  erasure: { whole: "erasure-legal-obligation", category: "erasure-legal-claims" },
  restriction: { whole: "restriction-conditions", category: "restriction-conditions" },
  portability: { whole: "portability-basis", category: "portability-rights-of-others" },
  objection: { whole: "objection-basis", category: "objection-compelling-grounds" },
  "consent-withdrawal": { whole: "consent-not-the-basis", category: "consent-not-the-basis" },
  "human-review": { whole: "decision-not-automated", category: "decision-not-automated" },
  "post-mortem": { whole: "post-mortem-not-entitled", category: "post-mortem-not-entitled" },
};

const reasons = "Nous avons vérifié ce point dans nos dossiers et le maintenons.";
const applied = (code: GroundCode) => ({
  code,
  citation: grounds[code].citationRequired ? "Loi no 78-17, art. 107" : null,
  reasons,
  facts: grounds[code].factsRequired ? "Le dossier contient trois courriers identiques." : null,
  until: null,
});

async function decide(reference: string, right: Right, outcome: DecisionOutcome) {
  const about = await loadCase(await requestRow(reference));
  const [first] = heldCategories(about, right);
  const { system, category } = mustBe(first);
  const refused = { outcome: "refused" as const, ground: applied(groundsOf[right].category) };
  const decision = {
    right,
    outcome,
    ground: outcome === "refused" ? applied(groundsOf[right].whole) : null,
    categories:
      outcome === "partly-granted" ? [{ system: system.slug, category: category.slug, ...refused }] : [],
    actionTaken: outcome === "refused" ? null : "Nous faisons le nécessaire dans nos fichiers.",
  };
  const { proposal } = await decideRight(handler, { reference, decision }, new Date());
  await approveRight(dpo, { reference, right, proposal, identityChecked: true }, new Date());
}

async function carryOut(reference: string, requestId: string, right: Right): Promise<void> {
  await runJob("bundle.build", { requestId }, lastAttempt);
  for (const task of await tasksOf(requestId))
    if (task.kind === "carry-out")
      await carryOutTask(handler, { reference, taskId: task.id, note: null }, new Date());
  const told = await db.select().from(recipientNotices).where(eq(recipientNotices.requestId, requestId));
  for (const { recipient } of told)
    await settleNotice(handler, { reference, right, recipient, status: "told", reason: null }, new Date());
}

describe.each(rights)("a request for %s", (right) => {
  it.each(decisionOutcomes)("is carried to its answer: %s", async (outcome) => {
    const { reference, requestId, subject } = await inReview(handler, { rights: [right] });
    await decide(reference, right, outcome);
    expect((await requestRow(reference)).status).toBe("decided");
    await carryOut(reference, requestId, right);
    await sendAnswer(dpo, reference);

    expect((await requestRow(reference)).status).toBe("answered");
    const own = mustBe(await getOwnRequest(subject, new Date()));
    expect(own.decisions).toEqual([{ right, status: "answered", outcome }]);
    expect((await lastMail(reference, "answer-ready")).reference).toBe(reference);
    const letter = mustBe(own.letters.find(({ kind }) => kind === "answer"));
    const text = await textOf(readOwnLetter(subject, { letterId: letter.id, form: "txt" }, new Date()));
    const flat = text.replaceAll(/\s+/g, " ");
    if (outcome !== "granted") {
      const code = outcome === "refused" ? groundsOf[right].whole : groundsOf[right].category;
      for (const article of grounds[code].articles) expect(flat).toContain(citeArticle(article, "fr"));
      expect(flat).toContain(reasons);
    }
    expect(flat).toContain("CNIL");
    expect(flat).toContain("3 place de Fontenoy");

    const archives = await db.select().from(bundles).where(eq(bundles.requestId, requestId));
    const copies = right === "access" || right === "portability";
    expect(archives.length).toBe(copies && outcome !== "refused" ? 1 : 0);
    const work = (await tasksOf(requestId)).filter(({ kind }) => kind === "carry-out");
    expect(work.length > 0).toBe(!copies && outcome !== "refused");
    expect((await verifyChains(db)).broken).toEqual([]);
    const [row] = await db.select().from(letters).where(eq(letters.id, letter.id));
    expect(row?.pdfSha256).toHaveLength(32);
  });
});

it("asks nobody who they are for a human review alone: Art. 12(6) ends at Art. 21", async () => {
  const fields = { doubt: "L’adresse n’est pas celle du fichier.", needed: "Écrivez-nous de votre adresse." };
  const letter = { kind: "identity-requested" as const, language: "fr" as const, fields };
  const alone = await file({ rights: ["human-review"] });
  await expect(draftLetter(handler, { reference: alone.reference, ...letter }, new Date())).rejects.toThrow(
    "request.wrong_status",
  );
  const together = await file({ rights: ["human-review", "access"] });
  await draftLetter(handler, { reference: together.reference, ...letter }, new Date());
});

async function textOf(file: ReturnType<typeof readOwnLetter>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await file).body) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
