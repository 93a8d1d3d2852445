import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Role, roles, type StaffLetterKind } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { letters } from "@/db/schema/letters";
import type { Staff } from "@/lib/auth/actor";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight, type ProposedDecision } from "@/lib/requests/decide-right";
import { discardLetter, draftLetter } from "@/lib/requests/draft-letter";
import { getAnswerForm, getLetterDraft } from "@/lib/requests/get-letter-draft";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { grantCopies } from "@/lib/requests/grant-copies";
import { readLetter, readOwnLetter } from "@/lib/requests/read-letter";
import { recordReply, replyToQuestion } from "@/lib/requests/record-reply";
import { sendLetter } from "@/lib/requests/send-letter";
import { acceptFee, withdrawRights } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { inReview, searchAll, sendAnswer, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const staff = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signInAs(role)])),
) as Record<Role, Staff>;
const { dpo, handler } = staff;
const otherDpo = await signInAs("dpo");

const on = (day: string) => new Date(`${day}T09:00:00+01:00`);
const identity = {
  kind: "identity-requested",
  fields: {
    doubt: "L’adresse n’est pas celle de notre fichier.",
    needed: "Écrivez-nous depuis l’adresse donnée à l’adhésion.",
  },
} as const;
const extension = (length = 2) => ({
  kind: "extension" as const,
  fields: { reasons: "Les relevés de paiement sont dispersés entre deux prestataires.", length },
});
const clarification = {
  kind: "clarification-requested",
  fields: { question: "Quelle période de connexions vous intéresse ?" },
} as const;
const fee = {
  kind: "fee-requested",
  fields: {
    amount: 1500,
    currency: "EUR",
    ground: "excessive",
    reasons: "Vous avez présenté la même demande quatre fois ce mois-ci.",
    facts: "Demandes identiques des 2, 9, 16 et 23 du mois.",
  },
} as const;

const clockOf = async (reference: string, now: Date) =>
  mustBe(await getRequest(dpo, reference, "en", now)).clock;

describe("the clock of a request", () => {
  it("waits for the proof of identity, is extended once from receipt, and shows both dates", async () => {
    const filed = await file({ rights: ["rectification"] }, { now: on("2026-01-30") });
    const { reference } = filed;
    expect((await requestRow(reference)).dueOn).toBe("2026-03-02");

    await sendLetterNow(handler, reference, identity, on("2026-02-03"));
    expect((await requestRow(reference)).status).toBe("identity");
    const waiting = await clockOf(reference, on("2026-02-06"));
    expect(waiting).toMatchObject({ dueOn: "2026-03-02", dueOnIfAnsweredToday: "2026-03-03" });
    expect(waiting.questions.map(({ about }) => about)).toEqual(["identity"]);

    const reply = { reference, about: "identity" as const, receivedAt: on("2026-02-10"), text: "Vérifié." };
    await recordReply(handler, reply, on("2026-02-10"));
    expect((await requestRow(reference)).status).toBe("received");
    expect(await clockOf(reference, on("2026-02-11"))).toMatchObject({
      dueOn: "2026-03-09",
      statutoryDueOn: "2026-03-02",
      suspendedDays: 7,
      extensionNoticeBy: "2026-03-02",
    });

    await sendLetterNow(dpo, reference, extension(), on("2026-02-20"));
    // 30 January + 3 months + 7 days: Thursday 7 May. Chaining 28 February + 2 months would give 5 May.
    expect(await clockOf(reference, on("2026-02-21"))).toMatchObject({
      dueOn: "2026-05-07",
      statutoryDueOn: "2026-04-30",
      extended: true,
    });
    expect((await lastMail(reference, "letter-ready")).kind).toBe("extension");
    await expect(sendLetterNow(dpo, reference, extension(), on("2026-02-22"))).rejects.toThrow(
      "request.already_extended",
    );
  });

  it("is not extended after the first month, nor by more than the law allows", async () => {
    const { reference } = await file({}, { now: on("2026-01-30") });
    await expect(draft(dpo, reference, extension(3), on("2026-02-20"))).rejects.toThrow(
      "request.extension_not_allowed",
    );
    await expect(draft(dpo, reference, extension(), on("2026-03-03"))).rejects.toThrow(
      "request.extension_late",
    );
    await sendLetterNow(dpo, reference, extension(), on("2026-03-02"));
    expect((await requestRow(reference)).dueOn).toBe("2026-04-30");
  });

  it("is overdue whatever the request waits for", async () => {
    const { reference } = await file({}, { now: on("2026-01-30") });
    await sendLetterNow(handler, reference, identity, on("2026-02-20"));
    expect((await clockOf(reference, on("2026-03-02"))).overdue).toBe(false);
    expect((await clockOf(reference, on("2026-03-03"))).overdue).toBe(true);
  });
});

