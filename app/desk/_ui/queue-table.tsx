import { Cell, Row, Table } from "@/app/_ui/table";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Due } from "@/app/desk/_ui/due";
import { RightTags, StatusTag } from "@/app/desk/_ui/request-tags";
import { formatShortDate } from "@/lib/i18n/translator";
import type { QueueRow } from "@/lib/requests/desk-view";

const allColumns = ["reference", "subject", "rights", "controller", "status", "received", "due"] as const;

/** Requests to scan from top to bottom: what is due first stands first. */
export function QueueTable({
  rows,
  showController,
  words,
}: {
  rows: readonly QueueRow[];
  showController: boolean;
  words: Wording;
}) {
  const { t, terms, locale } = words;
  const columns = allColumns.filter((key) => key !== "controller" || showController);
  return (
    <Table
      caption={t("queue.tableCaption")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`queue.${key}`) }))}
    >
      {rows.map((row) => (
        <Row key={row.reference}>
          <Cell header label={t("queue.reference")}>
            <a
              href={requestPath(row.reference)}
              className="inline-block py-0.5 font-mono font-semibold whitespace-nowrap text-accent underline underline-offset-4 hover:text-accent-hover"
            >
              {row.reference}
            </a>
          </Cell>
          <Cell label={t("queue.subject")}>{row.subjectName}</Cell>
          <Cell label={t("queue.rights")}>
            <RightTags rights={row.rights} terms={terms} />
          </Cell>
          {showController ? <Cell label={t("queue.controller")}>{row.controller}</Cell> : null}
          <Cell label={t("queue.status")}>
            <StatusTag status={row.status} terms={terms} />
          </Cell>
          <Cell label={t("queue.received")}>
            <span className="whitespace-nowrap tabular-nums">{formatShortDate(locale, row.receivedOn)}</span>
          </Cell>
          <Cell label={t("queue.due")}>
            <Due request={row} words={words} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
