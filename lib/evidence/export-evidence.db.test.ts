import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { controllers, records } from "@/db/schema/controllers";
import { roles } from "@/db/schema/enums";
import { events } from "@/db/schema/events";
import { letters } from "@/db/schema/letters";
import { requests } from "@/db/schema/requests";
import { verifyChains } from "@/lib/audit/verify-chain";
import { mintStaff } from "@/lib/auth/actor";
import { exportEvidence, previewEvidence } from "@/lib/evidence/export-evidence";
import { bytesOf, openedArchive, runCheck } from "@/lib/evidence/testing/opened-archive";
import { answerMessage } from "@/lib/messages/answer-message";
import { writeNote } from "@/lib/notes/write-note";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendAnswer } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation();
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
const auditor = await signInAs("auditor");
const now = () => new Date();
const facts = "Demandes identiques des 2, 9, 16 et 23 du mois.";
const note = "Rappeler vendredi.";

/** A request that was refused by two people, answered by a letter, talked about and noted on. */
async function refusedRequest() {
  const filed = await file({ rights: ["access"], details: { access: "Tout ce que vous avez." } });
  const { reference } = filed;
  await decideRight(
    handler,
    {
      reference,
      decision: {
        right: "access",
        outcome: "refused",
        ground: {
          code: "excessive",
          citation: null,
          reasons: "La même demande, quatre fois.",
          facts,
          until: null,
        },
        categories: [],
        actionTaken: null,
      },
    },
    now(),
  );
  await approveRight(dpo, { reference, right: "access", proposal: 1, identityChecked: false }, now());
  await answerMessage(dpo, { reference, text: "Nous vous répondons.", files: [] }, now());
  await writeNote(handler, { reference, text: note }, now());
  await sendAnswer(dpo, reference);
  return filed;
}

const exported = async (reference: string) => {
  const { body, ...facts } = await exportEvidence(auditor, { reference }, now());
  const zip = await bytesOf(body);
  return { ...facts, zip, ...(await openedArchive(zip)) };
};

