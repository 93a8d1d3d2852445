import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { RequestStatus } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { type BundledRight, isBundled } from "@/lib/rights/bundled-rights";
import { ApproveForm } from "./approve-form";
import { filledExtracts, isFoundByHand } from "./next-step";

/** What was read, what people found, in words. */
type Carried = (
  extracts: readonly TaskView["extracts"][number][],
  found: readonly TaskView[],
  t: DeskWords,
) => string;

const titlesOf = (tasks: readonly TaskView[]): string => tasks.map(({ title }) => title).join(", ");

const everything: Carried = (extracts, found, t) => {
  const rows = extracts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const files = found.reduce((sum, task) => sum + task.files.length, 0);
  const read = t("release.everything", { rows, categories: extracts.length });
  if (found.length === 0) return extracts.length === 0 ? t("release.everythingEmpty") : read;
  const byHand = t("release.found", { files, systems: titlesOf(found) });
  return `${extracts.length === 0 ? t("release.everythingFound") : read} ${byHand}`;
};
const portablePart: Carried = (extracts, _, t) => {
  const categories = extracts.filter(({ portable }) => portable).length;
  return categories === 0 ? t("release.portableEmpty") : t("release.portable", { categories });
};

/** What the answer to each right carries. */
const carried: Record<BundledRight, Carried> = {
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
  const found = request.tasks.filter(isFoundByHand);
  const notAttached = found.filter(({ files }) => files.length === 0);
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
            <dd>{carried[right](extracts, found, t)}</dd>
          </div>
        ))}
      </dl>
      {notAttached.length > 0 && copies.includes("access") && !isOver ? (
        <Notice tone="warning">{t("release.notAttached", { systems: titlesOf(notAttached) })}</Notice>
      ) : null}
      {request.can.grantCopies ? (
        <ApproveForm request={request} identityMissing={identityMissing} t={t} />
      ) : null}
    </Section>
  );
}
