import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { mintSystem } from "@/lib/auth/actor";
import { runJob } from "@/lib/jobs/job-handlers";
import { listFailedMails } from "@/lib/mail/list-failed-mails";
import { resendMail } from "@/lib/mail/resend-mail";
import { takeBounce } from "@/lib/mail/take-bounce";
import { getRequest } from "@/lib/requests/get-request";
import { startMailServer } from "@/lib/testing/mail-server";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, signInAs } from "@/lib/testing/test-people";

const server = await startMailServer();
const { db } = await createTestInstallation({
  controllers: ["minet", "mintt"],
  env: { SMTP_URL: server.url, MAIL_FROM: "Habeas <habeas@example.org>" },
});
const dpo = await signInAs("dpo");
const auditor = await signInAs("auditor");
const stranger = await signInAs("dpo", "mintt");
const now = new Date("2027-02-01T09:00:00Z");

const attempt = (mailId: string, lastAttempt = false) =>
  runJob("mail.deliver", { mailId }, { signal: new AbortController().signal, lastAttempt });

/** A request with its acknowledgement waiting in the outbox. */
async function waiting() {
  const filed = await file({}, { now });
  const [mail] = await db
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.requestId, filed.requestId), eq(mails.template, "request-received")));
  return { ...filed, mailId: mustBe(mail).id };
}
const mailRow = async (id: string) => mustBe((await db.select().from(mails).where(eq(mails.id, id)))[0]);
const historyOf = async (requestId: string, type: string) =>
  db
    .select({ payload: events.payload, actorId: events.actorId })
    .from(events)
    .where(and(eq(events.requestId, requestId), eq(events.type, type)));

/** The server answers a moment of the conversation with a number, as RFC 5321 has it. */
function answer(moment: "mail" | "rcpt" | "data", responseCode: number): void {
  server.onMoment = (reached) => {
    if (reached === moment)
      throw Object.assign(new Error(`refused camille.aubrevoie@etu.example`), { responseCode });
  };
}
const answerWell = () => {
  server.onMoment = () => {};
};

describe("a mail that a server refuses", () => {
  it.each(["rcpt", "data"] as const)("for good at %s is not tried again, and shown", async (moment) => {
    const { mailId, requestId, reference } = await waiting();
    answer(moment, 550);
    await attempt(mailId);
    answerWell();
    expect(await mailRow(mailId)).toMatchObject({ failure: "refused", failureCode: "550", sentAt: null });
    await attempt(mailId);
    expect((await mailRow(mailId)).sentAt).toBeNull();
    const [line] = await historyOf(requestId, "mail.failed");
    expect(line?.payload).toEqual({ mailId, template: "request-received", failure: "refused" });
    const shown = mustBe(await getRequest(dpo, reference, "en", now)).mailFailures;
    expect(shown).toMatchObject([{ id: mailId, audience: "subject", failure: "refused", code: "550" }]);
    expect((await listFailedMails(dpo)).find(({ id }) => id === mailId)).toMatchObject({ reference });
  });

  it.each([
    ["rcpt", 451],
    ["data", 421],
    ["mail", 550],
  ] as const)("for now at %s with %i is tried again", async (moment, code) => {
    const { mailId } = await waiting();
    answer(moment, code);
    await expect(attempt(mailId)).rejects.toThrow();
    answerWell();
    expect(await mailRow(mailId)).toMatchObject({ failure: null, sentAt: null });
    await attempt(mailId);
    expect((await mailRow(mailId)).sentAt).not.toBeNull();
  });

  it("until the last attempt, has run out of time", async () => {
    const { mailId, requestId } = await waiting();
    answer("rcpt", 451);
    await attempt(mailId, true);
    answerWell();
    expect(await mailRow(mailId)).toMatchObject({ failure: "expired", failureCode: "451" });
    expect(await historyOf(requestId, "mail.failed")).toHaveLength(1);
  });
});

const report = (mailId: string, given: { action?: string; status?: string } = {}) =>
  Buffer.from(
    [
      "From: MAILER-DAEMON@mx.example",
      "To: habeas@example.org",
      "Subject: Undelivered Mail Returned to Sender",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=us-ascii",
      "",
      "I'm sorry to have to inform you that your message could not be delivered.",
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example",
      "",
      "Final-Recipient: rfc822; camille.aubrevoie@etu.example",
      `Action: ${given.action ?? "failed"}`,
      `Status: ${given.status ?? "5.1.1"} (bad destination mailbox address)`,
      "Diagnostic-Code: smtp; 550 5.1.1 <camille.aubrevoie@etu.example>:",
      "    Recipient address rejected: User unknown",
      "",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: Habeas <habeas@example.org>",
      "To: camille.aubrevoie@etu.example",
      `Message-ID: <${mailId}@localhost>`,
      "Subject: x",
      "",
      "x",
      "--b--",
      "",
    ].join("\r\n"),
  );

