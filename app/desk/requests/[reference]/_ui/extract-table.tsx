import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { previewPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { CheckIcon } from "@/app/desk/_ui/icons";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { categoryKey, previewedCategories } from "./next-step";

/** What one system gave, by category, and which of it somebody has looked at. */
export function ExtractTable({
  task,
  request,
  words: { t, locale },
}: {
  task: TaskView;
  request: RequestDetails;
  words: Wording;
}) {
  const opened = previewedCategories(request.events);
  const asksPortability = request.rights.some(({ right }) => right === "portability");
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
        {task.extracts.map(({ category, title, rowCount, portable, review }) => {
          const empty = rowCount === 0;
          const marks = [
            portable && asksPortability && !empty ? <Tag key="portable">{t("systems.portable")}</Tag> : null,
            review && !empty ? (
              <Tag key="review" tone="warning">
                {t("systems.thirdParties")}
              </Tag>
            ) : null,
          ].filter((mark) => mark !== null);
          return (
            <Row key={category}>
              <Cell header label={t("systems.category")}>
                {title}
              </Cell>
              <Cell numeric label={t("systems.rows")}>
                {new Intl.NumberFormat(locale).format(rowCount)}
              </Cell>
              <Cell label={t("systems.marks")}>
                <span className="inline-flex flex-wrap gap-1 max-lg:justify-end">
                  {marks.length > 0 ? marks : <Nothing />}
                </span>
              </Cell>
              {request.can.preview ? (
                <Cell label={t("systems.look")}>
                  {empty ? (
                    <Nothing />
                  ) : (
                    <PreviewLink
                      href={previewPath({ reference: request.reference, taskId: task.id, category })}
                      title={title}
                      seen={opened.has(categoryKey(task.id, category))}
                      t={t}
                    />
                  )}
                </Cell>
              ) : null}
            </Row>
          );
        })}
      </Table>
    </div>
  );
}

const Nothing = () => <span className="text-muted">–</span>;

function PreviewLink({ href, title, seen, t }: { href: string; title: string; seen: boolean; t: DeskWords }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <span className="inline-block py-0.5">
        <TextLink href={href}>
          {t("systems.preview")}
          <span className="sr-only">{`${t("layout.colon")} ${title}`}</span>
        </TextLink>
      </span>
      {seen ? (
        <span className="inline-flex items-center gap-1 text-sm text-success">
          <CheckIcon />
          {t("systems.seen")}
        </span>
      ) : null}
    </span>
  );
}
