import type { Metadata } from "next";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { deskPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { RightTags, StatusTag } from "@/app/desk/_ui/request-tags";
import { requireStaff } from "@/lib/auth/session";
import { getRequest } from "@/lib/requests/get-request";
import { BundlesTable } from "./_ui/bundles-table";
import { History } from "./_ui/history";
import { NextStepPanel } from "./_ui/next-step-panel";
import { OutcomeNotice } from "./_ui/outcome-notice";
import { Release } from "./_ui/release";
import { RequestFacts } from "./_ui/request-facts";
import { SystemsSearched } from "./_ui/systems-searched";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Query;
}

const identityProblem = "request.identity_unchecked";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t }, { reference }, { problem }] = await Promise.all([
    getWording(),
    params,
    queryOf(searchParams, "problem"),
  ]);
  const title = t("request.title", { reference });
  return { title: problem === identityProblem ? `${t("layout.error")} ${title}` : title };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const staff = await requireStaff(requestPath(reference));
  const words = await getWording();
  const { t, terms, locale } = words;
  const { done, problem } = await queryOf(searchParams, "done", "problem");
  const request = await getRequest(staff, reference, locale, new Date());
  if (!request) notHere();
  const identityMissing = problem === identityProblem && request.can.approve;
  return (
    <DeskShell staff={staff} back={<BackLink href={deskPath}>{t("request.back")}</BackLink>}>
      {identityMissing ? (
        <ErrorSummary
          title={t("layout.errorSummary")}
          errors={[{ fieldId: "identityChecked", text: t("release.identityError") }]}
        />
      ) : (
        <div className="mb-6 empty:hidden">
          <OutcomeNotice done={done} problem={problem} status={request.status} t={t} />
        </div>
      )}
      <PageTitle>
        {t.rich("request.heading", {
          reference: request.reference,
          mark: (whole) => <span className="whitespace-nowrap">{whole}</span>,
        })}
      </PageTitle>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-lg">{request.subject.name}</span>
        <RightTags rights={request.rights.map(({ right }) => right)} terms={terms} />
        <StatusTag status={request.status} terms={terms} />
      </div>
      <div className="mt-6 grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <NextStepPanel request={request} words={words} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <RequestFacts request={request} words={words} />
        </div>
        <div className="min-w-0 *:first:mt-0">
          <SystemsSearched request={request} words={words} />
          <Release request={request} identityMissing={identityMissing} words={words} />
          <BundlesTable request={request} words={words} />
          <History request={request} words={words} />
        </div>
      </div>
    </DeskShell>
  );
}
