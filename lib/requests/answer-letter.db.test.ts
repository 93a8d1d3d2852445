import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { letters } from "@/db/schema/letters";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { getAnswerForm, getLetterDraft } from "@/lib/requests/get-letter-draft";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { readLetter, readOwnLetter } from "@/lib/requests/read-letter";
import { sendLetter } from "@/lib/requests/send-letter";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { approval, clarification, draft, refusal } from "@/lib/testing/test-letters";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { inReview, sendAnswer, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");
const auditor = await signInAs("auditor");
const administrator = await signInAs("administrator");

describe("an answer", () => {
  it("does not leave before its archives are built and its open items are reasoned (Art. 15(1)-(3))", async () => {
    const { reference } = await inReview(handler, { rights: ["access"] });
    await grantCopies(dpo, { reference, identityChecked: true }, new Date());
    const fields = { rights: ["access"] };
    const { letterId } = await draft(dpo, reference, { kind: "answer", fields }, new Date());
    const read = mustBe(await getLetterDraft(dpo, reference, letterId, new Date()));
    expect(read.gaps.map(({ item }) => item).sort()).toEqual(["copy", "transfers"]);
    const sending = { reference, letterId, edits: {}, digest: read.digest };
    await expect(sendLetter(dpo, sending, new Date())).rejects.toThrow("answer.incomplete");
    expect((await requestRow(reference)).status).toBe("decided");
  });

  it("tells a refusal at once while another right of the request is still at work (Art. 12(4))", async () => {
    const { reference } = await inReview(handler, { rights: ["access", "portability"] });
    const { proposal } = await decideRight(
      handler,
      { reference, decision: refusal("not-the-controller") },
      new Date(),
    );
    await approveRight(dpo, approval(reference, proposal), new Date());
    await sendAnswer(dpo, reference, { rights: ["access"] });
    expect((await requestRow(reference)).status).toBe("review");
    const { rights } = mustBe(await getRequest(dpo, reference, "en", new Date()));
    expect(rights.map(({ right, status }) => `${right} ${status}`)).toEqual([
      "access answered",
      "portability asked",
    ]);
    expect(await getAnswerForm(dpo, reference, "en")).toBeNull();
  });

  it("is sent as it was read, with the paragraphs that were rewritten, and kept to the byte", async () => {
    const { reference, subject } = await file({ rights: ["access"] });
    const { proposal } = await decideRight(
      handler,
      { reference, decision: refusal("not-the-controller") },
      new Date(),
    );
    await approveRight(dpo, approval(reference, proposal), new Date());
    const { letterId } = await draft(
      dpo,
      reference,
      { kind: "answer", fields: { rights: ["access"] } },
      new Date(),
    );
    const read = mustBe(await getLetterDraft(dpo, reference, letterId, new Date()));
    const editable = mustBe(read.document.blocks.find((block) => block.kind === "editable"));
    const edits = {
      [editable.kind === "editable" ? editable.id : ""]: "Ces mots sont les nôtres, & <sûrs>.",
    };
    const sending = { reference, letterId, edits, digest: read.digest };
    await expect(sendLetter(dpo, { ...sending, digest: "0".repeat(64) }, new Date())).rejects.toThrow(
      "letter.changed",
    );
    const kept = mustBe(await getLetterDraft(dpo, reference, letterId, new Date()));
    expect(kept.edits).toEqual(edits);
    await sendLetter(dpo, sending, new Date());
    await expect(sendLetter(dpo, sending, new Date())).rejects.toThrow("letter.sent");

    const [row] = await db.select().from(letters).where(eq(letters.id, letterId));
    for (const [form, digest] of [
      ["html", row?.htmlSha256],
      ["txt", row?.textSha256],
      ["pdf", row?.pdfSha256],
    ] as const) {
      const own = await bytesOf(readOwnLetter(subject, { letterId, form }, new Date()));
      const seen = await bytesOf(readLetter(auditor, { reference, letterId, form }));
      expect(own.equals(seen)).toBe(true);
      const sha256 = await crypto.subtle.digest("SHA-256", new Uint8Array(own));
      expect(Buffer.from(sha256).equals(Buffer.from(mustBe(digest)))).toBe(true);
    }
    const html = (await bytesOf(readOwnLetter(subject, { letterId, form: "html" }, new Date()))).toString();
    expect(html).toContain("Ces mots sont les nôtres, &amp; &lt;sûrs&gt;.");
  });

  it("is read by nobody but its addressee and the controller's own staff", async () => {
    const mine = await file({ rights: ["access"] });
    const theirs = await file({ rights: ["access"], email: "somebody.else@etu.example" });
    await sendLetterNow(handler, mine.reference, clarification);
    const [letter] = await db.select().from(letters).where(eq(letters.requestId, mine.requestId));
    const letterId = mustBe(letter).id;
    await expect(readOwnLetter(theirs.subject, { letterId, form: "txt" }, new Date())).rejects.toThrow(
      "not_found",
    );
    await expect(
      readOwnLetter({ ...mine.subject, verifiedAt: null }, { letterId, form: "txt" }, new Date()),
    ).rejects.toThrow("not_found");
    await expect(
      readLetter(administrator, { reference: mine.reference, letterId, form: "txt" }),
    ).rejects.toThrow("not_found");
    await expect(readLetter(dpo, { reference: theirs.reference, letterId, form: "txt" })).rejects.toThrow(
      "not_found",
    );
  });
});

async function bytesOf(file: Promise<{ body: AsyncIterable<Uint8Array> }>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await file).body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
