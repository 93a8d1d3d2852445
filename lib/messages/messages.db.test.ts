import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { mails } from "@/db/schema/installation";
import { messages } from "@/db/schema/messages";
import { requests } from "@/db/schema/requests";
import type { Subject } from "@/lib/auth/actor";
import { answerMessage } from "@/lib/messages/answer-message";
import { markOwnRead, markRead } from "@/lib/messages/mark-read";
import { maxMessageCharacters, maxMessagesAnHour } from "@/lib/messages/message-limits";
import { readOwnFile, readRequestFile } from "@/lib/messages/read-request-file";
import { writeMessage } from "@/lib/messages/write-message";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const handler = await signInAs("handler");
const auditor = await signInAs("auditor");
const stranger = await signInAs("handler", "netkin");

const words = (text: string) => Buffer.from(text);
const note = (text = "a certificate", name = "certificate.txt") => ({ name, bytes: words(text) });
const now = () => new Date();
const own = async (subject: Subject) => mustBe(await getOwnRequest(subject, now()));
const stored = (requestId: string) => db.select().from(files).where(eq(files.requestId, requestId));
const typesOf = async (requestId: string) => {
  const lines = await db
    .select()
    .from(events)
    .where(eq(events.requestId, requestId))
    .orderBy(asc(events.seq));
  return lines.map(({ type }) => type);
};

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

describe("a message of the subject", () => {
  it("arrives with its file at the desk and in the history, and moves no clock", async () => {
    const { subject, reference, requestId } = await file();
    const { dueOn } = await own(subject);
    await writeMessage(subject, { text: " My new address is in the file. ", files: [note()] }, now());
    const request = mustBe(await getRequest(handler, reference, "en", now()));
    expect(request.messages).toMatchObject([
      {
        sender: "subject",
        who: null,
        text: "My new address is in the file.",
        readAt: null,
        files: [{ name: "certificate.txt", mediaType: "text/plain", byteCount: 13 }],
      },
    ]);
    expect((await typesOf(requestId)).slice(-2)).toEqual(["file.received", "message.sent"]);
    expect(await own(subject)).toMatchObject({
      dueOn,
      messages: [{ text: "My new address is in the file." }],
    });
  });

  it("may be a file alone, and is refused when it is nothing or too long: then no file is left either", async () => {
    const { subject, requestId } = await file();
    await writeMessage(subject, { text: "  ", files: [note()] }, now());
    await expect(writeMessage(subject, { text: " \n", files: [] }, now())).rejects.toThrow("message.empty");
    const text = "x".repeat(maxMessageCharacters + 1);
    await expect(writeMessage(subject, { text, files: [note()] }, now())).rejects.toMatchObject({
      code: "input.invalid",
      fields: { text: "too_long" },
    });
    expect(await stored(requestId)).toHaveLength(1);
  });

  it("is kept whole or not at all: a bad file leaves no message and no other file", async () => {
    const { subject, requestId } = await file();
    const before = await db.select().from(files);
    const program = { name: "run.exe", bytes: Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]) };
    await expect(
      writeMessage(subject, { text: "look", files: [note(), program] }, now()),
    ).rejects.toMatchObject({ code: "file.type" });
    expect(await db.select().from(messages).where(eq(messages.requestId, requestId))).toEqual([]);
    expect(await db.select().from(files)).toHaveLength(before.length);
  });

  it("needs a proven address and a request of one's own", async () => {
    const { subject } = await file({}, { confirmed: false });
    await expect(writeMessage(subject, { text: "hello", files: [] }, now())).rejects.toThrow("not_found");
    const nobody = { ...subject, requestId: null, verifiedAt: now() };
    await expect(writeMessage(nobody, { text: "hello", files: [] }, now())).rejects.toThrow("not_found");
  });

  it("is refused once there are too many within an hour, and taken again after it", async () => {
    const { subject } = await file();
    const start = now();
    for (let sent = 0; sent < maxMessagesAnHour; sent++)
      await writeMessage(subject, { text: String(sent), files: [] }, start);
    await expect(writeMessage(subject, { text: "more", files: [] }, start)).rejects.toThrow("limited");
    const later = new Date(start.getTime() + 3601_000);
    await writeMessage(subject, { text: "more", files: [] }, later);
  });

  it("is refused once the data is destroyed, and stands nowhere readable", async () => {
    const { subject, requestId } = await file();
    await writeMessage(
      subject,
      { text: "Bartholomew Quorngate", files: [note("q", "quorngate.txt")] },
      now(),
    );
    const [row] = await db.select().from(messages).where(eq(messages.requestId, requestId));
    const [kept] = await stored(requestId);
    expect(Buffer.from(mustBe(row).text).includes("Quorngate")).toBe(false);
    expect(Buffer.from(mustBe(kept).name).includes("quorngate")).toBe(false);
    await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
    await expect(writeMessage(subject, { text: "hello", files: [note()] }, now())).rejects.toThrow(
      "request.data_destroyed",
    );
  });
});

