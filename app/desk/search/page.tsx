import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { readSearch } from "@/app/desk/_edge/search-cookie";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { QueueTable } from "@/app/desk/_ui/queue-table";
import { SearchForm } from "@/app/desk/_ui/search-form";
import { requireStaff } from "@/lib/auth/session";
import { getChosenColumns } from "@/lib/queue/choose-columns";
import { listQueue } from "@/lib/queue/list-queue";
import { columnsToShow } from "@/lib/queue/queue-columns";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("search.title"),
});

export default async function SearchPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(deskPath);
  const words = await getWording();
  const { t } = words;
  const { after } = await queryOf(searchParams, "after");
  const search = await readSearch();
  const { rows, next } = search
    ? await listQueue(staff, { state: "all", search, ...(after ? { after } : {}) }, new Date())
    : { rows: [], next: null };
  const whole = !after && !next;
  return (
    <DeskShell staff={staff} back={<BackLink href={deskPath}>{t("search.back")}</BackLink>}>
      <PageTitle>{t(search ? "search.title" : "search.expiredTitle")}</PageTitle>
      <p className="mt-3 max-w-2xl" role="status">
        {!search
          ? t("search.expired")
          : rows.length === 0
            ? t("search.none", { query: search })
            : whole
              ? t("search.found", { query: search, count: rows.length })
              : t("search.foundMore", { query: search })}
      </p>
      <div className="my-6 max-w-2xl">
        <SearchForm t={t} {...(search ? { search } : {})} />
      </div>
      {rows.length > 0 ? (
        <QueueTable
          rows={rows}
          columns={columnsToShow(
            await getChosenColumns(staff),
            new Set(staff.memberships.map(({ controllerId }) => controllerId)).size,
          )}
          staffId={staff.staffId}
          words={words}
        />
      ) : null}
      {next ? (
        <nav aria-label={t("queue.pagesLabel")} className="mt-6">
          <ButtonLink variant="secondary" href={`${deskPath}/search?after=${encodeURIComponent(next)}`}>
            {t("queue.next")}
          </ButtonLink>
        </nav>
      ) : null}
    </DeskShell>
  );
}
