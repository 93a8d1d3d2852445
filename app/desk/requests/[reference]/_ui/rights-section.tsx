import { ButtonLink } from "@/app/_ui/button";
import { Section } from "@/app/_ui/heading";
import { rightPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { OutcomeTag, RightStatusTag } from "@/app/desk/_ui/request-tags";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { ApproveRight } from "./approve-right";
import { Decided } from "./decided";
import { RightAnswers } from "./right-answers";

type RequestRight = RequestDetails["rights"][number];

/** One card a right: what is asked, where it stands, what is decided and by whom. */
export function RightsSection({
  request,
  identityMissing,
  words,
}: {
  request: RequestDetails;
  /** The right whose approval lacked the check of identity. */
  identityMissing: string | null;
  words: Wording;
}) {
  return (
    <Section id="rights" title={words.t("rights.title")}>
      {request.rights.map((asked) => (
        <RightCard
          key={asked.right}
          asked={asked}
          request={request}
          identityMissing={identityMissing === asked.right}
          words={words}
        />
      ))}
    </Section>
  );
}

function RightCard({
  asked,
  request,
  identityMissing,
  words,
}: {
  asked: RequestRight;
  request: RequestDetails;
  identityMissing: boolean;
  words: Wording;
}) {
  const { t, terms } = words;
  const { right, details, status, decision } = asked;
  return (
    <article
      id={`right-${right}`}
      aria-labelledby={`right-${right}-title`}
      className="grid gap-3 rounded-md border border-line p-4 target:border-accent sm:p-5"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={`right-${right}-title`} className="text-lg font-bold">
          {terms(`rightName.${right}`)}
        </h3>
        <span className="text-sm text-muted">{terms(`rightArticle.${right}`)}</span>
        <span className="flex flex-wrap gap-1 sm:ml-auto">
          {decision ? <OutcomeTag outcome={decision.outcome} terms={terms} /> : null}
          <RightStatusTag status={status} terms={terms} />
        </span>
      </div>
      <RightAnswers asked={asked} words={words} />
      {details ? (
        <blockquote
          aria-label={t("rights.asked")}
          className="border-l-4 border-line pl-3 whitespace-pre-line [overflow-wrap:anywhere]"
        >
          {details}
        </blockquote>
      ) : asked.answers.length === 0 ? (
        <p className="text-sm text-muted">{t("rights.noDetails")}</p>
      ) : null}
      {decision && status === "asked" ? <p className="font-semibold">{t("rights.returned")}</p> : null}
      {decision ? <Decided decision={decision} request={request} words={words} /> : null}
      <Links asked={asked} request={request} words={words} />
      {decision && status === "proposed" ? (
        <ApproveRight
          asked={{ right, decision }}
          request={request}
          identityMissing={identityMissing}
          words={words}
        />
      ) : null}
    </article>
  );
}

/** To the page of the decision: to write it, to write it again, or to read it. */
function Links({
  asked: { right, status, decision },
  request,
  words: { t, terms },
}: {
  asked: RequestRight;
  request: RequestDetails;
  words: Wording;
}) {
  const open = status === "asked" || status === "proposed";
  const canWrite = request.can.decide && open;
  if (!canWrite && !decision)
    return open ? <p className="text-sm text-muted">{t("rights.notDecided")}</p> : null;
  const label = canWrite ? (decision ? "rights.change" : "rights.decide") : "rights.read";
  return (
    <div>
      <ButtonLink variant="secondary" href={rightPath(request.reference, right)}>
        {t(status === "asked" && decision && canWrite ? "rights.change" : label)}
        <span className="sr-only">{`${t("layout.colon")} ${terms(`rightName.${right}`)}`}</span>
      </ButtonLink>
    </div>
  );
}
