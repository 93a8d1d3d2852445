import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { deskPath, newRequestPath, tasksPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import type { Query } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { EmptyQueue } from "@/app/desk/_ui/empty-queue";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { bulkActs } from "@/app/desk/_ui/queue-bulk";
import { QueueFilters, UsedFilters } from "@/app/desk/_ui/queue-filters";
import { QueueLanes } from "@/app/desk/_ui/queue-lanes";
import { QueueList } from "@/app/desk/_ui/queue-list";
import { QueueLive } from "@/app/desk/_ui/queue-live";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { QueueSettings } from "@/app/desk/_ui/queue-settings";
import { QueueWhose } from "@/app/desk/_ui/queue-whose";
import { SearchForm } from "@/app/desk/_ui/search-form";
import { controllersWhere, hasTasksOnly } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/session";
import { getChosenColumns } from "@/lib/queue/choose-columns";
import { countQueue } from "@/lib/queue/count-queue";
import { listChanges } from "@/lib/queue/list-changes";
import { listQueue } from "@/lib/queue/list-queue";
import { queueChoices } from "@/lib/queue/queue-choices";
import { columnsToShow } from "@/lib/queue/queue-columns";
import { parseQueueFilter, type QueueFilter } from "@/lib/queue/queue-filter";
import { listViews } from "@/lib/queue/queue-views";

/** Whole: the layout's pattern for titles does not reach the page beside it. */
export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: { absolute: `${t("queue.title")} – ${t("layout.area")} – Habeas` } };
}

export default async function QueuePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const filter = parseQueueFilter(query);
  const staff = await requireStaff(queuePath(filter));
  if (hasTasksOnly(staff)) redirect(tasksPath as never);
  const words = await getWording();
  const { t } = words;
  const now = new Date();
  // Where changes are looked for starts before the list is read: what happens in between is told rather than lost.
  const { latest } = await listChanges(staff, null, now);
  const [counts, { rows, next }, choices, views, chosen, kept] = await Promise.all([
    countQueue(staff, filter, now),
    listQueue(staff, filter, now),
    queueChoices(staff, words.locale),
    listViews(staff),
    getChosenColumns(staff),
    readTyped(deskPath, staff),
  ]);
  const controllerCount = choices.controllers.length;
  const columns = columnsToShow(chosen, controllerCount);
  const view = query["problem"] === undefined ? null : kept();
  return (
    <DeskShell staff={staff} current="queue">
      <div className="grid items-end gap-x-10 gap-y-4 lg:grid-cols-[1fr_28rem]">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <PageTitle>{t("queue.title")}</PageTitle>
          {controllersWhere(staff, "request.record").length > 0 ? (
            <ButtonLink variant="secondary" href={newRequestPath()}>
              {t("queue.record")}
            </ButtonLink>
          ) : null}
        </div>
        <SearchForm t={t} />
      </div>
      <Outcome query={query} t={t} />
      <QueueLanes filter={filter} counts={counts} words={words} />
      <p className="mt-2 text-sm text-muted">{t(`queue.laneHint.${filter.state}`)}</p>
      <QueueWhose filter={filter} views={views} t={t} />
      <UsedFilters filter={filter} choices={choices} words={words} />
      <div className="flex flex-col gap-x-10 lg:flex-row lg:flex-wrap [&>details[open]]:basis-full">
        <QueueFilters filter={filter} choices={choices} words={words} />
        <QueueSettings
          filter={filter}
          columns={columns}
          controllerCount={controllerCount}
          kept={view}
          t={t}
        />
      </div>
      <QueueLive since={latest} texts={{ show: t("queue.show"), refreshed: t("queue.refreshed") }} />
      {rows.length > 0 ? (
        <QueueList
          rows={rows}
          columns={columns}
          acts={bulkActs(staff)}
          filter={filter}
          choices={choices}
          staffId={staff.staffId}
          words={words}
        />
      ) : (
        <EmptyQueue staff={staff} filter={filter} words={words} />
      )}
      <Pages filter={filter} next={next} t={t} />
    </DeskShell>
  );
}

/** What the form that led here did, or why it did nothing. */
function Outcome({ query, t }: { query: Awaited<Query>; t: DeskWords }) {
  const done = { view: t("queue.viewSaved"), columns: t("queue.columnsSaved") };
  const refused = { required: t("bulk.none"), too_many: t("bulk.tooMany") };
  const told = query["done"];
  const code = query["refused"];
  if (told === "view" || told === "columns")
    return (
      <div className="mt-6">
        <Notice tone="success" live>
          {done[told]}
        </Notice>
      </div>
    );
  if (code === "required" || code === "too_many")
    return (
      <div className="mt-6">
        <Notice tone="warning" live>
          {refused[code]}
        </Notice>
      </div>
    );
  const problem = query["problem"];
  return <ProblemNotice problem={typeof problem === "string" ? problem : undefined} t={t} />;
}

function Pages({ filter, next, t }: { filter: QueueFilter; next: string | null; t: DeskWords }) {
  const { after, ...first } = filter;
  if (after === undefined && next === null) return null;
  return (
    <nav aria-label={t("queue.pagesLabel")} className="mt-6 flex flex-wrap gap-3">
      {after === undefined ? null : (
        <ButtonLink variant="secondary" href={queuePath(first)}>
          {t("queue.first")}
        </ButtonLink>
      )}
      {next === null ? null : (
        <ButtonLink variant="secondary" href={queuePath({ ...first, after: next })}>
          {t("queue.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