const draft = (
  actor: Staff,
  reference: string,
  letter: { kind: StaffLetterKind; fields: unknown },
  now: Date,
) => draftLetter(actor, { reference, language: "fr", ...letter }, now);

describe("a question to the person", () => {
  it("about who they are stops the work until somebody notes that it was answered", async () => {
    const { reference, requestId } = await file();
    await sendLetterNow(handler, reference, identity);
    await expect(searchAll(handler, { reference, requestId })).rejects.toThrow("request.wrong_status");
    await expect(draft(handler, reference, identity, new Date())).rejects.toThrow("request.question_open");
  });

  it("asked in the middle of the search lets the search go on where it stopped", async () => {
    const { reference } = await inReview(handler);
    await sendLetterNow(handler, reference, identity);
    const reply = { reference, about: "identity" as const, receivedAt: new Date(), text: "Vérifié." };
    await recordReply(handler, reply, new Date());
    expect((await requestRow(reference)).status).toBe("review");
  });

  it("about the request is answered by the subject, and the work goes on meanwhile", async () => {
    const { reference, subject, requestId } = await file();
    await sendLetterNow(handler, reference, clarification);
    await searchAll(handler, { reference, requestId });
    expect(mustBe(await getOwnRequest(subject, new Date())).questions).toMatchObject([
      { about: "clarification", text: clarification.fields.question },
    ]);
    await expect(replyToQuestion(subject, { text: "  " }, new Date())).rejects.toThrow("input.invalid");
    await replyToQuestion(subject, { text: "Tout, s’il vous plaît." }, new Date());
    expect(mustBe(await getOwnRequest(subject, new Date())).questions).toEqual([]);
    await expect(replyToQuestion(subject, { text: "Encore" }, new Date())).rejects.toThrow(
      "request.no_question",
    );
  });

  it("cannot be answered before it was asked, nor in the future", async () => {
    const { reference } = await file();
    await sendLetterNow(handler, reference, identity);
    for (const receivedAt of [new Date(Date.now() - 3600_000), new Date(Date.now() + 3600_000)])
      await expect(
        recordReply(handler, { reference, about: "identity", receivedAt, text: "Vérifié." }, new Date()),
      ).rejects.toThrow("input.invalid");
  });

  it("says what it asks and why: a word is not enough", async () => {
    const { reference } = await file();
    const empty = { ...identity, fields: { doubt: "Hm.", needed: "" } };
    await expect(draft(handler, reference, empty, new Date())).rejects.toMatchObject({
      code: "input.invalid",
      fields: { doubt: "too_small", needed: "too_small" },
    });
  });
});

describe("a fee", () => {
  it("is announced first; the work goes on when the person accepts", async () => {
    const { reference, subject } = await file();
    const letter = await sendLetterNow(dpo, reference, fee);
    expect(JSON.stringify(letter.document)).toMatch(/15,00\s€/);
    expect(JSON.stringify(letter.document)).not.toContain("Demandes identiques");
    expect(mustBe(await getOwnRequest(subject, new Date())).questions).toMatchObject([
      { about: "fee", text: null },
    ]);
    await acceptFee(subject, {}, new Date());
    expect(mustBe(await getRequest(dpo, reference, "fr", new Date())).fee?.acceptedAt).toBeInstanceOf(Date);
    await expect(acceptFee(subject, {}, new Date())).rejects.toThrow("fee.settled");
    await expect(draft(dpo, reference, fee, new Date())).rejects.toThrow("fee.settled");
  });
});

