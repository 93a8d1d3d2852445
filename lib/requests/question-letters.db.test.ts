import { describe, expect, it } from "vitest";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { recordReply, replyToQuestion } from "@/lib/requests/record-reply";
import { acceptFee } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { clarification, draft, extension, fee, identity } from "@/lib/testing/test-letters";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { inReview, searchAll, sendLetterNow } from "@/lib/testing/test-steps";

await createTestInstallation({ adh6: true });
const dpo = await signInAs("dpo");
const handler = await signInAs("handler");

const on = (day: string) => new Date(`${day}T09:00:00+01:00`);

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
