import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { EmptyQueue } from "@/app/desk/_ui/empty-queue";
import { QueueCounts } from "@/app/desk/_ui/queue-counts";
import { QueueFilterLinks, readState } from "@/app/desk/_ui/queue-filter-links";
import { QueueTable } from "@/app/desk/_ui/queue-table";
import { SearchForm } from "@/app/desk/_ui/search-form";
import { requireStaff } from "@/lib/auth/session";
import { countQueue, listQueue } from "@/lib/requests/list-queue";

/** Whole: the layout's pattern for titles does not reach the page beside it. */
export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: { absolute: `${t("queue.title")} – ${t("layout.area")} – Habeas` } };
}

export default async function QueuePage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(deskPath);
  const words = await getWording();
  const { t } = words;
  const now = new Date();
  const { state: wanted, after } = await queryOf(searchParams, "state", "after");
  const state = readState(wanted);
  const [counts, { rows, next }] = await Promise.all([
    countQueue(staff, now),
    listQueue(staff, { state, ...(after ? { after } : {}) }, now),
  ]);
  const controllerCount = new Set(staff.memberships.map(({ controllerId }) => controllerId)).size;
  return (
    <DeskShell staff={staff} current="queue">
      <div className="grid items-end gap-x-10 gap-y-4 lg:grid-cols-[1fr_28rem]">
        <div className="grid gap-3">
          <PageTitle>{t("queue.title")}</PageTitle>
          <QueueCounts counts={counts} t={t} />
        </div>
        <SearchForm t={t} />
      </div>
      <QueueFilterLinks state={state} t={t} />
      {rows.length > 0 ? (
        <QueueTable rows={rows} showController={controllerCount > 1} words={words} />
      ) : (
        <EmptyQueue staff={staff} state={state} words={words} />
      )}
      {after || next ? (
        <nav aria-label={t("queue.pagesLabel")} className="mt-6 flex flex-wrap gap-3">
          {after ? (
            <ButtonLink variant="secondary" href={`${deskPath}?state=${state}`}>
              {t("queue.first")}
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink
              variant="secondary"
              href={`${deskPath}?state=${state}&after=${encodeURIComponent(next)}`}
            >
              {t("queue.next")}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </DeskShell>
  );
}