describe("the file of a request", () => {
  it("is a signed bag that the verifier of bundles finds genuine, and whose digest the history keeps", async () => {
    const { reference, requestId } = await refusedRequest();
    const { zip, sha256, byteCount, filename, verification } = await exported(reference);
    expect(verification.problems).toEqual([]);
    expect(verification.facts).toMatchObject({ reference: `${reference}-evidence`, controller: "MiNET" });
    expect([filename, byteCount]).toEqual([`${reference}-evidence.zip`, zip.length]);
    expect(createHash("sha256").update(zip).digest("hex")).toBe(sha256);
    const lines = await db.select().from(events).where(eq(events.requestId, requestId)).orderBy(events.seq);
    expect(lines.at(-1)).toMatchObject({
      type: "evidence.exported",
      actorId: auditor.staffId,
      payload: { sha256 },
    });
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("tells who decided what and why, with what stays in the house otherwise", async () => {
    const { reference } = await refusedRequest();
    const { files } = await exported(reference);
    const evidence = JSON.parse(mustBe(files.get("evidence.json")));
    expect(evidence).toMatchObject({
      dataDestroyed: false,
      historyIsWhole: true,
      exported: { by: { id: auditor.staffId, name: "auditor" } },
      request: { reference, status: "answered", subject: { name: "Camille Aubrevoie" } },
      notes: [{ by: { name: "handler" }, text: note }],
    });
    expect(evidence.rights[0]).toMatchObject({
      right: "access",
      details: "Tout ce que vous avez.",
      decision: {
        outcome: "refused",
        ground: { code: "excessive", facts },
        decidedBy: { name: "handler" },
        approvedBy: { name: "dpo" },
      },
    });
    expect(evidence.clock.steps.length).toBeGreaterThan(0);
    expect(JSON.parse(mustBe(files.get("messages.json")))).toMatchObject([
      { sender: "staff", text: "Nous vous répondons." },
    ]);
    const mails = JSON.parse(mustBe(files.get("mails.json")));
    expect(mails.map(({ template }: { template: string }) => template)).toContain("confirm-address");
    expect(files.get("mails.json")).not.toContain("camille");
    expect(files.get("receipt.jws")?.split(".")).toHaveLength(3);
    expect(files.get("index.html")).toContain(reference);
  });

  it("has every letter exactly as it was sent, by the digests of that day", async () => {
    const { reference, requestId } = await refusedRequest();
    const { files, zip } = await exported(reference);
    const evidence = JSON.parse(mustBe(files.get("evidence.json")));
    const sent = await db.select().from(letters).where(eq(letters.requestId, requestId));
    expect(evidence.letters).toHaveLength(sent.length);
    const manifest = mustBe(files.get("manifest-sha256.txt"));
    for (const letter of evidence.letters)
      for (const { path, sha256 } of letter.files) expect(manifest).toContain(`${sha256}  data/${path}\n`);
    expect(zip.length).toBeGreaterThan(1_000);
  });

  it("holds the whole chain: a few lines of anybody's recompute it, and so does its own script", async () => {
    const { reference, requestId } = await refusedRequest();
    const { files } = await exported(reference);
    const history = mustBe(files.get("events.jsonl"));
    let previous: string | null = null;
    for (const [index, line] of history.trim().split("\n").entries()) {
      const { hash, ...event } = JSON.parse(line);
      expect([event.previous, event.seq, event.requestId]).toEqual([previous, index + 1, requestId]);
      expect(
        createHash("sha256")
          .update(mustBe(canonicalize(event)))
          .digest("hex"),
      ).toBe(hash);
      previous = hash;
    }
    expect(previous).toBe(JSON.parse(mustBe(files.get("evidence.json"))).history.head);
    const script = mustBe(files.get("check-history.mjs"));
    expect(await runCheck(script, history)).toMatchObject({ status: 0 });
    const forged = history.replace('"actorKind":"staff"', '"actorKind":"system"');
    expect(await runCheck(script, forged)).toMatchObject({ status: 1 });
    const shorter = history.slice(history.indexOf("\n") + 1);
    expect(await runCheck(script, shorter)).toMatchObject({ status: 1 });
  });

  it("is genuine no more with one byte changed", async () => {
    const { reference } = await refusedRequest();
    const { zip } = await exported(reference);
    for (const place of [100, zip.length >> 1, zip.length - 30]) {
      const changed = Buffer.from(zip);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      const { verification } = await openedArchive(changed).catch(() => ({
        verification: { genuine: false },
      }));
      expect(verification.genuine).toBe(false);
    }
  });

  it("still tells what remains after the data was destroyed", async () => {
    const { reference, requestId } = await refusedRequest();
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
    const { files, verification } = await exported(reference);
    expect(verification.genuine).toBe(true);
    const evidence = JSON.parse(mustBe(files.get("evidence.json")));
    expect(evidence).toMatchObject({
      dataDestroyed: true,
      historyIsWhole: true,
      request: { reference, subject: { name: null } },
      notes: [{ by: { name: "handler" }, text: null }],
    });
    expect(evidence.rights[0].decision).toMatchObject({
      outcome: "refused",
      ground: { code: "excessive", facts: null },
      approvedBy: { name: "dpo" },
    });
    expect(evidence.letters[0].files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([...files.keys()].filter((path) => path.startsWith("letters/"))).toEqual([]);
    expect(files.has("receipt.jws")).toBe(false);
    expect([...files.values()].join("\n")).not.toMatch(/Camille|Aubrevoie|vendredi/);
  });

  it("says when the history was tampered with", async () => {
    const { reference, requestId } = await refusedRequest();
    await db.update(requests).set({ eventCount: 99 }).where(eq(requests.id, requestId));
    const { files } = await exported(reference);
    expect(JSON.parse(mustBe(files.get("evidence.json"))).historyIsWhole).toBe(false);
  });
});

describe("who may have the file", () => {
  it.each(roles)("%s", async (role) => {
    const { reference } = await file();
    const person = await signInAs(role);
    const attempt = exportEvidence(person, { reference }, now());
    const allowed = role === "dpo" || role === "auditor";
    if (allowed) await bytesOf((await attempt).body);
    else await expect(attempt).rejects.toThrow(role === "handler" ? "forbidden" : "not_found");
    const last = (await requestRow(reference)).eventCount;
    const [line] = await db
      .select()
      .from(events)
      .where(eq(events.requestId, (await requestRow(reference)).id))
      .orderBy(events.seq)
      .offset(last - 1);
    expect(line?.type === "evidence.exported").toBe(allowed);
    expect((await previewEvidence(person, reference)) !== null).toBe(allowed);
  });

  it("nobody of another controller", async () => {
    const { reference } = await file();
    const [record] = await db.select().from(records).limit(1);
    const [other] = await db
      .insert(controllers)
      .values({ slug: "other", name: "Other", recordDigest: mustBe(record).digest })
      .returning({ id: controllers.id });
    const memberships = [{ controllerId: mustBe(other).id, role: "dpo" as const }];
    const outsider = mintStaff({ staffId: dpo.staffId, memberships });
    await expect(exportEvidence(outsider, { reference }, now())).rejects.toThrow("not_found");
    expect(await previewEvidence(outsider, reference)).toBeNull();
  });
});