const refusal = (code: GroundCode): ProposedDecision => ({
  right: "access",
  outcome: "refused",
  ground: {
    code,
    citation: null,
    reasons: "La même demande a été présentée quatre fois ce mois-ci.",
    facts: "Demandes identiques des 2, 9, 16 et 23 du mois.",
    until: null,
  },
  categories: [],
  actionTaken: null,
});
const approval = (reference: string, proposal: number) =>
  ({ reference, right: "access", proposal, identityChecked: true }) as const;

describe("a decision", () => {
  it("that calls a request abusive is approved by somebody else than its author (Art. 12(5))", async () => {
    const { reference } = await file({ rights: ["access"] });
    const { proposal } = await decideRight(dpo, { reference, decision: refusal("excessive") }, new Date());
    await expect(approveRight(dpo, approval(reference, proposal), new Date())).rejects.toThrow(
      "right.second_person",
    );
    await approveRight(otherDpo, approval(reference, proposal), new Date());
    expect((await requestRow(reference)).status).toBe("decided");
  });

  it("is approved as it was read, not as it was rewritten meanwhile", async () => {
    const { reference } = await file({ rights: ["access"] });
    const first = await decideRight(
      handler,
      { reference, decision: refusal("not-the-controller") },
      new Date(),
    );
    await decideRight(handler, { reference, decision: refusal("excessive") }, new Date());
    await expect(approveRight(dpo, approval(reference, first.proposal), new Date())).rejects.toThrow(
      "right.changed",
    );
  });

  it("that grants comes after the systems were searched; a whole refusal can come before", async () => {
    const { reference } = await file({ rights: ["access"] });
    const granted = { ...refusal("excessive"), outcome: "granted" as const, ground: null };
    await expect(decideRight(handler, { reference, decision: granted }, new Date())).rejects.toThrow(
      "request.not_searched",
    );
    await expect(
      decideRight(handler, { reference, decision: { ...refusal("excessive"), ground: null } }, new Date()),
    ).rejects.toThrow("decision.incomplete");
  });

  it("refuses nobody for a proof or a fee that they were never asked for", async () => {
    const { reference } = await file({ rights: ["access"] });
    for (const code of ["identity-unproven", "fee-not-accepted"] as const)
      await expect(
        decideRight(handler, { reference, decision: refusal(code) }, new Date()),
      ).rejects.toMatchObject({ code: "decision.incomplete", fields: { ground: "step-missing" } });
    await sendLetterNow(dpo, reference, fee);
    await decideRight(handler, { reference, decision: refusal("fee-not-accepted") }, new Date());
    await sendLetterNow(handler, reference, identity);
    await decideRight(handler, { reference, decision: refusal("identity-unproven") }, new Date());
  });

  it("is not the auditor's to propose, nor the handler's to approve", async () => {
    const { reference } = await file({ rights: ["access"] });
    const input = { reference, decision: refusal("not-the-controller") };
    for (const role of ["administrator", "contributor", "auditor"] as const)
      await expect(decideRight(staff[role], input, new Date())).rejects.toThrow(/forbidden|not_found/);
    const { proposal } = await decideRight(handler, input, new Date());
    await expect(approveRight(handler, approval(reference, proposal), new Date())).rejects.toThrow(
      "forbidden",
    );
  });
});

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
      const seen = await bytesOf(readLetter(staff.auditor, { reference, letterId, form }));
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
      readLetter(staff.administrator, { reference: mine.reference, letterId, form: "txt" }),
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

