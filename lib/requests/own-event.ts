import type { EventPayload, EventType } from "@/lib/audit/event-catalogue";

/** The steps that concern the subject; the others are the house's own. */
export const concerning = [
  "request.submitted",
  "receipt.issued",
  "request.email_corrected",
  "request.email_confirmed",
  "request.passed_on",
  "request.pass_on_settled",
  "identity.asked",
  "identity.submitted",
  "identity.passed",
  "identity.failed",
  "identity.expired",
  "file.destroyed",
  "message.sent",
  "collection.started",
  "question.asked",
  "question.answered",
  "fee.settled",
  "request.extended",
  "request.approved",
  "right.approved",
  "recipient.settled",
  "letter.sent",
  "rights.answered",
  "request.answered",
  "rights.withdrawn",
  "request.closed",
  "request.lapsed",
  "request.merged",
  "request.split",
  "request.reopened",
  "bundle.downloaded",
  "bundle.expired",
] as const satisfies readonly EventType[];
type Concerning = (typeof concerning)[number];

/**
 * One step as the subject may see it. `words` is what the controller told about it: the question, the reasons of an
 * extension, the name of a recipient; null when there is nothing to tell.
 */
export type OwnEvent = {
  readonly [T in Concerning]: {
    readonly type: T;
    readonly at: Date;
    readonly payload: EventPayload<T>;
    readonly words: string | null;
  };
}[Concerning];
