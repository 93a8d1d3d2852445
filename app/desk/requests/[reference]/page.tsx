import type { Metadata } from "next";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { deskPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { StatusTag } from "@/app/desk/_ui/request-tags";
import type { Staff } from "@/lib/auth/actor";
import { requireStaff } from "@/lib/auth/session";
import { showPresence } from "@/lib/presence/show-presence";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { getDestroyed } from "@/lib/requests/get-destroyed";
import { getRequest } from "@/lib/requests/get-request";
import { BundlesTable } from "./_ui/bundles-table";
import { CarryOut } from "./_ui/carry-out";
import { ClockPanel } from "./_ui/clock-panel";
import { Destroyed } from "./_ui/destroyed";
import { DuplicatesSection } from "./_ui/duplicates-section";
import { EscalateForm } from "./_ui/escalate-form";
import { EvidenceLink } from "./_ui/evidence-link";
import { FormOutcome } from "./_ui/form-outcome";
import { HandlerPanel } from "./_ui/handler-panel";
import { History } from "./_ui/history";
import { IdentityPanel } from "./_ui/identity-panel";
import { LettersSection } from "./_ui/letters-section";
import { MailFailures } from "./_ui/mail-failures";
import { mayDraft } from "./_ui/may-draft";
import { messageForm } from "./_ui/messages-form-name";
import { MessagesSection, UnreadMessages } from "./_ui/messages-section";
import { NextStepPanel } from "./_ui/next-step-panel";
import { NotesSection } from "./_ui/notes-section";
import { PassOnPanel } from "./_ui/pass-on-panel";
import { PresencePanel } from "./_ui/presence-panel";
import { Recipients } from "./_ui/recipients";
import { Release } from "./_ui/release";
import { ReplyForm } from "./_ui/reply-form";
import { RequestFacts } from "./_ui/request-facts";
import { RequestGlance } from "./_ui/request-glance";
import { RightsSection } from "./_ui/rights-section";
import { SeenProvider } from "./_ui/seen";
import { isOvertaken, SeenChanges } from "./_ui/seen-changes";
import { SplitAndReopen } from "./_ui/split-and-reopen";
import { SystemsSearched } from "./_ui/systems-searched";
import { type WorkForm, workErrors, workForms } from "./_ui/work-errors";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Query;
}

const identityProblem = "request.identity_unchecked";
/** Answered by errors at fields, not by a notice alone. */
const fieldProblems = [identityProblem, "input.invalid"];

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t }, { reference }, { problem }] = await Promise.all([
    getWording(),
    params,
    queryOf(searchParams, "problem"),
  ]);
  const title = t("request.title", { reference });
  return { title: problem && fieldProblems.includes(problem) ? `${t("layout.error")} ${title}` : title };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const staff = await requireStaff(requestPath(reference));
  const words = await getWording();
  const { t, locale } = words;
  const {
    done,
    problem,
    form: refused,
    right,
    since,
  } = await queryOf(searchParams, "done", "problem", "form", "right", "since");
  const now = new Date();
  await showPresence(staff, { reference, writing: null }, now);
  const request = await getRequest(staff, reference, locale, now);
  if (!request) {
    const destroyed = await getDestroyed(staff, reference);
    if (!destroyed) notHere();
    return <Destroyed request={destroyed} staff={staff} words={words} />;
  }
  const kept = await readTyped(requestPath(reference), staff);
  const formOf = (name: string): WorkForm => {
    const form = kept(name);
    return { name, typed: form?.typed ?? {}, errors: form ? workErrors(name, form.errors, t) : {} };
  };
  const identityOf = problem === identityProblem && request.can.approve ? (right ?? null) : undefined;
  return (
    <DeskShell staff={staff} back={<BackLink href={deskPath}>{t("request.back")}</BackLink>}>
      <SeenProvider lines={request.seen}>
        {isOvertaken(problem) ? (
          <SeenChanges
            request={request}
            since={since}
            typed={refused ? formOf(refused).typed : undefined}
            words={words}
          />
        ) : (
          <FormOutcome
            identityOf={identityOf}
            form={problem && refused ? formOf(refused) : null}
            done={done}
            problem={problem}
            status={request.status}
            byPost={request.subject.email === null}
            t={t}
          />
        )}
        <Heading request={request} words={words} />
        <PresencePanel request={request} words={words} />
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
          <NextStepPanel request={request} words={words} />
          <div className="grid content-start gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <ClockPanel request={request} words={words} />
            <RequestFacts request={request} words={words} />
            <HandlerPanel request={request} words={words} />
            <EscalateForm request={request} form={formOf(workForms.escalate)} words={words} />
          </div>
          <div className="min-w-0 *:first:mt-0">
            <Parts staff={staff} request={request} identityOf={identityOf} formOf={formOf} words={words} />
          </div>
        </div>
      </SeenProvider>
    </DeskShell>
  );
}

/** Whose request it is, where it stands, and in short what is asked, by whom, until when, and who works on it. */
function Heading({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, terms } = words;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PageTitle>
          {t.rich("request.heading", {
            reference: request.reference,
            mark: (whole) => <span className="whitespace-nowrap">{whole}</span>,
          })}
        </PageTitle>
        <StatusTag status={request.status} terms={terms} />
      </div>
      <RequestGlance request={request} words={words} />
    </>
  );
}

/** Everything below the next step, in the order in which the work is done. */
function Parts({
  staff,
  request,
  identityOf,
  formOf,
  words,
}: {
  staff: Staff;
  request: RequestDetails;
  identityOf: string | null | undefined;
  formOf: (name: string) => WorkForm;
  words: Wording;
}) {
  return (
    <>
      <MailFailures request={request} staff={staff} words={words} />
      <UnreadMessages request={request} words={words} />
      <PassOnPanel request={request} form={formOf(workForms.passOn)} words={words} />
      <DuplicatesSection staff={staff} request={request} words={words} />
      <RightsSection request={request} identityMissing={identityOf ?? null} words={words} />
      <SplitAndReopen request={request} words={words} />
      <IdentityPanel request={request} formOf={formOf} words={words} />
      <ReplyForm request={request} form={formOf(workForms.reply)} words={words} />
      <SystemsSearched request={request} formOf={formOf} words={words} />
      <Release request={request} identityMissing={identityOf === null} words={words} />
      <CarryOut request={request} formOf={formOf} words={words} />
      <Recipients request={request} formOf={formOf} words={words} />
      <BundlesTable request={request} words={words} />
      <LettersSection request={request} mayDraft={mayDraft(staff)} words={words} />
      <MessagesSection request={request} staff={staff} form={formOf(messageForm)} words={words} />
      <NotesSection request={request} form={formOf(workForms.note)} words={words} />
      <History request={request} words={words} />
      <EvidenceLink request={request} words={words} />
    </>
  );
}
