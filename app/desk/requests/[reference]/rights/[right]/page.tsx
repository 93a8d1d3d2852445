import type { Metadata } from "next";
import { PageTitle, Section } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { Tag } from "@/app/_ui/tag";
import { requestPath, rightPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { RightStatusTag } from "@/app/desk/_ui/request-tags";
import { rights } from "@/db/schema/enums";
import { requireStaff } from "@/lib/auth/session";
import { showPresence } from "@/lib/presence/show-presence";
import type { DecisionDraft } from "@/lib/requests/decision-facts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { getDecisionDraft } from "@/lib/requests/get-decision-draft";
import { getRequest } from "@/lib/requests/get-request";
import { Decided } from "../../_ui/decided";
import { FormPageNotices } from "../../_ui/form-page-notices";
import { PresencePanel } from "../../_ui/presence-panel";
import { SeenProvider } from "../../_ui/seen";
import { isOvertaken } from "../../_ui/seen-changes";
import { isAsked, readFacts } from "./_ui/assessment-facts";
import { CategoryCards } from "./_ui/category-cards";
import { decisionDefaults } from "./_ui/decision-defaults";
import { decisionErrors } from "./_ui/decision-errors";
import { DecisionForm } from "./_ui/decision-form";
import { DecisionNotices } from "./_ui/decision-notices";
import { FactsForm } from "./_ui/facts-form";
import { letterLanguage } from "./_ui/letter-language";

interface Props {
  readonly params: Promise<{ reference: string; right: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t, terms }, { reference, right: named }, { problem }] = await Promise.all([
    getWording(),
    params,
    queryOf(searchParams, "problem"),
  ]);
  const right = rights.find((known) => known === named);
  const title = `${right ? terms(`rightName.${right}`) : named} – ${t("request.title", { reference })}`;
  return { title: problem ? `${t("layout.error")} ${title}` : title };
}

export default async function DecisionPage({ params, searchParams }: Props) {
  const { reference, right: named } = await params;
  const page = rightPath(reference, named);
  const staff = await requireStaff(page);
  const words = await getWording();
  const { t, terms, locale } = words;
  const { problem, fresh, since } = await queryOf(searchParams, "problem", "fresh", "since");
  const right = rights.find((known) => known === named);
  if (!right) notHere();
  const now = new Date();
  await showPresence(staff, { reference, writing: null }, now);
  const request = await getRequest(staff, reference, locale, now);
  const facts = readFacts(right, await searchParams);
  const draft = request && (await getDecisionDraft(staff, reference, right, locale, now, facts));
  if (!draft) notHere();
  const mayWrite = request.can.decide && draft.can.decide;
  const wholeOnly = !draft.searched || (request.status !== "review" && request.status !== "decided");
  const kept = mayWrite && !fresh ? (await readTyped(page, staff))() : null;
  const overtaken = isOvertaken(problem) ? (await readTyped(page, staff))() : null;
  const errors = decisionErrors(kept?.errors ?? {}, draft.categories, t);
  return (
    <DeskShell
      staff={staff}
      back={<BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>}
    >
      <FormPageNotices
        {...{ request, problem, since, words }}
        errors={Object.fromEntries(errors.map(({ fieldId, whole }) => [fieldId, whole]))}
        typed={overtaken?.typed}
        unsavedAt={kept ? page : null}
      />
      <Heading draft={draft} request={request} mayWrite={mayWrite} words={words} />
      <PresencePanel request={request} words={words} />
      <DecisionNotices draft={draft} wholeOnly={mayWrite && wholeOnly} words={words} />
      {mayWrite && !wholeOnly && isAsked(right) ? (
        <FactsForm right={right} page={page} facts={facts} t={t} />
      ) : null}
      {mayWrite ? (
        <SeenProvider lines={request.seen}>
          <DecisionForm
            draft={draft}
            request={request}
            wholeOnly={wholeOnly}
            form={{
              values: kept?.typed ?? decisionDefaults(draft, wholeOnly),
              errors: Object.fromEntries(errors.map(({ fieldId, text }) => [fieldId, text])),
              t,
              letter: letterLanguage(request.locale, terms),
            }}
            words={words}
          />
        </SeenProvider>
      ) : (
        <ReadOnly draft={draft} request={request} words={words} />
      )}
    </DeskShell>
  );
}

interface Part {
  readonly draft: DecisionDraft;
  readonly request: RequestDetails;
  readonly words: Wording;
}

/** Which right of whom, and where it stands. */
function Heading({ draft, request, mayWrite, words: { t, terms } }: Part & { mayWrite: boolean }) {
  return (
    <>
      <PageTitle>
        {t(mayWrite ? "decision.title" : "decision.readTitle", { right: terms(`rightName.${draft.right}`) })}
      </PageTitle>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <span className="text-muted">{terms(`rightArticle.${draft.right}`)}</span>
        <span>{request.subject.name}</span>
        <RightStatusTag status={draft.status} terms={terms} />
        {request.clock.overdue ? <Tag tone="danger">{t("request.overdue")}</Tag> : null}
      </p>
    </>
  );
}

/** The decision and what the law says, for who may not write it, or no more. */
function ReadOnly({ draft, request, words }: Part) {
  const { t } = words;
  return (
    <>
      <p className="mt-4 text-muted">{t("decision.readOnly")}</p>
      {draft.decision ? (
        <Section title={t("decision.whole")}>
          <Decided decision={draft.decision} request={request} words={words} />
        </Section>
      ) : null}
      <Section title={t("decision.law")}>
        <CategoryCards draft={draft} request={request} form={null} words={words} />
      </Section>
    </>
  );
}
