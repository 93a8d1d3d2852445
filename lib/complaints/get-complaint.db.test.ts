import { describe, expect, it } from "vitest";
import { getComplaint } from "@/lib/complaints/get-complaint";
import { addDays, plainDate } from "@/lib/deadlines/plain-date";
import { answerMessage } from "@/lib/messages/answer-message";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

await createTestInstallation();
const dpo = await signInAs("dpo");
const reasons = "Douze systèmes sont à parcourir, et une panne nous a retardés.";

describe("a prepared complaint", () => {
  it("holds what is recorded of the request: words, extension with its reasons, letters, messages", async () => {
    const now = new Date();
    const { subject, reference } = await file(
      { details: { access: "Les journaux depuis mars." }, residenceCountry: "BE" },
      { now },
    );
    const first = (await requestRow(reference)).dueOn;
    await sendLetterNow(dpo, reference, { kind: "extension", fields: { reasons, length: 1 } }, now);
    await answerMessage(dpo, { reference, text: "Bonjour", files: [] }, now);
    const { facts, text } = mustBe(await getComplaint(subject, "fr", now));
    expect(facts).toMatchObject({
      reference,
      firstDueOn: first,
      dueOn: (await requestRow(reference)).dueOn,
      extension: { reasons },
      ended: false,
      ownAuthority: { name: expect.stringContaining("Autorité de protection") },
      enclosures: { receipt: true, messages: 1, letters: [{ kind: "extension" }] },
    });
    for (const part of ["Camille Aubrevoie", "Les journaux depuis mars.", reasons, reference, "2025/2518"])
      expect(text).toContain(part);
    expect(text).toContain("CNIL");
  });

  it("says that the time ran out from the day after the due date on", async () => {
    const { subject, reference } = await file();
    const { dueOn } = await requestRow(reference);
    const at = (day: string) => getComplaint(subject, "en", new Date(`${day}T10:00:00Z`));
    expect(mustBe(await at(dueOn)).text).toContain("ends on");
    expect(mustBe(await at(addDays(plainDate(dueOn), 1))).text).toContain("ran out on");
  });

  it("tells no decision that no letter has told", async () => {
    const { subject } = await file();
    const { facts } = mustBe(await getComplaint(subject, "en", new Date()));
    expect(facts.rights.map(({ standing }) => standing)).toEqual(["open", "open"]);
  });

  it("is for the subject with a proven address alone", async () => {
    const { subject } = await file({}, { confirmed: false });
    expect(await getComplaint(subject, "en", new Date())).toBeNull();
    expect(await getComplaint({ ...subject, requestId: null }, "en", new Date())).toBeNull();
  });
});
