import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { type BulkActs, QueueBulk } from "@/app/desk/_ui/queue-bulk";
import { QueueKeys } from "@/app/desk/_ui/queue-keys";
import { QueueSelection } from "@/app/desk/_ui/queue-selection";
import { QueueTable } from "@/app/desk/_ui/queue-table";
import type { QueueChoices } from "@/lib/queue/queue-choices";
import type { QueueColumn } from "@/lib/queue/queue-columns";
import type { QueueFilter } from "@/lib/queue/queue-filter";
import type { QueueRow } from "@/lib/queue/queue-view";

/** A page of requests with what can be done to several of them, and the keys that make it fast. */
export function QueueList({
  rows,
  columns,
  acts,
  filter,
  choices,
  staffId,
  words,
}: {
  rows: readonly QueueRow[];
  columns: readonly QueueColumn[];
  acts: BulkActs;
  filter: QueueFilter;
  choices: QueueChoices;
  staffId: string;
  words: Wording;
}) {
  const { t } = words;
  const selectable = acts.assign || acts.remind || acts.extend;
  const counted = Array.from({ length: rows.length + 1 }, (_, count) => t("queue.selected", { count }));
  return (
    <div className="group/queue">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        {selectable ? <QueueSelection label={t("queue.selectAll")} counted={counted} /> : <span />}
        <QueueKeys mayTake={acts.assign} texts={keyTexts(t)} />
      </div>
      <QueueTable rows={rows} columns={columns} selectable={selectable} staffId={staffId} words={words} />
      {selectable ? <QueueBulk acts={acts} filter={filter} choices={choices} t={t} /> : null}
    </div>
  );
}

const keyTexts = (t: DeskWords) => ({
  open: t("queueKeys.open"),
  title: t("queueKeys.title"),
  close: t("queueKeys.close"),
  on: t("queueKeys.on"),
  next: t("queueKeys.next"),
  previous: t("queueKeys.previous"),
  enter: t("queueKeys.enter"),
  select: t("queueKeys.select"),
  take: t("queueKeys.take"),
  search: t("queueKeys.search"),
  help: t("queueKeys.help"),
  failed: t("queueKeys.failed"),
});
