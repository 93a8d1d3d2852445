import type { RequestStatus, StaffLetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { can, type Permission } from "@/lib/auth/permissions";
import { localDate } from "@/lib/deadlines/plain-date";
import { canAnswerOurselves } from "@/lib/processor/answer-ourselves";
import { canPassOn } from "@/lib/processor/can-pass-on";
import { lapsesOn } from "@/lib/requests/acts/close-request";
import { letterActs } from "@/lib/requests/acts/letter-acts";
import { caseClock } from "@/lib/requests/case-clock";
import { openQuestion } from "@/lib/requests/clock-events";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { RequestCase } from "@/lib/requests/load-case";
import { mayAnswer } from "@/lib/requests/may-answer";
import { reopenableRights } from "@/lib/requests/reopen-request-rule";
import { splittableRights } from "@/lib/requests/split-request-rule";
import { canMove, canMoveRight, isOpen } from "@/lib/requests/status";
import { isBundled } from "@/lib/rights/bundled-rights";
import { mayChangeFound } from "@/lib/tasks/found-files";

const decidable: readonly RequestStatus[] = ["received", "identity", "review", "decided"];

/** What somebody may do with a request now: their role and the request's state together. Commands check again. */
export function possibilities(actor: Staff, about: RequestCase, now: Date): RequestDetails["can"] {
  const { row, rights, clockEvents } = about;
  const may = (permission: Permission) => can(actor, permission, row.controllerId);
  const undecided = rights.some(({ status }) => canMoveRight(status, "propose"));
  return {
    collect: may("request.collect") && canMove(row.status, "collect"),
    retry: may("request.collect") && row.status === "collecting",
    complete: may("task.complete") && row.status === "collecting",
    assignTasks: may("task.assign") && isOpen(row.status),
    settleTasks: may("request.approve") && isOpen(row.status),
    changeFound: may("task.complete") && mayChangeFound(row.status, rights),
    preview: may("extract.preview"),
    decide: may("request.decide") && decidable.includes(row.status) && undecided,
    approve: may("request.approve") && rights.some(({ status }) => canMoveRight(status, "approve")),
    grantCopies:
      may("request.approve") &&
      row.status === "review" &&
      mayAnswer(about) &&
      rights.some(({ right, status }) => isBundled(right) && status === "asked"),
    carryOut: may("task.complete") && isOpen(row.status),
    letters: (Object.keys(letterActs) as StaffLetterKind[]).filter(
      (kind) =>
        may(letterActs[kind].permission) &&
        (mayAnswer(about) || !letterActs[kind].answers) &&
        isPossible[kind](about, now),
    ),
    reply:
      may("request.ask") &&
      (openQuestion(clockEvents, "identity") !== null || openQuestion(clockEvents, "clarification") !== null),
    passOn: may("request.ask") && canPassOn(about),
    answerOurselves: may("request.approve") && canAnswerOurselves(about),
    assign: may("request.assign") && isOpen(row.status),
    note: may("request.note"),
    split: may("request.split") && splittableRights(about).length > 0,
    reopen: may("request.reopen") && reopenableRights(about).length > 0,
    postArchives: may("request.answer") && row.subjectEmail === null,
    merge: may("request.merge") && may(letterActs.closing.permission) && canMove(row.status, "merge"),
    escalate: may("request.escalate") && isOpen(row.status) && row.escalatedAt === null,
    settleEscalation: may("request.approve") && row.escalatedAt !== null,
    exportEvidence: may("evidence.export"),
  };
}

const isAtWork = ({ row }: RequestCase): boolean => isOpen(row.status) && row.status !== "decided";

/** Whether the state allows the act at all; what the form is about is checked when it is drafted. */
const isPossible: Record<StaffLetterKind, (about: RequestCase, now: Date) => boolean> = {
  "identity-requested": ({ row, clockEvents }) =>
    canMove(row.status, "doubt") && openQuestion(clockEvents, "identity") === null,
  "clarification-requested": (about) =>
    isAtWork(about) && openQuestion(about.clockEvents, "clarification") === null,
  "fee-requested": (about) => isAtWork(about) && about.fee === null,
  extension: isExtendable,
  answer: (about) => about.rights.some(({ status }) => canMoveRight(status, "answer")),
  recipients: ({ notices }) => notices.length > 0,
  closing: (about, now) =>
    canMove(about.row.status, "close") || canMove(about.row.status, "merge") || mayLapse(about, now),
};

function isExtendable(about: RequestCase, now: Date): boolean {
  const { row, record, clockEvents } = about;
  if (!isOpen(row.status) || clockEvents.some(({ type }) => type === "extension_notified")) return false;
  const { extensionNoticeBy } = caseClock(about);
  return extensionNoticeBy !== null && localDate(now, record.controller.timeZone) <= extensionNoticeBy;
}

function mayLapse(about: RequestCase, now: Date): boolean {
  const from = lapsesOn(about);
  return (
    canMove(about.row.status, "lapse") &&
    from !== null &&
    localDate(now, about.record.controller.timeZone) >= from
  );
}
