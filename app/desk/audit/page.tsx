import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle, Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import { auditPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { type AuditFilter, auditParams, auditQuery, readAuditFilter } from "@/lib/audit/audit-filter";
import type { AuditCursor } from "@/lib/audit/audit-line";
import { getAuditChoices } from "@/lib/audit/audit-scope";
import { listAudit } from "@/lib/audit/list-audit";
import { noteAuditRead } from "@/lib/audit/note-audit-read";
import { getLastVerification, readVerification } from "@/lib/audit/verify-audit";
import { requireStaff } from "@/lib/auth/session";
import { AuditFilterForm } from "./_ui/audit-filter-form";
import { AuditLines } from "./_ui/audit-lines";
import { VerificationPanel } from "./_ui/verification-panel";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("audit.title"),
});

/** What happened, the newest first, for who may audit; reading it is recorded too. */
export default async function AuditPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(auditPath);
  const words = await getWording();
  const { t } = words;
  const filter = readAuditFilter(await queryOf(searchParams, ...auditParams));
  const { run: token, problem } = await queryOf(searchParams, "run", "problem");
  const choices = await getAuditChoices(staff);
  const page = await listAudit(staff, filter);
  if (!choices || !page) notHere();
  await noteAuditRead(staff, new Date());
  const run = token ? readVerification(staff, token) : null;
  const last = choices.mayReadRequests ? await getLastVerification(staff) : null;
  return (
    <DeskShell staff={staff} current="audit">
      <ProblemNotice problem={problem} t={t} />
      <PageTitle>{t("audit.title")}</PageTitle>
      <div className="mt-3 grid grid-cols-1 gap-4">
        <p className="max-w-prose">{t("audit.lead")}</p>
        {choices.mayReadRequests ? null : <p className="max-w-prose">{t("audit.staffOnly")}</p>}
      </div>
      {choices.mayReadRequests ? (
        <VerificationPanel run={run} token={token} last={last} timeZone={choices.timeZone} words={words} />
      ) : null}
      <Section id="lines" title={t("audit.listTitle")}>
        <AuditFilterForm filter={filter} choices={choices} t={t} />
        <Download filter={filter} t={t} />
        {page.lines.length > 0 ? (
          <AuditLines lines={page.lines} timeZone={choices.timeZone} words={words} />
        ) : (
          <p role="status">{t(page.next ? "audit.noneHere" : "audit.none")}</p>
        )}
        <Pages filter={filter} next={page.next} t={t} />
      </Section>
    </DeskShell>
  );
}

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);

function Download({ filter, t }: { filter: AuditFilter; t: DeskWords }) {
  const query = auditQuery({ ...filter, after: undefined });
  return (
    <p>
      <TextLink href={withQuery(`${auditPath}/audit.csv`, query)} download>
        {t("audit.csv")}
      </TextLink>{" "}
      <span className="text-muted">{t("audit.csvHint")}</span>
    </p>
  );
}

function Pages({ filter, next, t }: { filter: AuditFilter; next: AuditCursor | null; t: DeskWords }) {
  if (!filter.after && !next) return null;
  return (
    <nav aria-label={t("audit.pages")} className="flex flex-wrap gap-3">
      {filter.after ? (
        <ButtonLink
          variant="secondary"
          href={withQuery(auditPath, auditQuery({ ...filter, after: undefined }))}
        >
          {t("audit.newest")}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink variant="secondary" href={withQuery(auditPath, auditQuery({ ...filter, after: next }))}>
          {t("audit.older")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
