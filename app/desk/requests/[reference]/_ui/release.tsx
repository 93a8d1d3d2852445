import { Section } from "@/app/_ui/heading";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { RequestStatus } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import { type BundledRight, isBundled } from "@/lib/rights/bundled-rights";
import { ApproveForm } from "./approve-form";
import { filledExtracts } from "./next-step";

type Extract = TaskView["extracts"][number];

const everything = (extracts: readonly Extract[], t: DeskWords) => {
  const rows = extracts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return extracts.length === 0
    ? t("release.everythingEmpty")
    : t("release.everything", { rows, categories: extracts.length });
};
const portablePart = (extracts: readonly Extract[], t: DeskWords) => {
  const categories = extracts.filter(({ portable }) => portable).length;
  return categories === 0 ? t("release.portableEmpty") : t("release.portable", { categories });
};

/** What the answer to each right carries. */
const carried: Record<BundledRight, (extracts: readonly Extract[], t: DeskWords) => string> = {
  access: everything,
  portability: portablePart,
};

const shownIn: readonly RequestStatus[] = ["review", "decided", "answered", "closed"];

/** From review on: what leaves for each copy, and the quick way to grant all copies as they stand. */
export function Release({
  request,
  identityMissing,
  words,
}: {
  request: RequestDetails;
  /** The approval was sent without the check of identity that these accounts need. */
  identityMissing: boolean;
  words: Wording;
}) {
  const { t, terms } = words;
  const copies = request.rights.flatMap(({ right, status, decision }) =>
    isBundled(right) && status !== "withdrawn" && decision?.outcome !== "refused" ? [right] : [],
  );
  if (copies.length === 0 || !shownIn.includes(request.status)) return null;
  const extracts = request.tasks.flatMap(filledExtracts);
  const isOver = request.status === "answered" || request.status === "closed";
  return (
    <Section id="release" title={t(isOver ? "release.titleAnswered" : "release.title")}>
      <dl className="grid gap-3">
        {copies.map((right) => (
          <div key={right} className="border-l-4 border-line pl-4">
            <dt className="font-semibold">
              {terms(`rightName.${right}`)}{" "}
              <span className="text-sm font-normal text-muted">{terms(`rightArticle.${right}`)}</span>
            </dt>
            <dd>{carried[right](extracts, t)}</dd>
          </div>
        ))}
      </dl>
      {request.can.grantCopies ? (
        <ApproveForm request={request} identityMissing={identityMissing} t={t} />
      ) : null}
    </Section>
  );
}
