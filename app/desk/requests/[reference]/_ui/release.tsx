import { Section } from "@/app/_ui/heading";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { Right } from "@/db/schema/enums";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
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
const nothing = (_: readonly Extract[], t: DeskWords) => t("release.nothing");

/** What the answer to each right carries. */
const carried: Record<Right, (extracts: readonly Extract[], t: DeskWords) => string> = {
  access: everything,
  portability: portablePart,
  rectification: nothing,
  erasure: nothing,
  restriction: nothing,
  objection: nothing,
  "consent-withdrawal": nothing,
  "human-review": nothing,
  "post-mortem": nothing,
};

/** From review on: what leaves for each right, and the approval that lets it leave. */
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
  if (!["review", "preparing", "answered"].includes(request.status)) return null;
  const extracts = request.tasks.flatMap(filledExtracts);
  return (
    <Section
      id="release"
      title={t(request.status === "answered" ? "release.titleAnswered" : "release.title")}
    >
      <dl className="grid gap-3">
        {request.rights.map(({ right }) => (
          <div key={right} className="border-l-4 border-line pl-4">
            <dt className="font-semibold">
              {terms(`rightName.${right}`)}{" "}
              <span className="text-sm font-normal text-muted">{terms(`rightArticle.${right}`)}</span>
            </dt>
            <dd>{carried[right](extracts, t)}</dd>
          </div>
        ))}
      </dl>
      {request.can.approve ? <ApproveForm request={request} identityMissing={identityMissing} t={t} /> : null}
    </Section>
  );
}
