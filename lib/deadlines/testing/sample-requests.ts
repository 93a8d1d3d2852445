import { computeDeadline, type DeadlineInput } from "@/lib/deadlines/compute-deadline";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";

export const request = (receivedOn: string, events: readonly DeadlineEvent[] = []): DeadlineInput => ({
  regime: "eu-gdpr",
  country: "FR",
  timeZone: "Europe/Paris",
  receivedAt: `${receivedOn}T11:00:00Z`,
  kind: "response",
  events,
});
export const happened = (
  type: Exclude<DeadlineEvent["type"], "extension_notified">,
  on: string,
): DeadlineEvent => ({
  type,
  at: `${on}T12:00:00Z`,
});
export const identity = (asked: string, answered: string) => [
  happened("identity_requested", asked),
  happened("identity_received", answered),
];
export const clarification = (asked: string, answered: string) => [
  happened("clarification_requested", asked),
  happened("clarification_received", answered),
];
export const extended = (
  on: string,
  length: { months?: number; days?: number } = { months: 2 },
): DeadlineEvent => ({
  type: "extension_notified",
  at: `${on}T12:00:00Z`,
  ...length,
});
export const rulesOf = (input: DeadlineInput) => computeDeadline(input).steps.map((step) => step.rule);