describe("a message of staff", () => {
  it("is announced by a mail without a word of it, and names nobody to the subject", async () => {
    const { subject, reference } = await file();
    await answerMessage(handler, { reference, text: "Bring the yellow form.", files: [note("form")] }, now());
    const mail = await lastMail(reference, "message-ready");
    expect(mail).toEqual({ controller: "MiNET", reference, link: "http://localhost:3000/fr/track" });
    const [message] = (await own(subject)).messages;
    expect(message).toMatchObject({ sender: "staff", text: "Bring the yellow form.", readAt: null });
    expect(message).not.toHaveProperty("who");
    const request = mustBe(await getRequest(handler, reference, "en", now()));
    expect(request.messages[0]?.who).toBe("handler");
  });

  it("is for those who may ask: an auditor may not, another controller's staff see nothing", async () => {
    const { reference, requestId } = await file();
    const input = { reference, text: "hello", files: [note()] };
    await expect(answerMessage(auditor, input, now())).rejects.toThrow("forbidden");
    await expect(answerMessage(stranger, input, now())).rejects.toThrow("not_found");
    await expect(answerMessage(handler, { ...input, reference: "HAB-0000-0000" }, now())).rejects.toThrow(
      "not_found",
    );
    expect(await stored(requestId)).toEqual([]);
    const template = and(eq(mails.requestId, requestId), eq(mails.template, "message-ready"));
    expect(await db.select().from(mails).where(template)).toEqual([]);
  });
});

describe("what was read", () => {
  const readAts = async (requestId: string) => {
    const rows = await db
      .select({ sender: messages.sender, readAt: messages.readAt })
      .from(messages)
      .where(eq(messages.requestId, requestId))
      .orderBy(asc(messages.sentAt));
    return rows.map(({ sender, readAt }) => `${sender} ${readAt ? "read" : "new"}`);
  };

  it("is what the other side had before it; an answer counts as having read", async () => {
    const { subject, reference, requestId } = await file();
    await writeMessage(subject, { text: "one", files: [] }, now());
    expect(await readAts(requestId)).toEqual(["subject new"]);
    await answerMessage(handler, { reference, text: "two", files: [] }, now());
    expect(await readAts(requestId)).toEqual(["subject read", "staff new"]);
    await markOwnRead(subject, now());
    await writeMessage(subject, { text: "three", files: [] }, now());
    expect(await readAts(requestId)).toEqual(["subject read", "staff read", "subject new"]);
    await markRead(handler, { reference }, now());
    expect(await readAts(requestId)).toEqual(["subject read", "staff read", "subject read"]);
  });

  it("is marked by who may answer, and by a session that proved its address, for its own request alone", async () => {
    const one = await file();
    const other = await file();
    await answerMessage(handler, { reference: one.reference, text: "x", files: [] }, now());
    await writeMessage(one.subject, { text: "y", files: [] }, now());
    await markOwnRead(other.subject, now());
    await markOwnRead({ ...one.subject, verifiedAt: null }, now());
    await expect(markRead(auditor, { reference: one.reference }, now())).rejects.toThrow("forbidden");
    const open = and(eq(messages.requestId, one.requestId), eq(messages.sender, "staff"));
    expect((await db.select().from(messages).where(open))[0]?.readAt).toBeNull();
  });
});

describe("a file", () => {
  it("comes back byte for byte to its subject and to staff who may see data, and each time into the history", async () => {
    const { subject, reference, requestId } = await file();
    await writeMessage(subject, { text: "", files: [note("Zoë’s certificate")] }, now());
    const [kept] = await stored(requestId);
    const { id: fileId } = mustBe(kept);
    const opened = await readOwnFile(subject, { fileId }, now());
    expect([opened.name, opened.mediaType]).toEqual(["certificate.txt", "text/plain"]);
    expect(await read(opened.body)).toBe("Zoë’s certificate");
    const atDesk = await readRequestFile(handler, { reference, fileId }, now());
    expect(await read(atDesk.body)).toBe("Zoë’s certificate");
    expect((await typesOf(requestId)).filter((type) => type === "file.opened")).toHaveLength(2);
  });

  it("is not there for another subject, an unproven session, other staff, or under another reference", async () => {
    const { subject, requestId, reference } = await file();
    const other = await file();
    await writeMessage(subject, { text: "", files: [note()] }, now());
    const [kept] = await stored(requestId);
    const { id: fileId } = mustBe(kept);
    for (const actor of [other.subject, { ...subject, verifiedAt: null }, { ...subject, requestId: null }])
      await expect(readOwnFile(actor, { fileId }, now())).rejects.toThrow("not_found");
    await expect(readRequestFile(auditor, { reference, fileId }, now())).rejects.toThrow("forbidden");
    await expect(readRequestFile(stranger, { reference, fileId }, now())).rejects.toThrow("not_found");
    await expect(readRequestFile(handler, { reference: other.reference, fileId }, now())).rejects.toThrow(
      "not_found",
    );
    expect(await typesOf(requestId)).not.toContain("file.opened");
  });

  it("is not handed out this way when it is a proof of identity, nor once it was destroyed", async () => {
    const { subject, requestId, reference } = await file();
    await writeMessage(subject, { text: "", files: [note()] }, now());
    const [kept] = await stored(requestId);
    const { id: fileId } = mustBe(kept);
    await db.update(files).set({ purpose: "identity" }).where(eq(files.id, fileId));
    await expect(readOwnFile(subject, { fileId }, now())).rejects.toThrow("not_found");
    await expect(readRequestFile(handler, { reference, fileId }, now())).rejects.toThrow("not_found");
    await db.update(files).set({ purpose: "message", destroyedAt: now() }).where(eq(files.id, fileId));
    await expect(readOwnFile(subject, { fileId }, now())).rejects.toThrow("not_found");
  });
});
