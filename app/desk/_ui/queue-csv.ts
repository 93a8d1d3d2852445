import type { Wording } from "@/app/desk/_ui/desk-words";
import { languageWord } from "@/app/desk/_ui/queue-words";
import { csvFormat } from "@/lib/bundle/csv-rows";
import { encodeRows } from "@/lib/bundle/row-chunks";
import type { Column, Value } from "@/lib/connectors/contract";
import type { QueueColumn } from "@/lib/queue/queue-columns";
import type { QueueRow } from "@/lib/queue/queue-view";

/** The list as CSV (RFC 4180) with the columns that the person sees, piece by piece; no text in it runs as a formula. */
export function queueCsv(
  pages: AsyncIterable<readonly QueueRow[]>,
  columns: readonly QueueColumn[],
  words: Wording,
): AsyncIterable<Uint8Array> {
  const head = [{ name: words.t("queue.reference"), type: "text" as const }];
  const format = csvFormat([...head, ...columns.flatMap((column) => headings(column, words))], "queue");
  const rows = async function* () {
    for await (const page of pages)
      yield page.map((row) => [row.reference, ...columns.flatMap((column) => values[column](row, words))]);
  };
  return encodeRows(format, rows(), { rows: 0 });
}

/** A due date takes two columns. Numbers are said to be numbers: only texts are kept from running as formulas. */
function headings(column: QueueColumn, { t }: Wording): readonly Column[] {
  if (column === "due")
    return [
      { name: t("queue.dueOnCsv"), type: "text" },
      { name: t("queue.daysLeft"), type: "integer" },
    ];
  return [
    {
      name: t(`queue.column.${column}`),
      type: column === "tasks" || column === "messages" ? "integer" : "text",
    },
  ];
}

const values: Record<QueueColumn, (row: QueueRow, words: Wording) => readonly Value[]> = {
  subject: ({ subjectName }) => [subjectName],
  rights: ({ rights }, { terms }) => [rights.map((right) => terms(`rightName.${right}`)).join("; ")],
  controller: ({ controller }) => [controller],
  status: ({ status }, { terms }) => [terms(`status.${status}`)],
  waiting: ({ waitingFor }, { t }) => [waitingFor ? t(`queue.waitingFor.${waitingFor}`) : ""],
  handler: ({ handler }) => [handler?.name ?? ""],
  tasks: ({ openTasks }) => [openTasks],
  messages: ({ unread }) => [unread],
  channel: ({ channel }, { t }) => [t(`who.channel.${channel}`)],
  language: ({ language }, { terms }) => [languageWord(language, terms)],
  received: ({ receivedOn }) => [receivedOn],
  due: ({ dueOn, daysLeft }) => [dueOn, daysLeft],
};
