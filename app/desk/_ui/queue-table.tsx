import type { ReactNode } from "react";
import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Due } from "@/app/desk/_ui/due";
import { languageWord } from "@/app/desk/_ui/queue-words";
import { RightTags, StatusTag } from "@/app/desk/_ui/request-tags";
import { formatShortDate } from "@/lib/i18n/translator";
import type { QueueColumn } from "@/lib/queue/queue-columns";
import type { QueueRow } from "@/lib/queue/queue-view";

/** The form that the boxes of the rows belong to. */
export const bulkForm = "queue-bulk";

interface Props {
  readonly rows: readonly QueueRow[];
  readonly columns: readonly QueueColumn[];
  /** Rows can be ticked for the form `bulkForm`. */
  readonly selectable?: boolean;
  /** Whose "you" it is. */
  readonly staffId: string;
  readonly words: Wording;
}

/** Requests to scan from top to bottom. */
export function QueueTable({ rows, columns, selectable = false, staffId, words }: Props) {
  const { t } = words;
  return (
    <Table
      caption={t("queue.tableCaption")}
      captionHidden
      columns={[
        ...(selectable
          ? [{ key: "select", label: <span className="sr-only">{t("queue.select")}</span> }]
          : []),
        { key: "reference", label: t("queue.reference") },
        ...columns.map((key) => ({ key, label: t(`queue.column.${key}`), numeric: isNumeric(key) })),
      ]}
    >
      {rows.map((row) => (
        <Row key={row.reference}>
          {selectable ? (
            <Cell label={t("queue.select")}>
              <input
                type="checkbox"
                name="reference"
                value={row.reference}
                form={bulkForm}
                aria-label={t("queue.selectOne", { reference: row.reference })}
                className="size-6 cursor-pointer accent-accent"
              />
            </Cell>
          ) : null}
          <Cell header label={t("queue.reference")}>
            <a
              href={requestPath(row.reference)}
              data-queue-row={row.reference}
              className="inline-block py-0.5 font-mono font-semibold whitespace-nowrap text-accent underline underline-offset-4 hover:text-accent-hover"
            >
              {row.reference}
            </a>
          </Cell>
          {columns.map((column) => (
            <Cell key={column} label={t(`queue.column.${column}`)} numeric={isNumeric(column)}>
              {cells[column](row, words, staffId)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

const isNumeric = (column: QueueColumn): boolean => column === "tasks" || column === "messages";

const cells: Record<QueueColumn, (row: QueueRow, words: Wording, staffId: string) => ReactNode> = {
  subject: ({ subjectName }, { t }) =>
    subjectName === "" ? (
      <span className="text-muted">{t("queue.destroyed")}</span>
    ) : (
      <span className="[overflow-wrap:anywhere] lg:inline-block lg:min-w-28">{subjectName}</span>
    ),
  rights: ({ rights }, { terms }) => <RightTags rights={rights} terms={terms} />,
  controller: ({ controller }) => controller,
  status: ({ status, escalated, unread }, { t, terms }) => (
    <span className="inline-flex flex-wrap gap-1 max-lg:justify-end">
      <StatusTag status={status} terms={terms} />
      {escalated ? <Tag tone="warning">{t("queue.escalated")}</Tag> : null}
      {unread > 0 ? <Tag tone="info">{t("queue.unread", { count: unread })}</Tag> : null}
    </span>
  ),
  waiting: ({ waitingFor }, { t }) => (waitingFor ? t(`queue.waitingFor.${waitingFor}`) : ""),
  handler: ({ handler }, { t }, staffId) => {
    if (!handler) return <span className="text-muted">{t("queue.noHandler")}</span>;
    if (handler.id === staffId) return <strong>{t("queue.you")}</strong>;
    return handler.left ? t("queue.left", { name: handler.name }) : handler.name;
  },
  tasks: ({ openTasks }) => openTasks,
  messages: ({ unread }) => unread,
  channel: ({ channel }, { t }) => t(`who.channel.${channel}`),
  language: ({ language }, { terms }) => languageWord(language, terms),
  received: ({ receivedOn }, { locale }) => (
    <span className="whitespace-nowrap tabular-nums">{formatShortDate(locale, receivedOn)}</span>
  ),
  due: (row, words) => <Due request={row} words={words} />,
};
