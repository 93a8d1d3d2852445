import { describe, expect, it } from "vitest";
import { type EventPayload, type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Names } from "./event-word";
import { eventWords } from "./event-words";

const id = "00000000-0000-4000-8000-000000000001";
const digest = "ab".repeat(32);

const examples: { [T in EventType]: EventPayload<T> } = {
  "request.submitted": {
    channel: "portal",
    rights: ["access", "portability"],
    recordDigest: digest,
    dueOn: "2026-12-22",
    ruleVersion: "eu-gdpr:1",
    holidaysVersion: "2015-2045",
  },
  "verification.sent": { verificationId: id, purpose: "confirm", mailId: id },
  "verification.failed": { verificationId: id, attempts: 2 },
  "request.email_corrected": {},
  "request.email_confirmed": { verificationId: id },
  "request.opened": { verificationId: id },
  "collection.started": { systems: ["adh6"] },
  "task.started": { taskId: id, system: "adh6" },
  "task.failed": { taskId: id, system: "adh6", errorCode: "connector.unreachable" },
  "task.collected": {
    taskId: id,
    system: "adh6",
    accounts: 2,
    unproven: 1,
    rows: { devices: 1200, logs: 34 },
  },
  "task.nothing_held": { taskId: id, system: "adh6" },
  "task.held": { taskId: id, system: "adh6" },
  "task.carried_out": { taskId: id, system: "adh6", right: "erasure" },
  "extract.previewed": { taskId: id, system: "adh6", category: "devices" },
  "identity.accepted": { taskIds: [id] },
  "question.asked": { about: "identity", letterId: id, dueOn: "2026-12-22" },
  "question.answered": { about: "clarification", dueOn: "2026-12-22" },
  "fee.settled": { accepted: false },
  "request.extended": { letterId: id, length: 2, previousDueOn: "2026-12-22", dueOn: "2027-02-22" },
  "right.proposed": { right: "erasure", outcome: "refused", grounds: ["excessive"], proposal: 2 },
  "right.returned": { right: "erasure", proposal: 2 },
  "right.approved": { right: "erasure", outcome: "partly-granted", grounds: [], proposal: 3 },
  "recipient.settled": { right: "erasure", recipient: "payment-provider", status: "impossible" },
  "letter.sent": {
    letterId: id,
    kind: "extension",
    language: "nl",
    html: digest,
    text: digest,
    pdf: digest,
  },
  "letter.opened": { letterId: id },
  "rights.answered": { rights: ["erasure", "access"], letterId: id },
  "rights.withdrawn": { rights: ["erasure"] },
  "request.withdrawn": {},
  "request.closed": { letterId: id },
  "request.lapsed": { letterId: id },
  "request.merged": { into: id },
  "request.approved": { decisions: [{ right: "access", outcome: "granted" }] },
  "bundle.built": { right: "access", sha256: digest, kid: "k1", rows: 1234 },
  "request.answered": { bundles: 2 },
  "mail.sent": { mailId: id, template: "answer-ready" },
  "mail.failed": { mailId: id, template: "answer-ready", failure: "bounced" },
  "mail.resent": { mailId: id, template: "answer-ready" },
  "reminder.sent": { fact: "due.before-5", mailId: id },
  "bundle.downloaded": { right: "access" },
  "bundle.expired": { right: "access" },
  "evidence.exported": { sha256: digest },
  "identity.asked": { checkId: id, method: "document", level: "high" },
  "identity.submitted": { checkId: id, method: "matching" },
  "identity.passed": { checkId: id, method: "account", level: "substantial" },
  "identity.failed": { checkId: id, method: "postal-code", attempts: 3 },
  "identity.expired": { checkId: id, method: "document" },
  "file.received": { fileId: id, purpose: "message", bytes: 4321, sha256: digest },
  "file.opened": { fileId: id },
  "request.recorded": { channel: "post", receivedAt: "2026-11-20T09:00:00.000Z" },
  "request.split": { from: id, into: id, rights: ["erasure"] },
  "request.reopened": { rights: ["access"], dueOn: "2026-12-22" },
  "request.assigned": { to: id },
  "request.escalated": { reason: "asked", taskId: null },
  "request.escalation_settled": {},
  "note.written": { noteId: id },
  "letter.drafted": { letterId: id, kind: "answer" },
  "letter.discarded": { letterId: id, kind: "extension" },
  "task.assigned": { taskId: id, system: "adh6", staffId: id, byLink: false, dueOn: "2026-12-04" },
  "task.link_sent": { taskId: id, system: "adh6", mailId: id },
  "task.opened": { taskId: id, system: "adh6" },
  "task.cannot": { taskId: id, system: "adh6" },
  "task.cannot_accepted": { taskId: id, system: "adh6" },
  "task.reopened": { taskId: id, system: "adh6" },
  "file.destroyed": { fileId: id },
  "message.sent": { messageId: id, sender: "subject", files: 2 },
  "receipt.issued": { sha256: digest, kid: "k1" },
  "request.passed_on": { client: "care-home", mailId: id, dueOn: "2026-11-24" },
  "request.kept": {},
  "request.pass_on_settled": { status: "authorised" },
};
const types = Object.keys(eventCatalogue) as EventType[];
const names: Names = {
  system: (slug) => `<${slug}>`,
  category: (_, slug) => `[${slug}]`,
  recipient: (slug) => `{${slug}}`,
  person: () => "Claire Martin",
  timeZone: "Europe/Paris",
};
const line = { seq: 1, actorKind: "system", who: null, at: new Date(0) } as const;

describe.each(deskLocales)("the history in words: %s", (locale) => {
  const words = { locale, t: translator(locale, "desk"), terms: translator(locale, "terms") };
  const write = (type: string, payload: Record<string, unknown>) =>
    eventWords({ ...line, type, payload }, words, names);

  it.each(types)("tells %s", (type) => {
    const { title, facts } = write(type, examples[type]);
    const told = [title, ...facts.flatMap(({ label, value }) => [label, value])].join("\n");
    expect(told).not.toMatch(/desk\.|event\.|fact\.|terms\./);
    expect(title).not.toBe(type);
    expect(told).not.toContain(id);
  });

  it("counts the day of receipt where the organisation is", () => {
    const receivedAt = "2026-11-12T23:00:00.000Z"; // The start of the 13th in Paris.
    const { facts } = write("request.recorded", { channel: "post", receivedAt });
    expect(facts.map(({ value }) => value).join()).toMatch(/\b13 [Nn]ov/);
  });

  it("sums the rows and names system and categories", () => {
    const { title, facts } = write("task.collected", examples["task.collected"]);
    expect(title.replaceAll(/[\s,]/g, "")).toContain("<adh6>");
    expect(title.replaceAll(/\D/g, "")).toBe("61234");
    expect(facts.map(({ label }) => label)).toContain("[devices]");
  });

  it("hides no line that it cannot read", () => {
    expect(write("request.invented", {})).toEqual({ title: "request.invented", facts: [] });
    expect(write("request.answered", { bundles: "two" })).toEqual({ title: "request.answered", facts: [] });
  });
});
