import { Tag, type TagTone } from "@/app/_ui/tag";
import type { Terms } from "@/app/desk/_ui/desk-words";
import type { DecisionOutcome, RequestStatus, Right, RightStatus } from "@/db/schema/enums";

const tones: Record<RequestStatus, TagTone> = {
  unconfirmed: "neutral",
  received: "info",
  identity: "warning",
  collecting: "info",
  review: "warning",
  decided: "info",
  answered: "success",
  closed: "neutral",
  withdrawn: "neutral",
  lapsed: "neutral",
  merged: "neutral",
};

const rightTones: Record<RightStatus, TagTone> = {
  asked: "neutral",
  proposed: "warning",
  decided: "info",
  answered: "success",
  withdrawn: "neutral",
};

const outcomeTones: Record<DecisionOutcome, TagTone> = {
  granted: "success",
  "partly-granted": "warning",
  refused: "danger",
};

export const StatusTag = ({ status, terms }: { status: RequestStatus; terms: Terms }) => (
  <Tag tone={tones[status]}>{terms(`status.${status}`)}</Tag>
);

export const RightStatusTag = ({ status, terms }: { status: RightStatus; terms: Terms }) => (
  <Tag tone={rightTones[status]}>{terms(`rightStatus.${status}`)}</Tag>
);

export const OutcomeTag = ({ outcome, terms }: { outcome: DecisionOutcome; terms: Terms }) => (
  <Tag tone={outcomeTones[outcome]}>{terms(`outcome.${outcome}`)}</Tag>
);

export function RightTags({ rights, terms }: { rights: readonly Right[]; terms: Terms }) {
  return (
    <span className="inline-flex flex-wrap gap-1 max-lg:justify-end">
      {rights.map((right) => (
        <Tag key={right}>{terms(`rightName.${right}`)}</Tag>
      ))}
    </span>
  );
}
