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

/** A request's life; the moves between these are in lib/requests/status.ts. */
export const requestStatuses = [
  "unconfirmed", // received and counting, the address not yet proven
  "received", // address proven, nobody works on it yet
  "collecting", // tasks are running in the systems
  "review", // everything is collected: staff look and decide
  "preparing", // decided; the bundles are being built
  "answered", // the subject was told and can download
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const taskStatuses = ["todo", "running", "done", "failed"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** How a finished task ended: with extracts, or with the finding that the system holds nothing (also an answer, Art. 15(1)). */
export const taskOutcomes = ["collected", "nothing-held"] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** A decision on one right (Art. 12(3)-(4)). Refusals come with their own screens, grounds and articles. */
export const decisionOutcomes = ["granted"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const roles = ["administrator", "dpo", "handler", "system-owner", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Who did what a line of the history tells. */
export const actorKinds = ["visitor", "subject", "staff", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What an e-mailed code is for: proving the address after sending, or opening the request later. */
export const verificationPurposes = ["confirm", "open"] as const;
export type VerificationPurpose = (typeof verificationPurposes)[number];
