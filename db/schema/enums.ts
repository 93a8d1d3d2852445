/**
 * The words that state is kept in. Everything that branches on one of them is a `Record` over its type,
 * so a new word does not compile until every place has decided about it.
 */

/** The rights of GDPR Arts. 15-18, 20-22, 7(3) and of the French act Art. 85, as they stand in URLs, JSON and files. */
export const rights = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "consent-withdrawal",
  "human-review",
  "post-mortem",
] as const;
export type Right = (typeof rights)[number];

/** The languages of letters, public pages, mails and bundles. The desk speaks a part of these. */
export const languages = ["en", "fr", "nl", "de"] as const;
export type Language = (typeof languages)[number];

/** A request's life; the moves between these are in lib/requests/status.ts. */
export const requestStatuses = [
  "unconfirmed", // received and counting, the address not yet proven
  "received", // address proven, nobody works on it yet
  "identity", // who asks is in doubt: more was asked for, nothing is collected or decided (Art. 12(6))
  "collecting", // in progress: the systems are being searched
  "review", // in progress: everything is collected, staff look and decide
  "decided", // every right is decided; what was decided is being carried out and answered
  "answered", // every right is answered
  "closed", // nothing more is to come
  "withdrawn", // by the subject, with all of its rights
  "lapsed", // the person never proved who they are, and was told the remedies
  "merged", // a duplicate: another request is answered in its place
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Somebody waits for an answer: the clock counts, and what is late is overdue. */
export const openStatuses = [
  "unconfirmed",
  "received",
  "identity",
  "collecting",
  "review",
  "decided",
] as const satisfies readonly RequestStatus[];

/** Each right of a request has a life of its own: an early refusal need not wait for a late copy (Art. 12(4)). */
export const rightStatuses = [
  "asked", // nothing is decided
  "proposed", // a decision is written down and waits for approval
  "decided", // approved; tasks carry it out
  "answered", // the letter with the decision was sent
  "withdrawn", // by the subject
] as const;
export type RightStatus = (typeof rightStatuses)[number];

/** What stops or moves the clock: questions to the person and their answers, and the one extension (Art. 12(3), 12(6)). */
export const clockEventTypes = [
  "identity_requested",
  "identity_received",
  "clarification_requested",
  "clarification_received",
  "fee_requested",
  "fee_received",
  "extension_notified",
] as const;
export type ClockEventType = (typeof clockEventTypes)[number];

/** Finding out what a system holds, or doing there what was decided. */
export const taskKinds = ["search", "carry-out"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStatuses = ["todo", "running", "done", "failed"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/**
 * How a finished task ended: a search with extracts, with data noted by a person, or with the finding that the system
 * holds nothing (also an answer, Art. 15(1)); a task that carries out a decision as done; or that it could not be done,
 * with the reason.
 */
export const taskOutcomes = ["collected", "held", "nothing-held", "carried-out", "cannot"] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** What a question to the person is about. */
export const questionTopics = ["identity", "clarification", "fee"] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** A decision on one right or on one category under it (Art. 12(3)-(4)). */
export const decisionOutcomes = ["granted", "partly-granted", "refused"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Whether a recipient was told (Art. 19): told, or why not. */
export const noticeStatuses = ["pending", "told", "impossible", "disproportionate"] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

export const letterKinds = [
  "acknowledgement",
  "identity-requested",
  "clarification-requested",
  "fee-requested",
  "extension",
  "answer",
  "recipients",
  "closing",
] as const;
export type LetterKind = (typeof letterKinds)[number];
/** The letters that people send; the acknowledgement the product writes by itself. */
export type StaffLetterKind = Exclude<LetterKind, "acknowledgement">;

/** A contributor does single tasks in the systems, and sees nothing but these. */
export const roles = ["administrator", "dpo", "handler", "contributor", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Who did what a line of the history tells. */
export const actorKinds = ["visitor", "subject", "staff", "owner", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who files: the subject, or somebody who may act for them. The proof that each needs is in lib/requests/requesters.ts. */
export const requesterRoles = [
  "self",
  "parent", // holder of parental authority
  "guardian", // of an adult under protection
  "agent", // with a mandate
  "heir", // French act 78-17 Art. 85 II
  "designated-person", // named in a post-mortem directive, Art. 85 I
] as const;
export type RequesterRole = (typeof requesterRoles)[number];

/** How the answer reaches the person (Art. 12(3)): on the request's page, by e-mail, or as a printed letter. */
export const answerWays = ["online", "email", "post"] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Ways other than the portal and the API, whose requests staff record (Art. 12(2): no form is forced on anybody). */
export const recordedChannels = ["email", "phone", "post", "in-person", "social-network"] as const;
export type RecordedChannel = (typeof recordedChannels)[number];

/** How a request came in. `forwarded`: by a controller, to its processor (Art. 28(3)(e)). */
export const channels = ["portal", "api", "forwarded", ...recordedChannels] as const;
export type Channel = (typeof channels)[number];

/** How surely the person is known, by the names of Reg. (EU) 910/2014 Art. 8; in ascending order. */
export const assuranceLevels = ["low", "substantial", "high"] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** Ways to prove who asks that a record of processing can allow, least data first. */
export const identityMethods = [
  "email-code",
  "account",
  "matching",
  "document",
  "postal-code",
  "in-person",
] as const;
export type IdentityMethod = (typeof identityMethods)[number];

/** A proof by any means (decree 2019-536 Art. 77) is noted by staff, with what convinced them. */
export const identityCheckMethods = [...identityMethods, "other-means"] as const;
export type IdentityCheckMethod = (typeof identityCheckMethods)[number];

export const identityCheckStatuses = [
  "open", // waits for the person: an answer, a document, a code from a letter
  "submitted", // the person did their part; the worker or a named member of staff looks
  "passed",
  "failed",
  "expired", // nobody came; or another proof made it needless
] as const;
export type IdentityCheckStatus = (typeof identityCheckStatuses)[number];

/**
 * What an uploaded file is for. `identity` is destroyed on decision, the others live as long as the request's data.
 * `scan`: the letter or note that a recorded request came as; `found`: data of the person out of a system.
 */
export const filePurposes = ["evidence", "message", "identity", "scan", "found"] as const;
export type FilePurpose = (typeof filePurposes)[number];

export const messageSenders = ["subject", "staff"] as const;
export type MessageSender = (typeof messageSenders)[number];

/** A request about a client's processing, passed on by its processor (Art. 28(3)(e)). */
export const passOnStatuses = [
  "sent", // told, not acknowledged yet
  "received", // the client acknowledged it
  "authorised", // the client instructs the processor to answer
  "taken-over", // the client answers the person itself
] as const;
export type PassOnStatus = (typeof passOnStatuses)[number];

/** Why something is put before the data protection officer. */
export const escalationReasons = ["task-overdue", "task-cannot", "due-soon", "asked"] as const;
export type EscalationReason = (typeof escalationReasons)[number];

/** Why a mail did not arrive: refused by a server for good, returned later (RFC 3464), or tried for days in vain. */
export const mailFailures = ["refused", "bounced", "expired"] as const;
export type MailFailure = (typeof mailFailures)[number];

/** What a request is found by without opening any: words of the subject's name, and the identifiers they gave. */
export const searchKeyKinds = ["name", "identifier"] as const;
export type SearchKeyKind = (typeof searchKeyKinds)[number];

/** What a yearly review found about one role of one person. */
export const accessFindings = ["kept", "ended"] as const;
export type AccessFinding = (typeof accessFindings)[number];

/** What an e-mailed code is for: proving the address after sending, or opening the request later. */
export const verificationPurposes = ["confirm", "open"] as const;
export type VerificationPurpose = (typeof verificationPurposes)[number];
