import { and, count, eq, isNotNull } from "drizzle-orm";
import type { Language } from "@/db/schema/enums";
import { letters } from "@/db/schema/letters";
import { messages } from "@/db/schema/messages";
import { requests } from "@/db/schema/requests";
import type { Subject } from "@/lib/auth/actor";
import type { AskedRight, ComplaintFacts } from "@/lib/complaints/complaint-facts";
import { composeComplaint } from "@/lib/complaints/compose-complaint";
import { localDate, plainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { letterBase } from "@/lib/requests/letter-base";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { requestClock } from "@/lib/requests/request-clock";
import { isOpen } from "@/lib/requests/status";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { open } from "@/lib/vault/seal";

export interface OwnComplaint {
  readonly facts: ComplaintFacts;
  /** To be completed and sent by the person; nothing is sent from here. */
  readonly text: string;
}

/**
 * A complaint about the subject's own request in a language of their choice, and what it is made of. Null when there is
 * no such request, its data is gone, or the address is not proven.
 */
export async function getComplaint(
  actor: Subject,
  language: Language,
  now: Date,
): Promise<OwnComplaint | null> {
  const { requestId, verifiedAt } = actor;
  if (!requestId || !verifiedAt) return null;
  const { db } = installation();
  const [row] = await db.select().from(requests).where(eq(requests.id, requestId));
  if (!row?.dataKey) return null;
  const facts = await complaintFacts(await loadCase(row), language, now);
  return { facts, text: composeComplaint(facts, language) };
}

async function complaintFacts(about: RequestCase, language: Language, now: Date): Promise<ComplaintFacts> {
  const { row, record, key } = about;
  const base = letterBase(about, language, now);
  return {
    writtenOn: base.writtenOn,
    person: { name: base.subjectName, email: subjectEmailOf(row, key) },
    controller: { ...base.controller, country: record.controller.country },
    authority: base.remedies.authority,
    ownAuthority: base.remedies.ownAuthority,
    reference: row.reference,
    channel: row.channel,
    receivedOn: base.receivedOn,
    firstDueOn: requestClock(record, row.receivedAt, []).dueOn,
    dueOn: plainDate(row.dueOn),
    rights: about.rights.map((one) => askedRight(about, one)),
    extension: extensionOf(about),
    questions: questionsOf(about),
    ended: !isOpen(row.status),
    enclosures: { receipt: row.receipt !== null, ...(await correspondence(about)) },
  };
}

/** The outcome is told only once its letter was sent. */
function askedRight(
  { decisions, key, record }: RequestCase,
  { right, details, status, answeredAt }: RequestCase["rights"][number],
): AskedRight {
  const outcome = decisions.find((one) => one.right === right)?.outcome;
  const answered = status === "answered";
  return {
    right,
    words: details ? open(key, "details", details) : null,
    standing: answered ? (outcome ?? "answered") : status === "withdrawn" ? "withdrawn" : "open",
    answeredOn: answered && answeredAt ? localDate(answeredAt, record.controller.timeZone) : null,
  };
}

function extensionOf({ clockEvents, record, key }: RequestCase): ComplaintFacts["extension"] {
  const notice = clockEvents.find(({ type }) => type === "extension_notified");
  if (!notice) return null;
  const reasons = notice.text ? open(key, "text", notice.text) : null;
  return { on: localDate(notice.at, record.controller.timeZone), reasons };
}

/** Each question with the first answer that came after it. */
function questionsOf({ clockEvents, record }: RequestCase): ComplaintFacts["questions"] {
  const day = (at: Date) => localDate(at, record.controller.timeZone);
  return clockEvents.flatMap((asked) => {
    const about = (["identity", "clarification", "fee"] as const).find(
      (known) => asked.type === `${known}_requested`,
    );
    if (!about) return [];
    const answer = clockEvents.find(({ id, type }) => id > asked.id && type === `${about}_received`);
    return [{ about, askedOn: day(asked.at), answeredOn: answer ? day(answer.at) : null }];
  });
}

async function correspondence({
  row,
  record,
}: RequestCase): Promise<Pick<ComplaintFacts["enclosures"], "letters" | "messages">> {
  const { db } = installation();
  const sent = await db
    .select({ kind: letters.kind, sentAt: letters.sentAt })
    .from(letters)
    .where(and(eq(letters.requestId, row.id), isNotNull(letters.sentAt)))
    .orderBy(letters.sentAt)
    .limit(200);
  const [exchanged] = await db
    .select({ count: count() })
    .from(messages)
    .where(eq(messages.requestId, row.id));
  return {
    letters: sent.flatMap(({ kind, sentAt }) =>
      sentAt ? [{ kind, sentOn: localDate(sentAt, record.controller.timeZone) }] : [],
    ),
    messages: exchanged?.count ?? 0,
  };
}
