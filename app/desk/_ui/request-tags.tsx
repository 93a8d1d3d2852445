import { Tag, type TagTone } from "@/app/_ui/tag";
import type { Terms } from "@/app/desk/_ui/desk-words";
import type { RequestStatus, Right } from "@/db/schema/enums";

const tones: Record<RequestStatus, TagTone> = {
  unconfirmed: "neutral",
  received: "info",
  collecting: "info",
  review: "warning",
  preparing: "info",
  answered: "success",
};

export const StatusTag = ({ status, terms }: { status: RequestStatus; terms: Terms }) => (
  <Tag tone={tones[status]}>{terms(`status.${status}`)}</Tag>
);

export function RightTags({ rights, terms }: { rights: readonly Right[]; terms: Terms }) {
  return (
    <span className="inline-flex flex-wrap gap-1 max-md:justify-end">
      {rights.map((right) => (
        <Tag key={right}>{terms(`rightName.${right}`)}</Tag>
      ))}
    </span>
  );
}
