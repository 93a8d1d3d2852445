import type { JsonObject } from "@/lib/bundle/content";
import type { Value } from "@/lib/connectors/contract";
import { localDate } from "@/lib/deadlines/plain-date";
import type { CaseFile } from "@/lib/evidence/case-file";
import { isWholeChain } from "@/lib/evidence/chain-line";
import { describeBundles, describeFiles, describeLetters } from "@/lib/evidence/describe-papers";
import { describeRights } from "@/lib/evidence/describe-rights";
import { describeChecks, describeNotices, describeTasks } from "@/lib/evidence/describe-work";
import { isoOf, personOf } from "@/lib/evidence/json-facts";
import { toDeadlineEvents } from "@/lib/requests/clock-events";
import { explainClock, requestClock } from "@/lib/requests/request-clock";

/** Who made the file, and when. */
export interface Export {
  readonly at: Date;
  readonly by: string;
  readonly byName: string;
}

/**
 * `evidence.json`: the request as it stands, how its time was counted, what was decided by whom and why, what was done
 * and told. It holds what stays in the house otherwise (facts behind a refusal, notes of staff), because an authority
 * may ask for it (Arts. 5(2), 31, 58(1)). Never a proof of identity itself, nor the data that was found.
 */
export function describeCase(about: CaseFile, made: Export): JsonObject {
  const { row, record, read } = about;
  const { slug, name, timeZone, regime, country } = record.controller;
  return {
    format: "habeas-request-evidence/1",
    exported: { at: made.at.toISOString(), by: { id: made.by, name: made.byName } },
    dataDestroyed: about.key === null,
    historyIsWhole: isWholeChain(about.events, { count: row.eventCount, head: row.eventHead }),
    controller: {
      slug,
      name,
      country,
      timeZone,
      regime,
      record: { version: record.version, sha256: row.recordDigest },
    },
    request: {
      id: row.id,
      reference: row.reference,
      status: row.status,
      channel: row.channel,
      language: row.locale,
      receivedAt: row.receivedAt.toISOString(),
      receivedOn: localDate(row.receivedAt, timeZone),
      dueOn: row.dueOn,
      addressConfirmedAt: isoOf(row.emailConfirmedAt),
      answeredAt: isoOf(row.answeredAt),
      closedAt: isoOf(row.closedAt),
      handler: personOf(about, row.handlerId),
      mergedInto: row.mergedInto ? (about.references.get(row.mergedInto) ?? row.mergedInto) : null,
      splitFrom: row.splitFrom ? (about.references.get(row.splitFrom) ?? row.splitFrom) : null,
      subject: { name: read("subject_name", row.subjectName) },
      requester: row.requesterRole,
      representative: asJson(read("representative", row.representative)),
      answerWay: row.answerWay,
      client: row.client,
    },
    clock: describeClock(about),
    rights: describeRights(about),
    tasks: describeTasks(about),
    recipients: describeNotices(about),
    identity: describeChecks(about),
    fee: describeFee(about),
    passedOn: describePassOn(about),
    letters: describeLetters(about),
    files: describeFiles(about),
    bundles: describeBundles(about),
    notes: about.notes.map(({ text, staffId, writtenAt }) => ({
      writtenAt: writtenAt.toISOString(),
      by: personOf(about, staffId),
      text: read("text", text),
    })),
    history: { lines: row.eventCount, head: row.eventHead && Buffer.from(row.eventHead).toString("hex") },
    people: [...about.people].map(([id, person]) => ({ id, name: person })),
  };
}

function describeClock({ row, record, clockEvents, read }: CaseFile): JsonObject {
  const clock = requestClock(record, row.receivedAt, toDeadlineEvents(record, clockEvents));
  return {
    dueOn: clock.dueOn,
    statutoryDueOn: clock.statutoryDueOn,
    suspendedDays: clock.suspendedDays,
    ruleVersion: clock.ruleVersion,
    holidaysVersion: clock.holidaysVersion,
    steps: explainClock(clock, "en").map(({ rule, text }) => ({ rule, text })),
    events: clockEvents.map(({ type, at, length, text }) => ({
      type,
      at: at.toISOString(),
      length,
      text: read("text", text),
    })),
  };
}

function describeFee({ fee }: CaseFile): Value {
  if (!fee) return null;
  const { amount, currency, requestedAt, settledAt, accepted } = fee;
  const at = { requestedAt: requestedAt.toISOString(), settledAt: isoOf(settledAt) };
  return { amountInSmallestUnit: amount, currency, ...at, accepted };
}

function describePassOn(about: CaseFile): Value {
  const { passOn, read } = about;
  if (!passOn) return null;
  return {
    status: passOn.status,
    to: read("recipient", passOn.recipient)?.name ?? null,
    by: personOf(about, passOn.passedOnBy),
    sentAt: passOn.sentAt.toISOString(),
    dueOn: passOn.dueOn,
    receivedAt: isoOf(passOn.receivedAt),
    instructedAt: isoOf(passOn.instructedAt),
    instruction: read("instruction", passOn.instruction),
  };
}

const asJson = (representative: { name: string; mandate: string } | null): Value =>
  representative && { name: representative.name, mandate: representative.mandate };
