import { describe, expect, it } from "vitest";
import { recordEvent } from "@/lib/audit/record-event";
import { actingOn, mintSystem, type Staff } from "@/lib/auth/actor";
import { type Permission, permissions } from "@/lib/auth/permissions";
import { answerMessage } from "@/lib/messages/answer-message";
import { markRead } from "@/lib/messages/mark-read";
import { writeMessage } from "@/lib/messages/write-message";
import { writeNote } from "@/lib/notes/write-note";
import { assignRequest } from "@/lib/requests/assign-request";
import { changesSince } from "@/lib/requests/changes-since";
import { decideRight, type ProposedDecision } from "@/lib/requests/decide-right";
import { discardLetter, draftLetter } from "@/lib/requests/draft-letter";
import { escalateRequest, settleEscalation } from "@/lib/requests/escalate-request";
import { getRequest } from "@/lib/requests/get-request";
import { lockForStaff } from "@/lib/requests/lock-request";
import { startCollection } from "@/lib/requests/start-collection";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
const [dpo, claire, david] = await Promise.all([signInAs("dpo"), signInAs("handler"), signInAs("handler")]);
const now = () => new Date();
const see = async (who: Staff, reference: string) => mustBe(await getRequest(who, reference, "en", now()));
const typesOf = async (reference: string) => (await see(dpo, reference)).events.map(({ type }) => type);
/** Somebody acting from the page as it is now. */
const fromPage = async (who: Staff, reference: string) => actingOn(who, (await see(who, reference)).seen);
const note = (who: Staff, reference: string, text = "Called back.") =>
  writeNote(who, { reference, text }, now());

const refusal = (reasons: string): ProposedDecision => ({
  right: "access",
  outcome: "refused",
  ground: {
    code: "excessive",
    citation: null,
    reasons,
    facts: "Demandes des 2, 9 et 16 du mois.",
    until: null,
  },
  categories: [],
  actionTaken: null,
});
const decide = (who: Staff, reference: string, reasons: string) =>
  decideRight(who, { reference, decision: refusal(reasons) }, now());
const reasonsIn = async (reference: string) =>
  (await see(dpo, reference)).rights[0]?.decision?.ground?.reasons;

describe("two people on one request", () => {
  it("the later save does not overwrite the earlier; once seen, it goes through", async () => {
    const { reference } = await file({ rights: ["access"] });
    const [first, second] = [await fromPage(claire, reference), await fromPage(david, reference)];
    await decide(first, reference, "Raison de Claire, première.");
    await decide(first, reference, "Raison de Claire, corrigée.");
    await expect(decide(second, reference, "Raison de David.")).rejects.toThrow("request.changed_meanwhile");
    expect(await reasonsIn(reference)).toBe("Raison de Claire, corrigée.");
    const page = await see(david, reference);
    expect(changesSince(page.events, mustBe(second.basedOn)).map(({ type, who }) => [type, who])).toEqual([
      ["right.proposed", "handler"],
      ["right.proposed", "handler"],
    ]);
    await decide(actingOn(david, page.seen), reference, "Raison de David.");
    expect(await reasonsIn(reference)).toBe("Raison de David.");
  });

  it("neither does a draft replace a colleague's draft unseen", async () => {
    const { reference } = await file({ rights: ["access"] });
    const extension = (who: Staff, reasons: string) =>
      draftLetter(
        who,
        { reference, kind: "extension", language: "fr", fields: { reasons, length: 2 } },
        now(),
      );
    const other = await signInAs("dpo");
    const [first, second] = [await fromPage(dpo, reference), await fromPage(other, reference)];
    const { letterId } = await extension(first, "Un grand nombre de demandes.");
    await expect(extension(second, "Demande complexe.")).rejects.toThrow("request.changed_meanwhile");
    await expect(discardLetter(second, { reference, letterId }, now())).rejects.toThrow(
      "request.changed_meanwhile",
    );
    expect((await see(dpo, reference)).letters.map(({ id }) => id)).toContain(letterId);
  });

  const free: readonly Permission[] = ["request.read", "request.note", "request.assign"];
  const forRequests = permissions.filter((permission) => lockable(permission));
  function lockable(permission: Permission): boolean {
    return !["report.read", "evidence.export", "audit.read", "staff.manage", "staff.review"].includes(
      permission,
    );
  }
  it.each(forRequests)("whatever is done with %s is done on what is there", async (permission) => {
    const { reference } = await file();
    const reader = await fromPage(dpo, reference);
    await note(claire, reference);
    const attempt = db.transaction((tx) => lockForStaff(tx, reader, reference, permission));
    if (free.includes(permission)) await expect(attempt).resolves.toBeDefined();
    else await expect(attempt).rejects.toThrow("request.changed_meanwhile");
  });

  it.each([
    ["starting the search", (who: Staff, reference: string) => startCollection(who, { reference }, now())],
    [
      "a message",
      (who: Staff, reference: string) => answerMessage(who, { reference, text: "Bonjour", files: [] }, now()),
    ],
    ["calling it read", (who: Staff, reference: string) => markRead(who, { reference }, now())],
    ["the officer's word", (who: Staff, reference: string) => settleEscalation(who, { reference }, now())],
    [
      "putting it before the officer",
      (who: Staff, reference: string) => escalateRequest(who, { reference }, now()),
    ],
  ])("%s waits until the subject's message was seen", async (_, act) => {
    const { reference, subject } = await file();
    const reader = await fromPage(dpo, reference);
    const before = (await typesOf(reference)).length;
    await writeMessage(subject, { text: "Encore une chose", files: [] }, now());
    await expect(act(reader, reference)).rejects.toThrow("request.changed_meanwhile");
    expect((await typesOf(reference)).slice(before).filter((type) => type !== "message.sent")).toEqual([]);
  });

  it("a note and who takes it are no matter of order", async () => {
    const { reference } = await file();
    const reader = await fromPage(david, reference);
    await note(claire, reference, "Called.");
    await note(reader, reference, "Wrote.");
    await assignRequest(reader, { reference, to: david.staffId, expected: null }, now());
    expect((await see(dpo, reference)).notes).toHaveLength(2);
  });

  it("nothing is refused for what one did oneself, what jobs did, or that somebody looked", async () => {
    const { reference, subject, requestId } = await file();
    const reader = await fromPage(claire, reference);
    await note(claire, reference);
    await db.transaction((tx) =>
      recordEvent(tx, {
        requestId,
        type: "reminder.sent",
        actor: mintSystem(),
        at: now(),
        payload: { fact: "due", mailId: requestId },
      }),
    );
    await db.transaction((tx) =>
      recordEvent(tx, {
        requestId,
        type: "request.opened",
        actor: subject,
        at: now(),
        payload: { verificationId: requestId },
      }),
    );
    await startCollection(reader, { reference }, now());
    expect((await requestRow(reference)).status).toBe("collecting");
  });
});