describe("a mail that comes back", () => {
  const take = (message: Uint8Array) => takeBounce(mintSystem(), message, now);

  it("is noted on the mail that it was, once, without its address", async () => {
    const { mailId, requestId } = await waiting();
    await attempt(mailId);
    expect(await take(report(mailId))).toBe(true);
    expect(await take(report(mailId))).toBe(false);
    expect(await mailRow(mailId)).toMatchObject({ failure: "bounced", failureCode: "5.1.1" });
    const lines = await historyOf(requestId, "mail.failed");
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain("aubrevoie");
  });

  it("by its head alone is known too", async () => {
    const { mailId } = await waiting();
    await attempt(mailId);
    const text = report(mailId)
      .toString()
      .replace("Content-Type: message/rfc822", "Content-Type: text/rfc822-headers");
    expect(await take(Buffer.from(text))).toBe(true);
  });

  it.each([
    ["that only takes longer", (id: string) => report(id, { action: "delayed", status: "4.4.1" })],
    ["that arrived", (id: string) => report(id, { action: "delivered", status: "2.0.0" })],
    ["that is not ours", () => report("00000000-0000-4000-8000-000000000000")],
    ["that is no report", (id: string) => Buffer.from(`Message-ID: <${id}@localhost>\r\n\r\nfailed 5.1.1`)],
    ["that is nothing at all", () => Buffer.alloc(0)],
  ])("changes nothing for one %s", async (_name, message) => {
    const { mailId } = await waiting();
    await attempt(mailId);
    expect(await take(message(mailId))).toBe(false);
    expect((await mailRow(mailId)).failedAt).toBeNull();
  });

  it("keeps no code that is none", async () => {
    const { mailId } = await waiting();
    expect(await take(report(mailId, { status: "5.camille@etu.example" }))).toBe(true);
    expect((await mailRow(mailId)).failureCode).toBeNull();
  });
});

describe("sending a mail again", () => {
  async function refused() {
    const sent = await waiting();
    answer("rcpt", 550);
    await attempt(sent.mailId);
    answerWell();
    return sent;
  }

  it("delivers it, and the desk shows it no more", async () => {
    const { mailId, requestId, reference } = await refused();
    await resendMail(dpo, { mailId }, now);
    const payload = { mailId, template: "request-received" };
    expect(await historyOf(requestId, "mail.resent")).toEqual([{ payload, actorId: dpo.staffId }]);
    await attempt(mailId);
    expect(await mailRow(mailId)).toMatchObject({ failure: null, failedAt: null });
    expect((await mailRow(mailId)).sentAt).not.toBeNull();
    expect(mustBe(await getRequest(dpo, reference, "en", now)).mailFailures).toEqual([]);
  });

  it("is for those who write to the person, of that controller", async () => {
    const { mailId, requestId } = await refused();
    await expect(resendMail(auditor, { mailId }, now)).rejects.toThrow("forbidden");
    await expect(resendMail(stranger, { mailId }, now)).rejects.toThrow("not_found");
    expect(await historyOf(requestId, "mail.resent")).toEqual([]);
    expect((await listFailedMails(stranger)).map(({ id }) => id)).not.toContain(mailId);
    expect(await listFailedMails(auditor)).toEqual([]);
  });

  it("is refused for one that arrived, and when the data is gone", async () => {
    const arrived = await waiting();
    await attempt(arrived.mailId);
    await expect(resendMail(dpo, arrived, now)).rejects.toThrow("input.invalid");
    const gone = await refused();
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, gone.requestId));
    await expect(resendMail(dpo, gone, now)).rejects.toThrow("request.data_destroyed");
  });

  it("is refused for a code, which would open nothing any more", async () => {
    const { requestId } = await file({}, { confirmed: false, now });
    const [mail] = await db.select().from(mails).where(eq(mails.requestId, requestId));
    const { id: mailId } = mustBe(mail);
    answer("rcpt", 550);
    await attempt(mailId);
    answerWell();
    await expect(resendMail(dpo, { mailId }, now)).rejects.toThrow("input.invalid");
  });
});