describe("the end of a request", () => {
  it("comes by the subject's own withdrawal, of one right or of all", async () => {
    const { reference, subject } = await file({ rights: ["access", "portability"] });
    await withdrawRights(subject, { rights: ["access"] }, new Date());
    expect((await requestRow(reference)).status).toBe("received");
    await withdrawRights(subject, { rights: "all" }, new Date());
    expect((await requestRow(reference)).status).toBe("withdrawn");
    await expect(withdrawRights(subject, { rights: "all" }, new Date())).rejects.toThrow(
      "request.wrong_status",
    );
    await expect(draft(dpo, reference, extension(), new Date())).rejects.toThrow("request.wrong_status");
  });

  it("lapses only thirty days after an unanswered question about identity, with its remedies", async () => {
    const { reference } = await file({}, { now: on("2026-01-30") });
    const lapse = { kind: "closing", fields: { cause: "lapsed" } } as const;
    await expect(draft(dpo, reference, lapse, on("2026-03-30"))).rejects.toThrow("request.wrong_status");
    await sendLetterNow(handler, reference, identity, on("2026-02-03"));
    await expect(draft(dpo, reference, lapse, on("2026-03-04"))).rejects.toThrow("request.too_early");
    const { document } = await sendLetterNow(dpo, reference, lapse, on("2026-03-05"));
    expect((await requestRow(reference)).status).toBe("lapsed");
    expect(JSON.stringify(document)).toContain("CNIL");
  });

  it("joins a duplicate to the earlier request of the same person for the same rights", async () => {
    const email = "twice@etu.example";
    const first = await file({ email, rights: ["access"] }, { now: on("2026-02-01") });
    const second = await file({ email, rights: ["access"] }, { now: on("2026-02-05") });
    const wider = await file({ email, rights: ["access", "portability"] }, { now: on("2026-02-06") });
    const stranger = await file({ email: "other@etu.example", rights: ["access"] });
    const into = (reference: string) => ({
      kind: "closing" as const,
      fields: { cause: "merged", into: reference },
    });
    for (const [duplicate, original] of [
      [first, second],
      [wider, first],
      [first, first],
    ] as const)
      await expect(draft(dpo, duplicate.reference, into(original.reference), new Date())).rejects.toThrow(
        "request.not_duplicate",
      );
    // From another address only when staff say that it is the same person.
    await expect(draft(dpo, stranger.reference, into(first.reference), new Date())).rejects.toMatchObject({
      fields: { samePerson: "required" },
    });
    await sendLetterNow(dpo, second.reference, into(first.reference));
    expect(await requestRow(second.reference)).toMatchObject({
      status: "merged",
      mergedInto: first.requestId,
    });
    expect((await requestRow(first.reference)).status).toBe("received");
  });
});

describe("who may send which letter", () => {
  const allowed: Record<StaffLetterKind, readonly Role[]> = {
    "identity-requested": ["dpo", "handler"],
    "clarification-requested": ["dpo", "handler"],
    "fee-requested": ["dpo"],
    extension: ["dpo"],
    answer: ["dpo"],
    recipients: ["dpo"],
    closing: ["dpo"],
  };
  const fields: Record<StaffLetterKind, unknown> = {
    "identity-requested": identity.fields,
    "clarification-requested": clarification.fields,
    "fee-requested": fee.fields,
    extension: extension().fields,
    answer: { rights: ["access"] },
    recipients: {},
    closing: { cause: "answered" },
  };

  it.each(Object.keys(allowed) as StaffLetterKind[])("%s", async (kind) => {
    const { reference } = await file();
    for (const role of roles) {
      const attempt = draft(staff[role], reference, { kind, fields: fields[kind] }, new Date());
      const refused = attempt.then(
        () => false,
        ({ code }: { code: string }) => code === "forbidden" || code === "not_found",
      );
      const asked = kind === "answer" && allowed[kind].includes(role) ? false : await refused;
      expect(asked, role).toBe(!allowed[kind].includes(role));
      await refused;
    }
  });

  it("lets a draft be thrown away by whoever may send it, and be read by nobody else", async () => {
    const { reference } = await file();
    const { letterId } = await draft(dpo, reference, extension(), new Date());
    expect(await getLetterDraft(handler, reference, letterId, new Date())).toBeNull();
    await expect(discardLetter(handler, { reference, letterId }, new Date())).rejects.toThrow("forbidden");
    await discardLetter(dpo, { reference, letterId }, new Date());
    expect(await getLetterDraft(dpo, reference, letterId, new Date())).toBeNull();
  });
});
