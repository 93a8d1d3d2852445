import { Cell, Row, Table } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatCell } from "@/app/desk/reports/_ui/report-format";
import type { ReportTable } from "@/app/desk/reports/_ui/report-tables";

/** One table of the report, with its way out as CSV. The caption is seen where no heading above it says the same. */
export function ReportTableView({
  table,
  csvHref,
  captionHidden = false,
  words: { t, locale },
}: {
  table: ReportTable;
  csvHref: string;
  captionHidden?: boolean;
  words: Wording;
}) {
  return (
    <div className="min-w-0">
      <Table
        caption={table.caption}
        captionHidden={captionHidden}
        columns={table.columns.map(({ key, label, kind }) => ({ key, label, numeric: isNumeric(kind) }))}
      >
        {table.rows.map((row) => (
          <Row key={String(row[0])}>
            {table.columns.map(({ key, label, kind }, index) => (
              <Cell key={key} label={label} header={index === 0} numeric={isNumeric(kind)}>
                {formatCell(locale, kind, row[index] ?? null, t("reports.noFigure"))}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
      <p className="mt-2 print:hidden">
        <TextLink href={csvHref} aria-label={t("reports.csvOf", { table: table.caption })}>
          {t("reports.csv")}
        </TextLink>
      </p>
    </div>
  );
}

const isNumeric = (kind: ReportTable["columns"][number]["kind"]): boolean =>
  kind !== "name" && kind !== "month";
