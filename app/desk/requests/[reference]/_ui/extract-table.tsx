import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { previewPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { CheckIcon } from "@/app/desk/_ui/icons";
import type { RequestDetails, TaskView } from "@/lib/requests/desk-view";
import { categoryKey, previewedCategories } from "./next-step";

/** What one system gave, by category, and which of it somebody has looked at. */
export function ExtractTable({
  task,
  request,
  t,
}: {
  task: TaskView;
  request: RequestDetails;
  t: DeskWords;
}) {
  const opened = previewedCategories(request.events);
  return (
    <div className="mt-3">
      <Table
        caption={t("systems.categories", { system: task.title })}
        captionHidden
        columns={[
          { key: "category", label: t("systems.category") },
          { key: "rows", label: t("systems.rows"), numeric: true },
          { key: "marks", label: t("systems.marks") },
          ...(request.can.preview ? [{ key: "preview", label: t("systems.look") }] : []),
        ]}
      >
        {task.extracts.map(({ category, title, rowCount, portable, review }) => (
          <Row key={category}>
            <Cell header label={t("systems.category")}>
              {title}
            </Cell>
            <Cell numeric label={t("systems.rows")}>
              {rowCount}
            </Cell>
            <Cell label={t("systems.marks")}>
              <span className="inline-flex flex-wrap gap-1 max-md:justify-end">
                {portable ? <Tag>{t("systems.portable")}</Tag> : null}
                {review ? <Tag tone="warning">{t("systems.thirdParties")}</Tag> : null}
                {!portable && !review ? <span className="text-muted">–</span> : null}
              </span>
            </Cell>
            {request.can.preview ? (
              <Cell label={t("systems.look")}>
                <span className="inline-flex flex-wrap items-center gap-x-3">
                  <span className="inline-block py-0.5">
                    <TextLink href={previewPath({ reference: request.reference, taskId: task.id, category })}>
                      {t("systems.preview")}
                      <span className="sr-only">: {title}</span>
                    </TextLink>
                  </span>
                  {opened.has(categoryKey(task.id, category)) ? (
                    <span className="inline-flex items-center gap-1 text-sm text-success">
                      <CheckIcon />
                      {t("systems.seen")}
                    </span>
                  ) : null}
                </span>
              </Cell>
            ) : null}
          </Row>
        ))}
      </Table>
    </div>
  );
}
